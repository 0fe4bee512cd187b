import Model
import Testing

/// rules.md §9: the ladder.
struct EscalationTests {
  private func climbing(_ offsets: String..., since: String = "2026-01-01") -> Case {
    var it = Case.fitter(dueWithin: "30d")  // due on 2026-01-31, a Saturday
    it.programme.settings = [Setting(key: .ladderSince, value: since)]
    it.programme.rungs = offsets.enumerated().compactMap { index, text in
      Rung.Offset(text).map { Rung(number: index + 1, offset: $0, tell: [.learner, .supervisor]) }
    }
    return it
  }

  private func fired(_ it: Case, on text: String) -> [String] {
    Curriculum(it.programme).escalations(of: it.learner, on: day(text)).map { escalation in
      "\(escalation.rung) \(escalation.firesOn.map { "\($0)" } ?? "-") \(escalation.outcome)"
    }
  }

  @Test func `A rung fires on its day and not before`() {
    let it = climbing("-7d", "0d", "1d")
    #expect(fired(it, on: "2026-01-23") == [])
    #expect(fired(it, on: "2026-01-24") == ["1 2026-01-24 fired"])
    #expect(fired(it, on: "2026-02-01").count == 3)
  }

  @Test func `Working days pass over weekends and holidays`() {
    var it = climbing("1wd", "-1wd")
    it.programme.holidays = [Holiday(day: day("2026-02-02"))]
    #expect(fired(it, on: "2026-02-03") == ["2 2026-01-30 fired", "1 2026-02-03 fired"])
  }

  @Test func `Of rungs on one day the latest fires and the others are skipped`() {
    var it = climbing("1d", "8d")
    it.learner.leaves = [Leave(person: "ana", from: day("2026-01-20"), until: day("2026-03-01"))]
    #expect(fired(it, on: "2026-03-02") == ["1 2026-03-02 skipped", "2 2026-03-02 fired"])
  }

  @Test func `On leave a rung waits until the return`() {
    var it = climbing("1d")
    it.learner.leaves = [Leave(person: "ana", from: day("2026-01-20"), until: day("2026-03-01"))]
    #expect(fired(it, on: "2026-02-10") == ["1 2026-03-02 waiting"])
    it.learner.leaves[0].until = nil
    #expect(fired(it, on: "2026-02-10") == ["1 - waiting"])
  }

  @Test func `A rung whose day lies before the ladder's first never fires`() {
    #expect(fired(climbing("1d", since: "2026-02-02"), on: "2026-11-22") == [])
    #expect(fired(climbing("1d", since: "2026-02-01"), on: "2026-11-22").count == 1)
  }

  @Test func `Changing the due day never fires a rung again in one cycle`() {
    var it = climbing("1d")
    it.learner.extensions = [
      Extension(
        person: "ana", subject: .course("press"), due: day("2026-06-30"),
        granted: day("2026-03-01"), reason: "flood")
    ]
    #expect(fired(it, on: "2026-11-22") == ["1 2026-02-01 fired"])
  }

  @Test func `A pass begins a new cycle`() {
    var it = climbing("1d")
    it.programme.courses[0].policy = validity("1m")
    it.pass("press", "2026-03-10")
    #expect(fired(it, on: "2026-11-22") == ["1 2026-02-01 fired", "1 2026-04-11 fired"])
  }

  @Test func `A rung names what blocks on the day it fires`() throws {
    var it = climbing("1d")
    it.programme.courses.append(Course(id: "safe", title: "Safe", policy: validity("15d")))
    it.programme.prerequisites = [Prerequisite(course: "press", needs: "safe")]
    it.pass("safe", "2026-01-05")
    let escalations = Curriculum(it.programme).escalations(of: it.learner, on: today)
    #expect(try #require(escalations.first).firesOn == day("2026-02-01"))
    #expect(escalations.first?.blockedBy == ["safe"])
  }

  @Test func `A choice that a revision turns is escalated as it is then`() {
    var it = climbing("1d")
    it.programme.courses.append(Course(id: "weld", title: "Weld", policy: validity("1m")))
    it.programme.steps[0].choose = 1
    it.programme.steps.append(Step(path: "basics", position: 1, course: "weld", choose: 1))
    it.programme.revisions = [
      Revision(
        course: "press", id: "2", effective: day("2026-06-01"), policy: .retake,
        retakeWithin: period("30d"))
    ]
    it.pass("press", "2026-01-05")
    it.pass("weld", "2026-01-10")
    let fired = Curriculum(it.programme).escalations(of: it.learner, on: today)
    #expect(fired.map(\.subject) == [.course("weld")])
    #expect(fired.map(\.firesOn) == [day("2026-07-02")])
  }

  @Test func `Nothing suggested or waived is escalated`() {
    var it = climbing("1d")
    it.learner.waivers = [
      Waiver(person: "ana", subject: .course("press"), from: day("2026-01-01"), reason: .medical)
    ]
    #expect(fired(it, on: "2026-11-22") == [])
    it.learner.waivers = []
    it.programme.rolePaths[0].level = .suggested
    #expect(fired(it, on: "2026-11-22") == [])
  }

  @Test(arguments: [
    (Person(id: "ben", name: "Ben"), ["ana", "ben"]),
    (Person(id: "ben", name: "Ben", left: today.advanced(by: -300)), ["ana", "coordinator"]),
  ])
  func `A supervisor who has left counts as none`(ben: Person, told: [String]) throws {
    var it = climbing("1d")
    it.learner.person.supervisor = "ben"
    let people = ["ana": it.learner.person, "ben": ben]
    let escalation = try #require(
      Curriculum(it.programme).escalations(of: it.learner, on: today).first)
    let recipients = escalation.recipients { people[$0.text] }
    #expect(recipients.names == told)
    #expect(recipients.isRerouted == told.contains("coordinator"))
  }
}

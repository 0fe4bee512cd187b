import Model
import Testing

/// rules.md §9: due cycles, and on what a rung waits.
struct LadderTests {
  /// Rungs on a fitter's `press`, due on 2026-01-31.
  private func ladder(
    _ offsets: String..., policy: ValidityPolicy = ValidityPolicy(), since: String = "2026-01-01"
  ) -> Case {
    var it = Case.fitter(dueWithin: "30d", policy: policy)
    it.programme.settings = [Setting(key: .ladderSince, value: since)]
    it.programme.rungs = offsets.enumerated().compactMap { index, text in
      Rung.Offset(text).map { Rung(number: index + 1, offset: $0, tell: [.learner]) }
    }
    return it
  }

  private func fired(_ it: Case, on text: String = "2027-12-31") -> [String] {
    Curriculum(it.programme).escalations(of: it.learner, on: day(text)).map { it in
      "\(it.rung) \(it.firesOn.map { "\($0)" } ?? "-")\(it.outcome == .fired ? "" : " skipped")"
    }
  }

  @Test(arguments: [
    ("0d", "2026-01-31"), ("0wd", "2026-01-31"), ("1wd", "2026-02-02"), ("5wd", "2026-02-06"),
    ("-1wd", "2026-01-30"), ("-5wd", "2026-01-26"), ("-14d", "2026-01-17"), ("1m", "2026-02-28"),
  ])
  func `A rung stands so far from a due day on a Saturday`(offset: String, on: String) {
    #expect(fired(ladder(offset)) == ["1 \(on)"])
  }

  @Test func `A rung of an award waits until its window opens`() {
    let it = ladder("-60d", policy: validity("1y", window: "30d")).passing("2026-01-10")
    #expect(fired(it, on: "2026-12-10") == [])
    #expect(fired(it, on: "2026-12-11") == ["1 2026-12-11"])
  }

  @Test func `A rung of something new waits until it opens`() {
    var it = ladder("-20d")
    it.programme.rolePaths[0].opensAfter = period("20d")
    it.programme.rolePaths[0].dueWithin = period("10d")
    #expect(fired(it, on: "2026-01-20") == [])
    #expect(fired(it) == ["1 2026-01-21"])
  }

  @Test func `Grace and expiry do not begin a cycle, a pass and a revocation do`() {
    var it = ladder("1d", policy: validity("1m", grace: "10d"))
    it.pass("press", "2026-01-10")
    #expect(fired(it) == ["1 2026-02-11"])
    it.revoke("press", "2026-01-10", on: "2026-05-01")
    #expect(fired(it) == ["1 2026-02-11", "1 2026-05-01"])
    it.pass("press", "2026-06-01")
    #expect(fired(it) == ["1 2026-02-11", "1 2026-05-01", "1 2026-07-02"])
  }

  @Test func `The revocation of a pass that was not the last begins a cycle too`() {
    var it = ladder("1d", policy: validity("1m")).passing("2026-01-10", "2026-03-05")
    #expect(fired(it) == ["1 2026-02-11", "1 2026-04-06"])
    it.revoke("press", "2026-01-10", on: "2026-05-01")
    #expect(fired(it) == ["1 2026-02-11", "1 2026-04-06", "1 2026-05-01"])
  }

  @Test func `A void revision begins a cycle, a retake does not`() {
    for (policy, days) in [
      (Revision.Policy.void, ["1 2026-03-11", "1 2026-07-02"]), (.retake, ["1 2026-03-11"]),
    ] {
      var it = ladder("1d", policy: validity("1m"))
      it.pass("press", "2026-02-10")
      it.learner.tenures[0].start = day("2026-02-01")
      it.revise(policy, "2026-06-01", within: "30d")
      #expect(fired(it) == days)
    }
  }

  @Test func `Before a pass the cycle begins when the requirement comes into force`() {
    var it = ladder("1d")
    it.learner.tenures[0].end = day("2026-03-31")
    it.learner.tenures.append(Tenure(person: "ana", role: "fitter", start: day("2026-04-01")))
    #expect(fired(it) == ["1 2026-02-01"])
    it.learner.tenures[1].start = day("2026-04-02")
    #expect(fired(it) == ["1 2026-02-01", "1 2026-05-03"])
  }

  @Test func `A rung that was passed by a waiver or a leave fires when it ends`() {
    var it = ladder("1d", "5d")
    it.waive("press", "2026-01-20", until: "2026-02-03")
    #expect(fired(it) == ["1 2026-02-04", "2 2026-02-05"])
    it.learner.waivers[0].until = day("2026-02-04")
    #expect(fired(it) == ["1 2026-02-05 skipped", "2 2026-02-05"])
  }

  @Test(arguments: [("2026-01-31", ["1 2026-02-01"]), ("2026-02-01", [])])
  func `What is required from a day on is escalated from it`(last: String, days: [String]) {
    var it = ladder("1d")
    it.learner.tenures[0].end = day("2026-02-01")
    it.assign("2026-01-01", due: "2026-01-31", level: .suggested)
    if days.isEmpty { it.learner.tenures[0].end = day("2026-01-31") }
    #expect(fired(it) == days)
  }

  @Test func `Without the ladder's first day nothing fires`() {
    var it = ladder("1d")
    it.programme.settings = []
    #expect(fired(it) == [])
  }

  @Test(arguments: [
    ([Rung.Recipient.supervisor], ["ben"]), ([.supervisorsSupervisor], ["coordinator"]),
    ([.supervisorsSupervisor, .coordinator], ["coordinator"]),
    ([.learner, .group("leads"), .learner], ["ana", "group:leads"]),
  ])
  func `Who is not there is replaced by the coordinators, and nobody is told twice`(
    tell: [Rung.Recipient], told: [String]
  ) throws {
    var it = ladder("1d")
    it.programme.rungs[0].tell = tell
    it.learner.person.supervisor = "ben"
    let people = ["ana": it.learner.person, "ben": Person(id: "ben", name: "Ben")]
    let found = Curriculum(it.programme).escalations(of: it.learner, on: today)
    #expect(try #require(found.first).recipients { people[$0.text] }.names == told)
  }

  @Test(arguments: [
    (nil, "2026-05-01", "coordinator"), (nil, "2026-12-01", "ben"),
    ("2026-12-31", "2026-12-01", "coordinator"),
  ])
  func `A supervisor who has left is none, on the day looked at while a leave has no end`(
    until: String?, left: String, told: String
  ) throws {
    var it = ladder("1d")
    it.programme.rungs[0].tell = [.supervisor]
    it.learner.person.supervisor = "ben"
    it.learner.leaves = [
      Leave(person: "ana", from: day("2026-01-20"), until: until.map { day($0) })
    ]
    let people = [
      "ana": it.learner.person, "ben": Person(id: "ben", name: "Ben", left: day(left)),
    ]
    let found = Curriculum(it.programme).escalations(of: it.learner, on: today)
    #expect(try #require(found.first).recipients { people[$0.text] }.names == [told])
  }
}

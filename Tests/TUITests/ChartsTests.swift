import Model
import Storage
import TUI
import Testing

struct ChartsTests {
  @Test func `Below the learners stands what falls due, and how far each role is`() throws {
    var session = try Session.workshop()
    let middle = session.picture("", 120, 30).split(separator: "\n").compactMap { line in
      line.split(separator: "│").dropFirst().first.map { $0.trimmingBlanks }
    }
    #expect(
      middle.suffix(9).prefix(6).joined(separator: "\n") == """
        ── Due per week (next 12) ─────────────────────
         ▁▁▄▁▁▁█▁▁▄█▁   28 Sep: 0  05 Oct: 0
        ── Coverage: role × path (% met) ──────────────
                         PRESS TOOLS
         Press operator  ·  11     ·
         Fitter              · ·   0
        """)
  }

  @Test func `A role narrows the charts`() throws {
    var session = try Session.workshop()
    #expect(session.picture("", 120, 30).contains("PRESS TOOLS"))
    let picture = session.picture("1j", 120, 30)
    #expect(picture.contains("TOOLS"))
    #expect(!picture.contains("PRESS"))
  }

  @Test func `What is done is in the charts once nobody types`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    #expect(session.picture("", 120, 30).contains("·  11"))
    try store.put(.record(TrainingRecord(person: "P2", subject: .course("LOCK"), on: today)))
    session.tick()
    #expect(session.isStale)
    #expect(session.picture("", 120, 30).contains("░  22"))
  }

  @Test func `So many people that it takes long are not asked by the way`() throws {
    let store = try Store.workshop()
    let crowd = (1...5_001).map { Person(id: Person.ID("Q\($0)"), name: "Zoë \($0)") }
    try store.perform(Putting(crowd.map(Entry.person)), by: office)
    var session = Session(over: store)
    let picture = session.picture("", 120, 30)
    #expect(picture.contains("Compliance by role, all people"))
    #expect(session.picture("/ode", 120, 30).contains("Coverage: role × path"))
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

import Model
import Storage
import Testing

/// rules.md §9: every firing is a fact, and can be acknowledged by whom it told.
struct EscalateTests {
  let yard: Yard

  init() throws {
    yard = try Yard(today: day("2026-12-10"))
    try yard.put(
      .setting(Setting(key: .ladderSince, value: "2026-01-01")),
      .rung(Rung(number: 1, offset: .workingDays(1), tell: [.learner, .supervisor])),
      .rung(Rung(number: 2, offset: .workingDays(2), tell: [.coordinator, .group("assessors")])))
  }

  private let lift = Subject.course("lift")

  @Test func `What has fired is recorded once, in one act`() throws {
    let act = try yard.store.perform(Escalate(), by: yard.actor)
    #expect(act?.words == "Escalate: 4 rungs fired.")
    let firings = try yard.store.firings(of: "ana").filter { $0.subject == lift }
    #expect(firings.map(\.rung) == [1, 2])
    #expect(firings.map(\.on) == [day("2026-12-02"), day("2026-12-03")])
    #expect(firings.map(\.recipients) == [["ana", "ben"], ["coordinator", "group:assessors"]])
    #expect(try yard.refusal(of: .escalate(Escalate())) == Refusal.nothingToChange.description)
    #expect(try yard.store.verify().isWhole)
  }

  @Test func `Rungs that are late on one day are skipped but for the last, as facts`() throws {
    try yard.put(
      .leave(Leave(person: "ana", from: day("2026-11-25"), until: day("2026-12-06"))))
    try yard.perform(.escalate(Escalate()))
    let firings = try yard.store.firings(of: "ana").filter { $0.subject == lift }
    #expect(firings.map(\.outcome) == [.skipped, .fired])
    #expect(firings.map(\.recipients) == [[], ["coordinator", "group:assessors"]])
    #expect(try yard.store.verify().isWhole)
  }

  @Test func `A moved due day fires nothing again in the same cycle`() throws {
    try yard.perform(.escalate(Escalate()))
    try yard.perform(
      .extend(Extend(lift, for: ["ana"], to: day("2026-12-20"), reason: "Ill")))
    let later = Actor(name: "mia", today: day("2027-01-10"))
    #expect(throws: Refusal.nothingToChange) { try yard.store.perform(Escalate(), by: later) }
  }

  @Test func `Without a supervisor it is recorded as re-routed`() throws {
    try yard.put(.person(Person(id: "ana", name: "Ana")))
    try yard.perform(.escalate(Escalate()))
    let first = try #require(yard.store.firings(of: "ana").first)
    #expect(first.isRerouted)
    #expect(first.recipients == ["ana", "coordinator"])
  }

  @Test func `Whoever was told acknowledges once`() throws {
    try yard.perform(.escalate(Escalate()))
    let all: [(Int, Person.ID?)] = [(1, "ana"), (1, "ben"), (2, nil), (2, "cleo")]
    for (rung, who) in all {
      let command = Command.acknowledge(Acknowledge("ana", lift, rung: rung, by: who))
      try yard.perform(command)
      let by = who?.text ?? "coordinator mia"
      #expect(
        try yard.refusal(of: command)
          == "The rung was acknowledged by \(by) on 2026-12-10 already: once is enough.")
    }
    #expect(try yard.store.verify().isWhole)
  }

  static let refusals: [(Acknowledge, String)] = [
    (
      Acknowledge("ana", .course("lift"), rung: 1),
      "The rung did not tell the coordinators: one of ana and ben can acknowledge it."
    ),
    (
      Acknowledge("ana", .course("lift"), rung: 1, by: "cleo"),
      "The rung did not tell cleo: one of ana and ben can acknowledge it."
    ),
    (
      Acknowledge("ana", .course("lift"), rung: 3, by: "ana"),
      "No firing of rung 3 is on record for ana in the course lift: run `escalate` first."
    ),
    (Acknowledge("zoe", .course("lift"), rung: 1), "There is no person zoe."),
    (
      Acknowledge("ana", .course("lift"), rung: 1, by: "dan"),
      "dan left on 2026-10-01: clear that day first if they are back."
    ),
  ]

  @Test(arguments: refusals)
  func `Nobody else does`(_ it: Acknowledge, _ sentence: String) throws {
    try yard.perform(.escalate(Escalate()))
    #expect(try yard.refusal(of: .acknowledge(it)) == sentence)
  }
}

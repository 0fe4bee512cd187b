import Model
import Storage
import Testing

/// What can not be undone, and the sentence that says why.
struct UndoRefusalTests {
  /// What comes before the undoing of act 2, and why it is refused.
  struct Case: Sendable, CustomTestStringConvertible {
    var acts: [Command]
    var sentence: String
    var testDescription: String { sentence }

    init(_ acts: Command..., sentence: String) {
      self.acts = acts
      self.sentence = sentence
    }
  }

  let yard: Yard

  init() throws {
    yard = try Yard()
  }

  @Test(arguments: cases)
  func `What something depends on is not undone`(_ the: Case) throws {
    for command in the.acts { try yard.perform(command) }
    #expect(try yard.refusal(of: .undo(Undo(.act(2)))) == the.sentence)
    for _ in the.acts.dropFirst() { try yard.perform(.undo(Undo(.latest))) }
    #expect(try yard.refusal(of: .undo(Undo(.act(2)))) == nil)
  }

  @Test func `There has to be such an act`() throws {
    for number in [-1, 0, 9, Int.max] {
      #expect(
        try yard.refusal(of: .undo(Undo(.act(number))))
          == "There is no act \(number): look for its number with `log`.")
    }
  }

  @Test func `An act is undone once`() throws {
    try yard.perform(safe, .undo(Undo(.act(2))))
    #expect(
      try yard.refusal(of: .undo(Undo(.act(2))))
        == "Act 2 was undone by act 3 already: undo that one to have it back.")
  }

  @Test func `There has to be something to undo or to redo`() throws {
    let ned = Actor(name: "ned", today: today)
    let expected: [(Undo.Target, String)] = [
      (.latest, "ned has done nothing that could be undone."),
      (.latestUndone, "ned has undone nothing that could be redone."),
    ]
    for (target, sentence) in expected {
      let refusal = #expect(throws: Refusal.self) {
        try yard.store.preview(Undo(target), by: ned)
      }
      #expect(refusal?.description == sentence)
    }
  }

  @Test func `The beginning of the programme stays`() throws {
    let store = try Store.inMemory()
    try store.perform(CreateProgramme(name: "North Yard"), by: yard.actor)
    let refusal = #expect(throws: Refusal.self) {
      try store.perform(Undo(.latest), by: yard.actor)
    }
    #expect(
      refusal?.description
        == "Act 1 began the programme and can not be undone: begin a new file instead.")
  }

  @Test func `A reason is a text that a cell takes`() throws {
    try yard.perform(safe)
    #expect(
      try yard.refusal(of: .undo(Undo(.act(2), reason: "Ring\u{7}")))
        == "The text holds the control character U+0007: take it out.")
  }

  /// Rows that refer to somebody or something that came with act 2.
  static let needs: [[Entry]] = [
    [.tenure(Tenure(person: "gil", role: "fitter", start: today))],
    [.membership(Membership(group: "assessors", person: "gil", from: today))],
    [.person(Person(id: "hal", name: "Hal", supervisor: "gil"))],
    [.assignment(Assignment(.person("gil"), .course("safe"), assigned: today))],
    [.leave(Leave(person: "gil", from: today))],
    [.record(TrainingRecord(person: "gil", subject: .course("safe"), on: today))],
    [.record(TrainingRecord(person: "ana", subject: .course("safe"), on: today, signers: ["gil"]))],
    [.person(Person(id: "eve", name: "Eve", observerOf: ["saw"]))],
    [.step(Step(path: "basics", position: 9, course: "saw"))],
    [.prerequisite(Prerequisite(course: "lift", needs: "saw"))],
    [.waiver(Waiver(person: "ana", subject: .course("saw"), from: today, reason: .medical))],
    [.rolePath(RolePath(role: "driver", path: "saws"))],
    [.assignment(Assignment(.person("ana"), .path("saws"), assigned: today))],
    [.tenure(Tenure(person: "ana", role: "sawyer", start: today))],
    [.assignment(Assignment(.group("crew"), .course("safe"), assigned: today))],
    [.course(Course(id: "lift", title: "Lifting", signers: [.group("crew")]))],
    [.rung(Rung(number: 1, offset: .workingDays(5), tell: [.group("crew")]))],
  ]

  @Test(arguments: needs)
  func `What others refer to does not go`(rows: [Entry]) throws {
    try yard.put(
      .person(Person(id: "gil", name: "Gil")), .course(Course(id: "saw", title: "Saw")),
      .path(LearningPath(id: "saws", title: "Saws")), .role(Role(id: "sawyer", title: "Sawyer")),
      .membership(Membership(group: "crew", person: "ana", from: today)))
    try yard.put(rows)
    #expect(
      try yard.refusal(of: .undo(Undo(.act(2))))
        == "What act 2 did is needed by act 3 (rows): undo that first.")
    try yard.perform(.undo(Undo(.latest)), .undo(Undo(.latest)))
    #expect(try yard.store.verify().findings == [])
  }

  @Test func `An item that was observed since stays on the checklist`() throws {
    try yard.put(.checklistItem(ChecklistItem(course: "press", id: "4", text: "Sweeps up")))
    try yard.perform(.observe(Observe("ana", in: "press", by: "ben", [ItemResult("4")])))
    #expect(
      try yard.refusal(of: .undo(Undo(.act(2))))
        == "What act 2 did is needed by act 3 (Note that ben observed ana in press: 4): "
        + "undo that first.")
  }
}

private let both = [ItemResult("1"), ItemResult("2")]
private let safe = Command.recordResult(
  RecordResult(TrainingRecord(person: "ana", subject: .course("safe"), on: today)))
private let revoke = Command.revoke(Revoke("ana", .course("safe"), on: today, reason: "Typo"))
private let assign = Command.assign(Assign(.course("duo"), to: [.person("eve")]))
private let withdraw = Command.withdraw(Withdraw(.course("duo"), from: [.person("eve")]))
private let observe = Command.observe(Observe("ana", in: "press", by: "ben", both))

private let cases: [UndoRefusalTests.Case] = [
  .init(
    safe, revoke,
    sentence: "What act 2 did is needed by act 3 (Revoke the record of ana, the course safe and "
      + "2026-11-22: Typo): undo that first."),
  .init(
    safe, revoke, safe,
    sentence: "What act 2 did was changed again by act 4 (Record that ana passed the course safe "
      + "on 2026-11-22): undo that first."),
  .init(
    assign, withdraw,
    sentence: "What act 2 did was changed again by act 3 (Withdraw the course duo from eve): "
      + "undo that first."),
  .init(
    assign, withdraw, assign,
    sentence: "What act 2 did was changed again by act 4 (Assign the course duo to eve): "
      + "undo that first."),
  .init(
    observe, .signOff(SignOff("ana", in: "press", by: "cleo")),
    sentence: "What act 2 did is needed by act 3 (Sign off ana in press, by cleo): "
      + "undo that first."),
  .init(
    .signOff(SignOff("ana", in: "duo", by: "ben", noting: [ItemResult("1")])),
    .signOff(SignOff("ana", in: "duo", by: "eve")),
    sentence: "What act 2 did is needed by act 3 (Sign off ana in duo, by eve): undo that first."),
  .init(
    .enrol(Enrol("eve", in: "driver")), .leaveRole(LeaveRole("eve", from: "driver")),
    sentence: "What act 2 did was changed again by act 3 (Take eve out of the role driver): "
      + "undo that first."),
]

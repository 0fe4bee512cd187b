import Interchange
import Model
import Storage
import Testing

/// Undoing and redoing, of every workflow.
struct UndoTests {
  /// Acts that come before one, and that one.
  struct Case: Sendable, CustomTestStringConvertible {
    var before: [Command]
    var command: Command
    var testDescription: String { command.words }

    init(after before: Command..., do command: Command) {
      self.before = before
      self.command = command
    }
  }

  let yard: Yard

  init() throws {
    yard = try Yard()
    try yard.store.freshen(on: today)
  }

  @Test(arguments: undone)
  func `What is undone is as if it had not been, and redone as if it had`(_ the: Case) throws {
    for command in the.before { try yard.perform(command) }
    let before = try yard.picture()
    try yard.perform(the.command)
    let after = try yard.picture()
    for _ in 1...2 {
      try yard.perform(.undo)
      #expect(try yard.picture() == before)
      try yard.perform(.redo)
      #expect(try yard.picture() == after)
    }
    #expect(try yard.store.verify().findings == [])
  }

  @Test(arguments: undone)
  func `An act with all that came before it is undone step by step`(_ the: Case) throws {
    let before = try yard.picture()
    for command in the.before + [the.command] { try yard.perform(command) }
    let after = try yard.picture()
    for _ in 0...the.before.count { try yard.perform(.undo) }
    #expect(try yard.picture() == before)
    for _ in 0...the.before.count { try yard.perform(.redo) }
    #expect(try yard.picture() == after)
    #expect(try yard.store.verify().findings == [])
  }

  @Test func `Rows that came all at once go all at once, and come back`() throws {
    let before = try yard.picture()
    #expect(try yard.perform(undoing: 1) == "Undo 1 (rows).")
    #expect(try yard.store.isEmpty(.people) && yard.store.isEmpty(.courses))
    #expect(try yard.store.roster(RosterQuery(), on: today).isEmpty)
    #expect(try yard.store.headcounts(on: today).everyone.people == 0)
    #expect(try yard.store.verify().findings == [])
    try yard.perform(.redo)
    #expect(try yard.picture() == before)
  }

  @Test func `The words name the act in the first place, and the reason`() throws {
    try yard.perform(.enrol(Enrol("eve", in: "driver")))
    #expect(
      try yard.perform(undoing: 2, reason: "Wrong Eve")
        == "Undo 2 (Enrol eve in the role driver): Wrong Eve")
    #expect(try yard.perform(undoing: 3) == "Redo 2 (Enrol eve in the role driver).")
    #expect(try yard.perform(undoing: 4) == "Undo 2 (Enrol eve in the role driver).")
    #expect(try yard.store.act(3)?.undoneBy == 4)
    #expect(try yard.store.act(4)?.undoes == 3)
  }

  @Test func `The latest act is one's own`() throws {
    try yard.perform(.enrol(Enrol("eve", in: "driver")))
    let undo = Undo(.latest)
    let ned = Actor(name: "ned", today: today)
    #expect(throws: Refusal.undo(.nothingToUndo(by: "ned"))) {
      try yard.store.perform(undo, by: ned)
    }
    #expect(try undo.settled(in: yard.store, by: yard.actor) == Undo(.act(2)))
  }

  @Test func `A preview of an undoing says what changes for whom`() throws {
    try yard.perform(.assign(Assign(.course("duo"), to: [.person("eve")])))
    let changes = try yard.store.preview(Undo(.latest), by: yard.actor)
    let preview = try Preview(of: changes, in: yard.store, on: today)
    #expect(preview.moves.map(\.description) == ["open -> nothing"])
    #expect(preview.differences.map(\.person) == ["eve"])
  }

  @Test func `A demonstration can be signed anew once the signature is undone`() throws {
    let sign = Command.signOff(
      SignOff("ana", in: "press", by: "ben", noting: [ItemResult("1"), ItemResult("2")]))
    try yard.perform(sign, .undo)
    #expect(try yard.store.demonstration(of: "ana", in: "press").missing.count == 2)
    #expect(try yard.store.signatures(of: "ana", in: "press").isEmpty)
    #expect(try yard.store.acts(ActQuery(person: "ana")).map(\.number) == [3, 2, 1])
    try yard.perform(sign)
    #expect(try yard.record().records.map(\.signers) == [["ben"]])
  }
}

extension Command {
  fileprivate static let undo = Command.undo(Undo(.latest))
  fileprivate static let redo = Command.undo(Undo(.latestUndone))
}

extension Yard {
  /// Undoes an act, and returns the words of the one that does so.
  func perform(undoing number: Int, reason: String = "") throws -> String? {
    try store.perform(Undo(.act(number), reason: reason), by: actor)?.words
  }

  /// The status of everybody, and what is kept of demonstrations.
  func picture() throws -> [String] {
    let curriculum = try store.curriculum()
    var lines: [String] = []
    try store.forEachLearner { learner in
      let requirements = curriculum.requirements(of: learner, on: today)
      let rows = StatusCSV.rows(requirements, of: learner.person.id)
      lines.append(String(decoding: rows, as: UTF8.self))
    }
    for course in ["press", "duo"] as [Course.ID] {
      guard let it = try? store.demonstration(of: "ana", in: course) else { continue }
      lines.append("\(it.missing.map(\.id)) \(it.results.values.map(\.remark).sorted())")
      lines.append("\(it.signatures.map(\.signer)) \(it.signaturesNeeded)")
    }
    for table in Table.allCases {
      try store.forEachEntry(of: table) { lines.append($0.cells.joined(separator: ",")) }
    }
    return lines.sorted()
  }
}

private let both = [ItemResult("1"), ItemResult("2")]
private let sign = Command.signOff(SignOff("ana", in: "press", by: "ben", noting: both))
private let duo = Command.signOff(SignOff("ana", in: "duo", by: "ben", noting: [ItemResult("1")]))
private let safe = Command.recordResult(
  RecordResult(TrainingRecord(person: "ana", subject: .course("safe"), on: day("2026-11-20"))))
private let revoke = Command.revoke(
  Revoke("ana", .course("safe"), on: day("2026-11-20"), reason: "Wrong person"))
private let assign = Command.assign(
  Assign(.course("duo"), to: [.person("eve"), .group("assessors")], reason: "New, \"loud\"\nsaw"))

/// Every workflow, and what makes it possible.
private let undone: [UndoTests.Case] = [
  .init(do: assign),
  .init(after: assign, do: .withdraw(Withdraw(.course("duo"), from: [.person("eve")]))),
  .init(
    after: assign,
    .withdraw(Withdraw(.course("duo"), from: [.person("eve"), .group("assessors")])),
    do: assign),
  .init(do: .enrol(Enrol("eve", in: "fitter", start: day("2026-11-20")))),
  .init(do: .leaveRole(LeaveRole("ana", from: "fitter"))),
  .init(
    after: .leaveRole(LeaveRole("ana", from: "fitter", last: day("2026-11-21"))),
    do: .enrol(Enrol("ana", in: "fitter"))),
  .init(do: safe),
  .init(after: safe, do: revoke),
  .init(after: safe, revoke, do: safe),
  .init(do: .waive(Waive(.path("basics"), for: ["ana", "eve"], reason: .administrative))),
  .init(
    do: .extend(Extend(.course("safe"), for: ["ana"], to: day("2027-01-31"), reason: "Ill"))),
  .init(do: .observe(Observe("ana", in: "press", by: "ben", both))),
  .init(
    after: .observe(Observe("ana", in: "press", by: "ben", both)),
    do: .observe(Observe("ana", in: "press", by: "cleo", [ItemResult("1", .notYet, remark: "no")]))
  ),
  .init(do: sign),
  .init(after: sign, do: .observe(Observe("ana", in: "press", by: "ben", [ItemResult("3")]))),
  .init(
    after: .observe(Observe("ana", in: "press", by: "ben", both, on: day("2026-11-10"))),
    .signOff(SignOff("ana", in: "press", by: "cleo")),
    do: .observe(
      Observe("ana", in: "press", by: "ben", [ItemResult("2", .notYet)], on: day("2026-11-10")))),
  .init(do: duo),
  .init(after: duo, do: .signOff(SignOff("ana", in: "duo", by: "eve"))),
]

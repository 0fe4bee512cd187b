import Model
import Storage
import Testing

/// Random sequences of workflows, undoings and redoings.
struct UndoSequenceTests {
  /// A generator that gives the same numbers for the same seed (SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var it = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      it = (it ^ (it >> 27)) &* 0x94D0_49BB_1331_11EB
      return it ^ (it >> 31)
    }
  }

  private let ned = Actor(name: "ned", today: today)

  @Test(arguments: 1...20)
  func `Undoing everything gives back the first status`(seed: UInt64) throws {
    let yard = try Yard()
    var generator = Seeded(state: seed)
    let before = try yard.picture()
    for _ in 1...50 { try attempt(workflow(by: &generator), in: yard) }
    #expect(try yard.store.verify().findings == [])
    while try attempt(Undo(.latest), in: yard) {}
    #expect(try yard.picture() == before)
    #expect(try yard.store.verify().findings == [])
  }

  /// Carries a workflow out, and tells whether no rule said no; only rules may.
  @discardableResult
  private func attempt(_ workflow: some Workflow, in yard: Yard) throws -> Bool {
    do {
      try yard.store.perform(workflow, by: ned)
      return true
    } catch is Refusal {
      return false
    }
  }

  private func workflow(by generator: inout Seeded) -> any Workflow {
    guard Int.random(in: 0...9, using: &generator) == 0 else { return command(by: &generator) }
    let name = ["Gil", "Gilda"].randomElement(using: &generator) ?? "Gil"
    return Rows(entries: [
      .person(Person(id: "gil", name: name)),
      .membership(Membership(group: "crew", person: "gil", from: today)),
      .prerequisite(Prerequisite(course: "lift", needs: "duo")),
    ])
  }

  private func command(by generator: inout Seeded) -> Command {
    let person = Self.people.randomElement(using: &generator) ?? "ana"
    let course = Self.courses.randomElement(using: &generator) ?? "safe"
    let subject = Subject.course(course)
    let (then, items) = (today.advanced(by: -Int.random(in: 0...2, using: &generator)), ["1", "2"])
    let results = items.shuffled(using: &generator).prefix(Int.random(in: 1...2, using: &generator))
      .map {
        ItemResult(ChecklistItem.ID($0), Bool.random(using: &generator) ? .observed : .notYet)
      }
    switch Int.random(in: 0...14, using: &generator) {
    case 0: return .assign(Assign(.course(course), to: [.person(person)]))
    case 1: return .withdraw(Withdraw(.course(course), from: [.person(person)]))
    case 2: return .enrol(Enrol(person, in: "fitter", start: then))
    case 3: return .leaveRole(LeaveRole(person, from: "fitter", last: then))
    case 4: return .put(TrainingRecord(person: person, subject: subject, on: then))
    case 5: return .revoke(Revoke(person, subject, on: then, reason: "Typo"))
    case 6: return .put(Waive(.course(course), for: [person], from: then, reason: .medical))
    case 7: return .put(Extend(subject, for: [person], to: today.advanced(by: 90), reason: "Ill"))
    case 8: return .observe(Observe("ana", in: "press", by: "ben", results, on: then))
    case 9: return .signOff(SignOff("ana", in: "press", by: "cleo", noting: results))
    case 10: return .signOff(SignOff("ana", in: "duo", by: "eve", noting: [ItemResult("1")]))
    case 11, 12: return .undo(Undo(.act(Int.random(in: 2...60, using: &generator))))
    case 13: return .undo(Undo(.latestUndone))
    default: return .undo(Undo(.latest))
    }
  }

  private static let people: [Person.ID] = ["ana", "ben", "eve", "gil"]
  private static let courses: [Course.ID] = ["safe", "lift", "duo"]
}

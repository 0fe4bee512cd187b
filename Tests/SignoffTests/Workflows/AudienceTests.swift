import Foundation
import Interchange
import RandomProgrammes
import Storage
import Testing

@testable import Model

/// Asking only those whom a change may touch finds what asking everybody finds.
struct AudienceTests {
  /// How many were asked, of how many, and what came of it.
  struct Tally {
    var asked = 0
    var everybody = 0
    var differing = 0
  }

  /// Compares the two ways, and counts.
  private func compare(_ changes: [Change], in store: Store, _ tally: inout Tally) throws {
    let impact = try Impact(of: changes, in: store, on: today)
    var all = Audience()
    all.isEverybody = true
    var few = try Previewing(impact, asking: impact.audience, in: store)
    var many = try Previewing(impact, asking: all, in: store)
    try few.advance(by: .max / 2, in: store)
    try many.advance(by: .max / 2, in: store)
    #expect(few.preview == many.preview, "\(changes)")
    tally.asked += few.progress.total
    tally.everybody += many.progress.total
    tally.differing += many.preview.count
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `Nobody is missed in a programme made by chance`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let store = try Store.inMemory()
    let rows = Edit(putting: dice.programme()).putting
    try store.perform(Putting(entries: rows), by: Actor(name: "mia", today: today))
    var tally = Tally()
    let programme = try store.curriculum().programme
    for _ in 0..<25 {
      let changes = (0...dice.roll(3)).map { _ in dice.change(of: programme) }
      try compare(changes, in: store, &tally)
    }
    #expect(0 < tally.differing)
    #expect(tally.asked < tally.everybody)
  }

  @Test func `Nobody is missed in the flight school`() throws {
    let store = try Store.inMemory()
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = try ProgrammeFolder.read(root.appending(path: "demo").path)
    try store.perform(folder, by: Actor(name: "mia", today: day("2026-11-24")))
    var tally = Tally()
    var dice = Dice(seed: 1)
    let programme = try store.curriculum().programme
    for change in programme.changes.shuffled(using: &dice).prefix(60) {
      try compare([change], in: store, &tally)
    }
    #expect(0 < tally.differing)
    #expect(tally.asked * 2 < tally.everybody)
  }
}

/// Puts rows without asking.
private struct Putting: Workflow {
  var entries: [Entry]
  var words: String { "put" }

  func decide(in records: some Records, by actor: Actor) -> [Change] { entries.map(Change.put) }
}

extension Programme {
  /// Some change of each row that bears on standings.
  fileprivate var changes: [Change] {
    let short = ValidityPolicy(validFor: Period(1, .months))
    var changes: [Change] = []
    for var course in courses {
      course.policy = short
      changes.append(.put(.course(course)))
      changes.append(
        .put(
          .revision(
            Revision(
              course: course.id, id: "new", effective: today, policy: .void,
              retakeWithin: Period(30, .days)))))
    }
    for var path in paths {
      path.isRetired.toggle()
      changes.append(.put(.path(path)))
    }
    for var step in steps {
      changes.append(.retract(.step(step)))
      step.dueWithin = Period(3, .days)
      changes.append(.put(.step(step)))
    }
    for it in rolePaths { changes.append(.retract(.rolePath(it))) }
    for it in prerequisites { changes.append(.retract(.prerequisite(it))) }
    for it in equivalences { changes.append(.retract(.equivalence(it))) }
    return changes
  }
}

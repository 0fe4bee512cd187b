import Model
import RandomProgrammes
import Storage

/// A random programme, and ten to twenty workflows that are carried out on it as time goes by.
struct RandomRun: CustomStringConvertible {
  let store: Store
  /// The day of the last workflow.
  private(set) var today = RandomProgramme.days.upperBound
  /// What was done, oldest first.
  private(set) var acts: [Act] = []
  private(set) var refused = 0
  private let seed: UInt64
  private var left: Int
  private var chance: RandomCommand

  init(seed: UInt64) throws {
    self.seed = seed
    let programme = RandomProgramme.make(seed: seed)
    store = try Store(importing: programme)
    chance = RandomCommand(for: programme, seed: seed &* 17)
    left = 10 + Int(seed % 11)
    try store.freshen(on: today)
  }

  /// The next workflow; nothing after the last.
  mutating func next() throws -> Command? {
    guard left > 0 else { return nil }
    left -= 1
    today = today.advanced(by: chance.pause())
    return try chance.next(in: store, on: today)
  }

  mutating func carryOut(_ command: Command) throws {
    do {
      guard let act = try store.perform(command, by: actor) else { return }
      acts.append(act)
    } catch is Refusal {
      refused += 1
    }
  }

  /// Carries out everything that is left.
  mutating func finish() throws {
    while let command = try next() { try carryOut(command) }
  }

  var actor: Actor { .clerk(on: today) }

  var description: String {
    "seed \(seed)\n" + acts.map { "\($0.number) \($0.words)" }.joined(separator: "\n")
  }
}

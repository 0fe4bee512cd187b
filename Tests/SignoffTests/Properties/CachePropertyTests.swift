import Model
import RandomProgrammes
import Testing

@testable import Storage

/// What the lists are made from are dates that were kept; the slow computation is the oracle.
struct CachePropertyTests {
  @Test(arguments: Seeds.programmes)
  func `What is kept for the lists is what follows from the facts`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let programme = RandomProgramme.make(seed: seed)
      let store = try Store(importing: programme)
      guard try Self.difference(in: store, seed) != nil else { continue }
      let small = programme.shrunk { (try? Self.difference(in: Store(importing: $0), seed)) != nil }
      let difference = try Self.difference(in: Store(importing: small), seed) ?? ""
      Issue.record("seed \(seed), \(difference)\n\(small.folderText)")
    }
  }

  /// Looks at ten days, and freshens what was kept before the first and not long before some
  /// of the others.
  private static func difference(in store: Store, _ seed: UInt64) throws -> String? {
    var dice = Dice(seed: seed &* 31)
    var day = dice.day(RandomProgramme.days)
    let check = try CacheCheck(store)
    try store.freshen(on: day)
    for _ in 1...10 {
      if let difference = try check.difference(on: day) { return difference }
      let later = day.advanced(by: dice.number(1...60))
      let (ends, turns) = (try check.ends(after: day), check.turns(after: day))
      day = dice.one(of: [dice.any(of: Array(ends.prefix(4))), turns.first, later]) ?? later
      if dice.chance(50) { try store.freshen(on: day.advanced(by: -dice.number(0...10))) }
    }
    return try check.difference(on: day)
  }
}

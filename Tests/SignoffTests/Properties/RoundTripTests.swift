import Interchange
import Model
import RandomProgrammes
import Storage
import Testing

/// formats.md: export → import → export gives the same bytes.
struct RoundTripTests {
  @Test(arguments: Seeds.programmes)
  func `An export imports as what it is, and exports the same bytes`(
    seeds: Range<UInt64>
  ) throws {
    for seed in seeds {
      let programme = RandomProgramme.make(seed: seed)
      let exported = try files(of: Store(importing: programme))
      let it = ProgrammeFolder.read(exported)
      #expect(it.findings == [], "seed \(seed)")
      #expect(it.rows.programme == programme, "seed \(seed)")
      let again = try Store.inMemory()
      try again.perform(it, by: clerk)
      #expect(try files(of: again) == exported, "seed \(seed)")
      #expect(try again.perform(it, by: clerk) == nil, "seed \(seed)")
    }
  }

  private let clerk = Actor.clerk(on: RandomProgramme.days.upperBound)

  private func files(of store: Store) throws -> [String: [UInt8]] {
    let tables = try Table.allCases.map { table in
      (table.fileName, try ProgrammeFolder.csv(of: table, from: store))
    }
    return Dictionary(uniqueKeysWithValues: tables)
  }
}

import Model
import RandomProgrammes
import Storage
import Testing

/// Whatever workflows are carried out, one after the other.
struct SequencePropertyTests {
  @Test(arguments: Seeds.sequences)
  func `After any workflows the file is whole and its cache is right`(
    seeds: Range<UInt64>
  ) throws {
    for seed in seeds {
      let run = try RandomRun(seed: seed)
      #expect(try run.store.verify().findings == [], "\(run)")
      let check = try CacheCheck(run.store)
      for day in [run.today, run.today.advanced(by: 20)] {
        #expect(try check.difference(on: day) == nil, "\(run)")
        try run.store.freshen(on: day)
        #expect(try check.difference(on: day) == nil, "\(run)")
      }
    }
  }

  @Test func `Most of the workflows that chance makes are let through`() throws {
    var (done, refused) = (0, 0)
    for seed in UInt64(0)..<20 {
      let run = try RandomRun(seed: seed)
      done += run.done.count
      refused += run.refused
    }
    #expect(done > 3 * refused)
  }
}

/// A random programme, and ten to twenty workflows carried out on it.
private struct RandomRun: CustomStringConvertible {
  let store: Store
  let seed: UInt64
  /// The day of the last workflow.
  private(set) var today = RandomProgramme.days.upperBound
  /// What was done, in the words of the ledger.
  private(set) var done: [String] = []
  private(set) var refused = 0

  init(seed: UInt64) throws {
    self.seed = seed
    let programme = RandomProgramme.make(seed: seed)
    store = try Store(importing: programme)
    try store.freshen(on: today)
    var chance = RandomCommand(for: programme, seed: seed &* 17)
    for _ in 0..<10 + Int(seed % 11) {
      today = today.advanced(by: chance.pause())
      try carryOut(chance.next(in: store, on: today))
    }
  }

  private mutating func carryOut(_ command: Command) throws {
    do {
      try store.perform(command, by: .clerk(on: today))
      done.append("\(today) \(command.words)")
    } catch is Refusal {
      refused += 1
    }
  }

  var description: String { "seed \(seed)\n" + done.joined(separator: "\n") }
}

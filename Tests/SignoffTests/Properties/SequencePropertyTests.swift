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
      var run = try RandomRun(seed: seed)
      try run.finish()
      #expect(try run.store.verify().findings == [], "\(run)")
      let check = try CacheCheck(run.store)
      for day in [run.today, run.today.advanced(by: 20)] {
        #expect(try check.difference(on: day) == nil, "\(run)")
        try run.store.freshen(on: day)
        #expect(try check.difference(on: day) == nil, "\(run)")
      }
    }
  }

  @Test(arguments: Seeds.sequences)
  func `A preview says all that then happens, and nothing else`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var run = try RandomRun(seed: seed)
      while let command = try run.next() {
        let before = try requirements(in: run)
        let changes = (try? run.store.preview(command, by: run.actor)) ?? []
        let preview = try Preview(of: changes, in: run.store, on: run.today)
        try run.carryOut(command)
        let after = try requirements(in: run)
        let moved =
          before.filter { after[$0.key] != $0.value }.keys.map(\.person)
          + after.filter { before[$0.key] == nil }.keys.map(\.person)
        #expect(preview.differences.map(\.person).sorted() == moved.sorted(), "\(run)")
        for it in preview.differences {
          #expect(after[Key(person: it.person, subject: it.subject)] == it.after, "\(run)")
        }
      }
    }
  }

  @Test func `Most of the workflows that chance makes are let through`() throws {
    var (done, refused) = (0, 0)
    for seed in UInt64(0)..<20 {
      var run = try RandomRun(seed: seed)
      try run.finish()
      done += run.acts.count
      refused += run.refused
    }
    #expect(done > 3 * refused)
  }

  private struct Key: Hashable {
    var person: Person.ID
    var subject: Subject
  }

  /// Where everybody stands with everything on the run's day.
  private func requirements(in run: RandomRun) throws -> [Key: Requirement] {
    let curriculum = try run.store.curriculum()
    var found: [Key: Requirement] = [:]
    for id in try run.store.people() {
      guard let learner = try run.store.record(of: id) else { continue }
      for it in curriculum.requirements(of: learner, on: run.today) {
        found[Key(person: id, subject: it.subject)] = it
      }
    }
    return found
  }
}

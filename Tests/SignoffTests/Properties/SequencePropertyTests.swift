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
        let moved = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        #expect(Set(preview.differences.map(Key.init)) == moved, "\(run)")
        #expect(preview.differences.allSatisfy { after[Key($0)] == $0.after }, "\(run)")
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

    init(_ it: Preview.Difference) { self.init(it.person, it.subject) }

    init(_ person: Person.ID, _ subject: Subject) {
      (self.person, self.subject) = (person, subject)
    }
  }

  /// Where everybody stands with everything on the run's day.
  private func requirements(in run: RandomRun) throws -> [Key: Requirement] {
    let curriculum = try run.store.curriculum()
    var found: [Key: Requirement] = [:]
    for id in try run.store.people() {
      guard let learner = try run.store.record(of: id) else { continue }
      for it in curriculum.requirements(of: learner, on: run.today) {
        found[Key(id, it.subject)] = it
      }
    }
    return found
  }
}

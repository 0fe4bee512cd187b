import Interchange
import Model
import RandomProgrammes
import Storage
import Testing

/// Whatever was done can be undone, newest first.
struct UndoPropertyTests {
  @Test(arguments: Seeds.sequences)
  func `Undoing everything gives back the first status`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var run = try RandomRun(seed: seed)
      try run.finish()
      _ = try undoAll(of: run)
      let first = try Store(importing: RandomProgramme.make(seed: seed))
      #expect(try run.store.status(on: run.today) == first.status(on: run.today), "\(run)")
      #expect(try run.store.verify().findings == [], "\(run)")
      #expect(try CacheCheck(run.store).difference(on: run.today) == nil, "\(run)")
    }
  }

  @Test(arguments: Seeds.sequences)
  func `Doing everything again gives back the last status`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      var run = try RandomRun(seed: seed)
      try run.finish()
      let last = try run.store.status(on: run.today)
      let count = try undoAll(of: run)
      for _ in 0..<count { try run.store.perform(Undo(.latestUndone), by: run.actor) }
      #expect(try run.store.status(on: run.today) == last, "\(run)")
      #expect(try run.store.verify().findings == [], "\(run)")
      #expect(try CacheCheck(run.store).difference(on: run.today) == nil, "\(run)")
    }
  }

  /// Undoes whatever stands, newest first, but for the import; returns how many acts that took.
  private func undoAll(of run: RandomRun) throws -> Int {
    var count = 0
    while case .act(let number) = try Undo(.latest).settled(in: run.store, by: run.actor).target,
      number > 1
    {
      try run.store.perform(Undo(.act(number)), by: run.actor)
      count += 1
    }
    return count
  }
}

extension Store {
  /// What `status --format csv` prints of everybody.
  fileprivate func status(on day: Day) throws -> String {
    let curriculum = try curriculum()
    let rows = try records(of: people()).flatMap { learner in
      StatusCSV.rows(curriculum.requirements(of: learner, on: day), of: learner.person.id)
    }
    return String(decoding: rows, as: UTF8.self)
  }
}

import Crypto
import Model

extension LedgerWriter {
  /// Adds facts in their order; their lines are hashed on the other cores.
  mutating func add<Kept: Stored>(facts: some Sequence<Kept>) throws {
    let number = try writer(of: Kept.self).nextNumber
    var pipeline = Pipeline<Kept, Hashed<Kept>> { batch in
      Hashed(batch.elements, from: number &+ batch.first)
    }
    for fact in facts { try pipeline.add(fact) { try insert($0) } }
    try pipeline.finish { try insert($0) }
  }

  /// Adds one fact.
  mutating func add<Kept: Stored>(_ fact: Kept) throws {
    try insert(Hashed([fact], from: try writer(of: Kept.self).nextNumber))
  }

  /// Takes back the facts of some keys: they stay where they are, and others say so.
  mutating func retract<Kept: Stored>(facts: some Sequence<Kept>) throws {
    var retractions: [Retraction] = []
    for fact in facts {
      guard let held = try snapshot.numbered(like: fact) else { throw snapshot.missing(fact) }
      try tell(1, of: Kept.table)
      retractions.append(Retraction(of: Kept.table, fact: held.number))
      if !touched.isEverybody { try touched.add(fact.reach(from: nil), in: snapshot) }
    }
    try add(facts: retractions)
  }

  /// Writes facts, in batches as far as they go, and notes them.
  private mutating func insert<Kept: Stored>(_ facts: Hashed<Kept>) throws {
    guard !facts.rows.isEmpty else { return }
    try begin()
    let writer = try writer(of: Kept.self)
    var rest = facts.rows[...]
    while !rest.isEmpty {
      let some = rest.prefix(Kept.batchSize)
      if try !writer.insertBatch(some, { extra(facts.hashes[$0]) }) {
        for place in some.indices { try insert(some[place], facts.hashes[place], writer) }
      }
      rest = rest.dropFirst(some.count)
      try tell(some.count, of: Kept.table)
    }
    for hash in facts.hashes {
      sections[Kept.table, default: Section(of: Kept.table)].add(hash)
    }
    for row in facts.rows where !touched.isEverybody {
      try touched.add(row.reach(from: nil), in: snapshot)
    }
  }

  /// Writes one fact, which may follow retracted ones of its key.
  private func insert<Kept: Stored>(
    _ fact: Kept, _ hash: SHA256.Digest, _ writer: TableWriter<Kept>
  ) throws {
    if try writer.insert(fact, extra(hash)) { return }
    let again = try snapshot.repeats(of: fact)
    let isAdded = try writer.insert(fact, extra(hash, again: again))
    precondition(isAdded, "a key that nothing live has is free")
  }

  private func extra(_ hash: SHA256.Digest, again: Int = 0) -> Extra {
    Extra(act: act.number, checksum: hash.checksum, again: again)
  }
}

import Crypto
import Model

extension LedgerWriter {
  /// Adds facts in their order; their lines are hashed on the other cores.
  mutating func add<Kept: Stored>(facts: some Sequence<Kept>) throws {
    var pipeline = Pipeline<Numbered<Kept>, Hashed<Kept>>(Hashed.all)
    var number = try writer(of: Kept.self).nextNumber
    for fact in facts {
      try pipeline.add(Numbered(number: number, row: fact)) { try insert($0) }
      number += 1
    }
    try pipeline.finish { try insert($0) }
  }

  /// Adds one fact.
  mutating func add<Kept: Stored>(_ fact: Kept) throws {
    let number = try writer(of: Kept.self).nextNumber
    try insert(Hashed.all([Numbered(number: number, row: fact)]))
  }

  /// Takes back the fact of a key: it stays where it is, and another one says so.
  mutating func retract<Kept: Stored>(_ fact: Kept) throws {
    guard let held = try snapshot.numbered(like: fact) else { throw snapshot.missing(fact) }
    try add(Retraction(of: Kept.table, fact: held.number))
    try touched.add(fact.reach(from: nil), in: snapshot)
  }

  /// Writes facts, in batches as far as they go, and notes them.
  private mutating func insert<Kept: Stored>(_ facts: [Hashed<Kept>]) throws {
    try begin()
    let writer = try writer(of: Kept.self)
    let rows = facts.map(\.row)
    var first = 0
    while first < facts.count {
      let end = first + Kept.batchSize
      if end <= facts.count, try writer.insertBatch(rows[first..<end], { extra(facts[$0]) }) {
        first = end
      } else {
        let last = min(end, facts.count)
        for fact in facts[first..<last] { try insert(fact, writer) }
        first = last
      }
    }
    for fact in facts {
      sections[Kept.table, default: Section(of: Kept.table)].add(fact.hash)
      try touched.add(fact.row.reach(from: nil), in: snapshot)
    }
  }

  /// Writes one fact, which may follow retracted ones of its key.
  private func insert<Kept: Stored>(_ fact: Hashed<Kept>, _ writer: TableWriter<Kept>) throws {
    if try writer.insert(fact.row, extra(fact)) { return }
    let again = try snapshot.repeats(of: fact.row)
    let isAdded = try writer.insert(fact.row, extra(fact, again: again))
    precondition(isAdded, "a key that nothing live has is free")
  }

  private func extra<Kept: Stored>(_ fact: Hashed<Kept>, again: Int = 0) -> Extra {
    Extra(act: act.number, checksum: fact.hash.checksum, again: again)
  }
}

/// A fact with the hash of its line.
private struct Hashed<Kept: Stored>: Sendable {
  var row: Kept
  var hash: SHA256.Digest

  /// Hashes the lines of facts.
  static func all(_ facts: [Numbered<Kept>]) -> [Hashed] {
    var line = Line()
    return facts.map { fact in
      line.start(Kept.table, fact.number)
      fact.row.put(into: &line)
      return Hashed(row: fact.row, hash: SHA256.hash(data: line.bytes))
    }
  }
}

import Crypto
import Model

/// Facts that come one after the other, with the hashes of their lines.
struct Hashed<Kept: Stored>: Sendable {
  private(set) var rows: [Kept]
  private(set) var hashes: [SHA256.Digest] = []

  /// Hashes the lines of facts that get numbers from one on.
  init(_ rows: [Kept], from number: Int) {
    self.rows = rows
    hashes.reserveCapacity(rows.count)
    var line = Line()
    for index in rows.indices {
      line.start(Kept.table, number &+ index)
      rows[index].put(into: &line)
      hashes.append(SHA256.hash(data: line.bytes))
    }
  }
}

/// Rows that come one after the other, with their lines.
struct Lined<Kept: Stored>: Sendable {
  private(set) var rows: [Kept]
  private(set) var lines: [String]

  /// Writes the lines of rows.
  init(_ rows: [Kept]) {
    self.rows = rows
    lines = rows.map(\.line)
  }
}

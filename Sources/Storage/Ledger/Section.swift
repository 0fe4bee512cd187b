import Crypto
import Model

/// What one act added to one table: how many rows, and a digest over them in their order.
struct Section {
  let table: StoredTable
  private var count = 0
  private var hasher = SHA256()

  init(of table: StoredTable) {
    self.table = table
  }

  /// Adds a row's text; returns the first eight bytes of its hash, which are kept beside the row.
  mutating func add(_ bytes: [UInt8]) -> Int {
    add(SHA256.hash(data: bytes))
  }

  /// Adds a row's hash.
  mutating func add(_ hash: SHA256.Digest) -> Int {
    count += 1
    hash.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hash.checksum
  }

  /// How many rows were added.
  var rows: Int { count }

  /// The section's line in a seal: `TABLE COUNT DIGEST`.
  var line: String {
    "\(table.rawValue) \(count) \(hasher.finalize().hexadecimal)"
  }
}

extension SHA256.Digest {
  /// The first eight bytes as a number, as it is kept beside a row.
  var checksum: Int {
    withUnsafeBytes { Int(Int64(bigEndian: $0.loadUnaligned(as: Int64.self))) }
  }
}

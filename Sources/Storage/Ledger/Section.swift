import Crypto
import Model

/// What one act added to one table: how many rows, and a digest over them in their order.
struct Section {
  let table: StoredTable
  private var count = 0
  private var hashes: [UInt8] = []
  private var hasher = SHA256()

  init(of table: StoredTable) {
    self.table = table
  }

  /// Adds a row's hash.
  mutating func add(_ hash: SHA256.Digest) {
    count += 1
    hash.withUnsafeBytes { hashes.append(contentsOf: $0) }
    guard hashes.count > 1 << 13 else { return }
    hasher.update(data: hashes)
    hashes.removeAll(keepingCapacity: true)
  }

  /// How many rows were added.
  var rows: Int { count }

  /// The section's line in a seal: `TABLE COUNT DIGEST`.
  var line: String {
    var hasher = hasher
    hasher.update(data: hashes)
    return "\(table.rawValue) \(count) \(hasher.finalize().hexadecimal)"
  }
}

extension SHA256.Digest {
  /// The first eight bytes as a number, which is kept beside the row.
  var checksum: Int {
    withUnsafeBytes { Int(Int64(bigEndian: $0.loadUnaligned(as: Int64.self))) }
  }
}

import GRDB

extension Snapshot {
  /// The first twenty bits of an act's hash as four characters that are not mistaken for others,
  /// and its number.
  func receipt(of act: Int) throws -> String? {
    let query = try Query("SELECT hash FROM seal WHERE act = ?", in: db)
    defer { query.reset() }
    query.bind(act, at: 1)
    guard try query.step() else { return nil }
    let bits = query.bytes(at: 0).prefix(3).reduce(0) { $0 << 8 | Int($1) } >> 4
    let code = [15, 10, 5, 0].map { crockford[bits >> $0 & 31] }
    return "\(String(code))-\(act)"
  }
}

/// Crockford's digits for base 32: no I, L, O and U.
private let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

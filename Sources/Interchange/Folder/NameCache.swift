/// Long identities that came lately, so that a thousand rows with one name share its text.
struct NameCache {
  private var names = Array(repeating: "", count: 1 << 12)

  /// Returns a cell's bytes as text.
  mutating func text(of bytes: ArraySlice<UInt8>) -> String {
    // A string of up to 15 bytes holds them itself.
    guard bytes.count > 15 else { return String(decoding: bytes, as: UTF8.self) }
    let slot = Int(truncatingIfNeeded: hash(bytes)) & (names.count - 1)
    if names[slot].utf8.elementsEqual(bytes) { return names[slot] }
    names[slot] = String(decoding: bytes, as: UTF8.self)
    return names[slot]
  }

  /// The 64-bit hash of Fowler, Noll and Vo (FNV-1a).
  private func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

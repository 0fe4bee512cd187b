extension String {
  /// The text without the white space around it, which no cell keeps.
  public var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return "" }
    let isPlain = { (byte: UInt8) in (0x21...0x7E).contains(byte) }
    guard !isPlain(first) || !isPlain(last) else { return self }
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = unicodeScalars.drop(while: isBlank)
    guard let end = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(scalars[...end])
  }
}

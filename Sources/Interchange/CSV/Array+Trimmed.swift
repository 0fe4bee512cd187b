extension [UInt8] {
  /// Returns a range of text less the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    guard start < end, self[start] >= 0x80 || self[end - 1] >= 0x80 else { return start..<end }
    return trimmedOfWideBlanks(start..<end)
  }

  /// Drops the other white space of Unicode too, as the no-break space that web pages leave.
  private func trimmedOfWideBlanks(_ range: Range<Int>) -> Range<Int> {
    let scalars = String(decoding: self[range], as: UTF8.self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    let (before, after) = (scalars[..<first], scalars[last...].dropFirst())
    return range.lowerBound + before.utf8Count..<range.upperBound - after.utf8Count
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var utf8Count: Int { reduce(0) { $0 + UTF8.width($1) } }
}

extension String {
  /// Whether a text stands in it, as `contains` has it, but byte by byte wherever that will do.
  ///
  /// `contains` makes a table of the text for each string that it looks into, which is felt at
  /// every key where thousands are looked into. Only where both have accents can one be written
  /// in two ways.
  func holds(_ text: Substring) -> Bool {
    let (bytes, part) = (utf8, text.utf8)
    guard let first = part.first, part.count <= bytes.count else {
      return part.isEmpty || contains(asAccented: text)
    }
    let isThere = bytes.indices.contains { place in
      bytes[place] == first && bytes[place...].starts(with: part)
    }
    return isThere || contains(asAccented: text)
  }

  private func contains(asAccented text: Substring) -> Bool {
    !utf8.allSatisfy { $0 < 0x80 } && !text.utf8.allSatisfy { $0 < 0x80 } && contains(text)
  }
}

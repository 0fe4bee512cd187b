extension String {
  /// The text as a cell of the programme folder keeps it, without blanks around it.
  ///
  /// What a workflow writes must come out of an export and go in again (formats.md, Reading).
  func asCell() throws(Refusal) -> String {
    let scalars = unicodeScalars.drop(while: \.isBlank)
    let end = scalars.lastIndex { !$0.isBlank }.map { scalars.index(after: $0) }
    let text = scalars[..<(end ?? scalars.startIndex)]
    if let control = text.first(where: \.isForbidden) {
      throw .controlCharacter(control.value)
    }
    guard text.count <= 100_000 else { throw .textTooLong }
    return String(text)
  }

  /// The text as a cell keeps it, which has to say something.
  func asReason() throws(Refusal) -> String {
    let reason = try asCell()
    guard !reason.isEmpty else { throw .reasonMissing }
    return reason
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r"
  }

  /// Control characters, but for the tab and the ends of lines.
  fileprivate var isForbidden: Bool {
    (value < 0x20 && !isBlank) || (0x7F...0x9F).contains(value)
  }
}

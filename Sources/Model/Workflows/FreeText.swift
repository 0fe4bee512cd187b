extension String {
  /// The text as a cell of the programme folder keeps it, without blanks around it.
  ///
  /// What a workflow writes must come out of an export and go in again (formats.md, Reading).
  func asCell(most: Int = 100_000) throws(Refusal) -> String {
    let text = trimmed.unicodeScalars
    if let control = text.first(where: \.isForbidden) {
      throw .controlCharacter(control.value)
    }
    guard text.count <= most else { throw .textTooLong(most) }
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
  /// Control characters, but for the tab and the ends of lines.
  fileprivate var isForbidden: Bool {
    switch self {
    case "\t", "\n", "\r": false
    default: properties.generalCategory == .control
    }
  }
}

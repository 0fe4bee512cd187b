extension Face {
  /// The tables of a theme file.
  enum Section: String, CaseIterable {
    case ui
    case standing
    case chart
    case kiosk
  }

  /// The table that the face stands in.
  var section: Section {
    switch self {
    case .text, .textDim, .textStrong, .background, .border, .borderFocus, .title, .titleFocus,
      .header, .headerSorted, .cursor, .cursorBlur, .mark, .match, .zebra, .crumb, .crumbHere,
      .tab, .tabHere, .count, .key, .keyText, .status, .mode, .live, .stale, .input, .inputBad,
      .placeholder, .button, .buttonFocus, .buttonDanger, .dialog, .dialogDanger, .info, .ok,
      .warn, .error, .link, .scrollbar:
      .ui
    case .upcoming, .open, .dueSoon, .toSign, .current, .renewal, .grace, .overdue, .expired,
      .waived, .blocked:
      .standing
    case .bar, .track, .spark, .heat1, .heat2, .heat3, .heat4, .heat5, .threshold: .chart
    case .banner, .prompt, .good, .bad, .countdown: .kiosk
    }
  }

  /// The name in a theme file: `text_dim`.
  public var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_\(letter.lowercased())" : String(letter)
    }
  }

  /// Whether the face is drawn rather than read, and so needs less contrast.
  var isDrawn: Bool {
    switch self {
    case .border, .borderFocus, .scrollbar, .bar, .track, .spark, .threshold: true
    case .heat1, .heat2, .heat3, .heat4, .heat5: true
    default: false
    }
  }

  /// The faces that others stand on.
  static let grounds: [Face] = [
    .background, .zebra, .cursor, .cursorBlur, .mark, .dialog, .dialogDanger,
  ]
}

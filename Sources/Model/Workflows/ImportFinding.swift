/// What is wrong with one place of a programme folder, and what would be right.
public struct Finding: Hashable, Sendable {
  /// The table's file, as `people.csv`.
  public var file: String
  /// The line on which the row begins, the header's being 1; nothing for the whole file.
  public var line: Int?
  /// The column; nothing for the row as a whole.
  public var column: String?
  /// What stands there, as it came; it is only ever shown made safe.
  public var value: String
  /// What is wrong and what would be right; it goes on after the value, where there is one.
  public var remedy: String

  /// Creates a finding.
  public init(
    file: String, line: Int? = nil, column: String? = nil, value: String = "", remedy: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.remedy = remedy
  }
}

extension Finding: CustomStringConvertible {
  /// One line, as `courses.csv:2: valid_for: “1 year” is not a period; write 90d, 6w, 24m or 2y`.
  public var description: String {
    var text = file.shownSafely
    if let line { text += ":\(line)" }
    text += ": "
    if let column { text += "\(column.shownSafely): " }
    if !value.isEmpty { text += "“\(value.shownSafely)” " }
    return text + remedy
  }
}

/// That an import was refused: everything that is wrong, by table, then line, then column.
public struct ImportRefused: Error, Hashable, Sendable {
  /// What is wrong.
  public var findings: [Finding]

  /// Creates a refusal; the findings are put in order.
  public init(_ findings: [Finding]) {
    let ranks = Dictionary(
      uniqueKeysWithValues: Table.allCases.enumerated().map { ($1.fileName, $0) })
    self.findings = findings.sorted { a, b in
      let (x, y) = (ranks[a.file] ?? -1, ranks[b.file] ?? -1)
      return (x, a.file, a.line ?? 0, a.rank) < (y, b.file, b.line ?? 0, b.rank)
    }
  }
}

extension ImportRefused: CustomStringConvertible {
  /// A finding a line.
  public var description: String {
    findings.map(\.description).joined(separator: "\n")
  }
}

extension Finding {
  fileprivate var rank: Int {
    let columns = Table(fileName: file)?.columns
    return column.flatMap { columns?.firstIndex(of: $0) } ?? -1
  }
}

extension Table {
  /// The name of its file in a programme folder.
  public var fileName: String { rawValue + ".csv" }

  /// Returns the table of a file's name.
  public init?(fileName: String) {
    guard fileName.hasSuffix(".csv") else { return nil }
    self.init(rawValue: String(fileName.dropLast(4)))
  }
}

extension String {
  /// The text on one line without anything that steers a terminal, cut where it is long.
  var shownSafely: String {
    let limit = 60
    var shown = ""
    for scalar in unicodeScalars.prefix(limit) {
      if scalar.isShown {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return unicodeScalars.dropFirst(limit).isEmpty ? shown : shown + "…"
  }
}

extension Unicode.Scalar {
  /// Whether it is seen as what it is: no control, no line break, nothing that turns or hides text.
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}

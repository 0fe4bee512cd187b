/// Where the keys of a TOML file stand; the parser does not tell.
///
/// Looks at line beginnings only: `[table]` and `key =`. A line inside a multi-line string may be
/// taken for a key, which at worst adds a line nobody asks for.
struct TOMLLines {
  private(set) var lines: [[String]: Int] = [:]
  private var table: [String] = []

  init(_ text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() { read(row, line: index + 1) }
  }

  private mutating func read(_ row: Substring, line: Int) {
    let row = row.drop { $0 == " " || $0 == "\t" }
    if row.hasPrefix("[") {
      table = path(row.drop { $0 == "[" }, endingIn: "]") ?? table
      note(table, line)
    } else if !row.hasPrefix("#"), let key = path(row, endingIn: "=") {
      note(table + key, line)
    }
  }

  /// Notes a key, and for a dotted key the tables it makes.
  private mutating func note(_ path: [String], _ line: Int) {
    for length in path.indices where lines[Array(path[...length])] == nil {
      lines[Array(path[...length])] = line
    }
  }

  /// The parts of a key, `a."b c".d`, up to its end; nothing where the end is missing.
  private func path(_ row: Substring, endingIn end: Character) -> [String]? {
    var parts = [""]
    var quote: Character?
    for letter in row {
      switch letter {
      case quote: quote = nil
      case "\"" where quote == nil, "'" where quote == nil: quote = letter
      case end where quote == nil: return parts
      case "." where quote == nil: parts.append("")
      case " " where quote == nil, "\t" where quote == nil: continue
      default: parts[parts.count - 1].append(letter)
      }
    }
    return nil
  }
}

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
      guard let end = row.firstIndex(of: "]") else { return }
      table = path(row[..<end].drop { $0 == "[" })
      note(table, line)
    } else if !row.hasPrefix("#"), let equals = row.firstIndex(of: "=") {
      note(table + path(row[..<equals]), line)
    }
  }

  /// Notes a key, and for a dotted key the tables it makes.
  private mutating func note(_ path: [String], _ line: Int) {
    for length in path.indices where lines[Array(path[...length])] == nil {
      lines[Array(path[...length])] = line
    }
  }

  private func path(_ key: Substring) -> [String] {
    key.split(separator: ".").map { part in
      String(part.filter { !"\"' \t".contains($0) })
    }
  }
}

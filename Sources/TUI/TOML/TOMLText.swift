/// The text of a TOML file in which single values are changed, and nothing else.
struct TOMLText {
  private var rows: [String]

  init(_ text: String) {
    rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
  }

  /// The file.
  var text: String { rows.map { $0 + "\n" }.joined() }

  /// Whether there is a table of that name, or one below it.
  func hasTable(_ name: String) -> Bool {
    rows.contains { Self.table(in: $0).map { $0 == name || $0.hasPrefix("\(name).") } ?? false }
  }

  /// Gives a key a value, or takes the key away; a comment behind the value stays.
  ///
  /// A key that is not there yet comes after the last one of its table.
  mutating func set(_ key: String, in table: String? = nil, to value: String?) {
    let own = range(of: table)
    if let row = own.first(where: { Self.key(in: rows[$0]) == key }) {
      if let value {
        rows[row] = Self.replacing(value, in: rows[row])
      } else {
        rows.remove(at: row)
      }
    } else if let value {
      insert("\(key) = \(value)", in: table, own)
    }
  }

  private mutating func insert(_ row: String, in table: String?, _ own: Range<Int>) {
    if let table, own.isEmpty {
      let below = rows.firstIndex { Self.table(in: $0)?.hasPrefix("\(table).") ?? false }
      rows.insert(contentsOf: ["[\(table)]", row, ""], at: below ?? rows.count)
    } else {
      let last = own.last { Self.key(in: rows[$0]) != nil }
      let start = table == nil && own.count < rows.count ? own.lowerBound : own.upperBound
      rows.insert(row, at: last.map { $0 + 1 } ?? start)
    }
  }

  /// The rows of a table below its name; without one, those above all tables.
  private func range(of table: String?) -> Range<Int> {
    guard let table else {
      return 0..<(rows.firstIndex { Self.table(in: $0) != nil } ?? rows.count)
    }
    guard let head = rows.firstIndex(where: { Self.table(in: $0) == table }) else { return 0..<0 }
    let next = rows[(head + 1)...].firstIndex { Self.table(in: $0) != nil }
    return head + 1..<(next ?? rows.count)
  }

  /// The table that a row begins.
  private static func table(in row: String) -> String? {
    let row = row.drop { $0 == " " || $0 == "\t" }
    guard row.hasPrefix("["), let end = row.firstIndex(of: "]") else { return nil }
    return String(row[..<end].filter { $0 != "[" && $0 != " " && $0 != "\"" })
  }

  /// The key that a row gives a value.
  private static func key(in row: String) -> String? {
    let row = row.drop { $0 == " " || $0 == "\t" }
    guard !row.hasPrefix("#"), let end = row.firstIndex(of: "=") else { return nil }
    return String(row[..<end].filter { $0 != " " && $0 != "\t" && $0 != "\"" })
  }

  /// A row with another value; what stands before the value and a comment behind it stay.
  private static func replacing(_ value: String, in row: String) -> String {
    guard let sign = row.firstIndex(of: "=") else { return row }
    let rest = row[row.index(after: sign)...]
    let start = rest.firstIndex { $0 != " " && $0 != "\t" } ?? rest.endIndex
    var (end, quote): (String.Index, Character?) = (start, nil)
    while end < rest.endIndex, quote != nil || rest[end] != "#" {
      if quote == rest[end] {
        quote = nil
      } else if quote == nil, "\"'".contains(rest[end]) {
        quote = rest[end]
      }
      end = rest.index(after: end)
    }
    let old = rest[start..<end]
    let gap = old.reversed().prefix { $0 == " " || $0 == "\t" }.count
    let tail = end == rest.endIndex ? "" : String(repeating: " ", count: gap) + rest[end...]
    return row[...sign] + rest[..<start] + value + tail
  }
}

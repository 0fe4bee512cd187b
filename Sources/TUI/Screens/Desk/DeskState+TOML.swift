import Model

/// The state as a small TOML file.
extension DeskState {
  /// Reads what was kept of a file; what means nothing any more is passed over.
  ///
  /// - Throws: A `TOMLError` where it is no TOML.
  public init(of path: String, file: String, text: String) throws(TOMLError) {
    self.init()
    let root = try TOMLDocument(file: file, text: text).root
    guard root["file"]?.text == path else { return }
    view = DeskView(root)
    if let places = root["columns"]?.list { columns = DeskColumns(places.compactMap(\.column)) }
    sizes.side = root["side"]?.integer ?? 0
    sizes.detail = root["detail"]?.integer ?? 0
    sizes.isFull = root["full"]?.flag ?? false
    if let table = root["filters"]?.table {
      filters = table.compactMap { name, node in node.text.map { SavedFilter(name, $0) } }
        .sorted { $0.name < $1.name }
    }
    for (letter, node) in root["bookmarks"]?.table ?? [:] where letter.count == 1 {
      bookmarks[Character(letter)] = node.table.map(Bookmark.init)
    }
  }

  /// The text of the file, with the path of the file that it is about.
  public func text(of path: String) -> String {
    let widths = columns.shown.map { "[\($0.column.rawValue.toml), \($0.width)]" }
    let head = [
      "# Where signoff goes on with the file; left out or wrong, nothing is lost.",
      "file = \(path.toml)",
    ]
    let filters = filters.map { "\($0.name.toml) = \($0.text.toml)" }
    let lines =
      head + view.lines + sizes.lines + [
        "columns = [\(widths.joined(separator: ", "))]", "", "[filters]",
      ]
      + filters
      + bookmarks.sorted { $0.key < $1.key }.flatMap { letter, bookmark in
        ["", "[bookmarks.\("\(letter)".toml)]"] + bookmark.lines
      }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DeskSizes {
  fileprivate var lines: [String] {
    (side == 0 ? [] : ["side = \(side)"]) + (detail == 0 ? [] : ["detail = \(detail)"])
      + (isFull ? ["full = true"] : [])
  }
}

extension Bookmark {
  fileprivate init(_ table: [String: TOMLNode]) {
    if table["open"] != nil {
      let view = DeskView(table)
      let own = ["role", "path", "person", "filter", "order", "pane"]
      let fields = table.compactMapValues(\.text).filter { !own.contains($0.key) }
      self = .page(BookmarkedPage(view: view, fields: fields))
    } else {
      self = table["learner"]?.text.map { .learner(Person.ID($0)) } ?? .view(DeskView(table))
    }
  }

  fileprivate var lines: [String] {
    switch self {
    case .learner(let person): ["learner = \(person.text.toml)"]
    case .view(let view): view.lines
    case .page(let page):
      page.view.lines + page.fields.sorted { $0.key < $1.key }.map { "\($0) = \($1.toml)" }
    }
  }
}

extension DeskView {
  /// Reads what a table has of it.
  init(_ table: [String: TOMLNode]) {
    pane = table["pane"]?.text.flatMap(DeskPane.init(name:)) ?? pane
    role = table["role"]?.text.map { Role.ID($0) }
    path = table["path"]?.text.map { LearningPath.ID($0) }
    filter = table["filter"]?.text ?? ""
    order = table["order"]?.text.flatMap(RosterQuery.Order.init(rawValue:)) ?? order
    isDescending = table["descending"]?.flag ?? false
    person = table["person"]?.text.map { Person.ID($0) }
  }

  /// The lines of such a table; what is as somebody has it who chose nothing is left out.
  var lines: [String] {
    let texts = [
      ("role", role?.text), ("path", path?.text), ("person", person?.text),
      ("filter", filter.isEmpty ? nil : filter), ("order", order == .name ? nil : order.rawValue),
      ("pane", pane == .learners ? nil : pane.name),
    ]
    return texts.compactMap { key, text in text.map { "\(key) = \($0.toml)" } }
      + (isDescending ? ["descending = true"] : [])
  }
}

extension DeskPane {
  fileprivate init?(name: String) {
    guard let pane = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = pane
  }

  fileprivate var name: String {
    switch self {
    case .roles: "roles"
    case .paths: "paths"
    case .learners: "learners"
    }
  }
}

extension TOMLNode {
  /// A column and its width.
  fileprivate var column: (column: DeskColumn, width: Int)? {
    guard let list, list.count == 2, let column = list[0].text.flatMap(DeskColumn.init(rawValue:)),
      let width = list[1].integer
    else { return nil }
    return (column, width)
  }
}

extension String {
  /// The text as a basic string of TOML.
  var toml: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": return "\\\(scalar)"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: return String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}

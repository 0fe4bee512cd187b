/// What a configuration says of keys, line by line; reads it, and looks for conflicts.
struct KeyLines {
  /// A line that gives a command a key.
  private struct Line {
    var table: KeyTable
    var command: String
    var key: Key
    /// Where it stands in the file.
    var path: [String]
  }

  private let document: TOMLDocument
  private var lines: [Line] = []
  private(set) var keyboard = Keyboard.standard

  /// Reads `keys`, a preset or tables of keys, and `layout`.
  init(_ document: TOMLDocument) throws(TOMLError) {
    self.document = document
    switch document.root["keys"] {
    case nil: break
    case .table(let tables): try read(tables)
    case .some(let node): keyboard = Keyboard(try preset(node, at: ["keys"]))
    }
    let layout = try document.table("layout")
    try document.check(layout, at: ["layout"], known: ["cyrillic"])
    guard let node = layout["cyrillic"] else { return }
    guard let isCyrillic = node.flag else {
      throw document.error(at: ["layout", "cyrillic"], "'cyrillic' has to be true or false")
    }
    keyboard.isCyrillic = isCyrillic
  }

  private mutating func read(_ tables: [String: TOMLNode]) throws(TOMLError) {
    let names = KeyTable.all.map(\.name)
    try document.check(tables, at: ["keys"], known: ["preset"] + names)
    if let node = tables["preset"] {
      keyboard = Keyboard(try preset(node, at: ["keys", "preset"]))
    }
    for table in KeyTable.all {
      guard let node = tables[table.name] else { continue }
      try read(node, in: table)
    }
    lines.sort { (document.line(of: $0.path) ?? 0) < (document.line(of: $1.path) ?? 0) }
    for (name, own) in Dictionary(grouping: lines, by: \.table.name) {
      let keys = Dictionary(grouping: own, by: \.command).mapValues { $0.map(\.key) }
      keyboard.own[name, default: [:]].merge(keys) { _, own in own }
    }
    for line in lines { try check(line) }
  }

  private func preset(_ node: TOMLNode, at path: [String]) throws(TOMLError) -> Keyboard.Preset {
    if let name = node.text, let preset = Keyboard.Preset(rawValue: name) { return preset }
    let names = Keyboard.Preset.allCases.map(\.rawValue)
    let nearest = node.text?.nearest(of: names).map { "; did you mean '\($0)'?" } ?? ""
    let known = names.map { "\"\($0)\"" }.joined(separator: " or ")
    throw document.error(at: path, "the keys are \(known)\(nearest)")
  }

  private mutating func read(_ node: TOMLNode, in table: KeyTable) throws(TOMLError) {
    let path = ["keys", table.name]
    guard let pairs = node.table else {
      throw document.error(at: path, "'\(table.name)' has to be a table: \"a\" = \"assign\"")
    }
    for (text, value) in pairs.sorted(by: { $0.key < $1.key }) {
      let place = path + [text]
      guard let command = value.text, table.commands.contains(command) else {
        throw unknown(value.text, in: table, at: place)
      }
      let key = try key(text, at: place)
      lines.append(Line(table: table, command: command, key: key, path: place))
    }
  }

  private func unknown(_ command: String?, in table: KeyTable, at path: [String]) -> TOMLError {
    let nearest = (command ?? "").nearest(of: table.commands) ?? ""
    let found = command.map { "no command '\($0)'" } ?? "a key has the name of a command"
    return document.error(
      at: path, "\(found) in [keys.\(table.name)]; did you mean '\(nearest)'?")
  }

  private func key(_ text: String, at path: [String]) throws(TOMLError) -> Key {
    let keys = Key.typed(text)
    if keys.count == 1 { return keys[0] }
    let name = text.filter { $0 != "<" && $0 != ">" }
    let nearest = name.nearest(of: Key.allNames).map { "; did you mean '<\($0)>'?" } ?? ""
    throw document.error(
      at: path, "'\(text)' is not one key, as \"a\", \"<f5>\" or \"<c-a>\"\(nearest)")
  }
}

extension KeyLines {
  /// Refuses a key that asks for something else besides, on any screen where it works.
  private func check(_ line: Line) throws(TOMLError) {
    let others = [KeyTable.moving, .wayfinding, .everywhere]
    let isScreen = !others.contains(line.table)
    for screen in isScreen ? [line.table] : KeyTable.screens {
      for table in [screen] + others {
        let rivals = keyboard.keys(of: table).bindings.filter { $0.keys.contains(line.key) }
        for rival in rivals where rival.command != line.command || table != line.table {
          if table == .wayfinding, rival.command == "level" { continue }
          throw document.error(
            at: line.path,
            "'\(line.key)' is both '\(line.command)' and '\(rival.command)' on the screen "
              + "'\(screen.name)'; give '\(rival.command)' another key in [keys.\(table.name)]")
        }
      }
    }
  }
}

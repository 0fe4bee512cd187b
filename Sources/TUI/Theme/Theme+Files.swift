extension Theme {
  /// Reads a theme from the text of its file.
  ///
  /// - Parameters:
  ///   - file: What errors call the file.
  ///   - text: What stands in it.
  ///   - find: Returns the text of a theme that another inherits from; nothing where there is none.
  /// - Throws: A `TOMLError` with the line and what could be meant.
  public init(
    file: String, text: String, find: (_ name: String) throws -> String?
  ) throws {
    self = try ThemeSource(file: file, text: text, below: [], find: find).theme()
  }
}

extension ThemeSource {
  fileprivate init(
    file: String, text: String, below: [String], find: (String) throws -> String?
  ) throws {
    let document = try TOMLDocument(file: file, text: text)
    var parent = ThemeSource()
    if let node = document.root["inherits"] {
      guard let name = node.text, !below.contains(name), let text = try find(name) else {
        throw document.error(at: ["inherits"], "no theme to inherit from, or one that comes back")
      }
      parent = try ThemeSource(
        file: "\(name).toml", text: text, below: below + [name], find: find)
    }
    var reader = ThemeReader(document, over: parent)
    self = try reader.read()
  }
}

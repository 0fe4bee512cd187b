import Model

extension Model.Table {
  /// The column that may hold more than a line, and is edited by a program for texts.
  var longColumn: String? {
    switch self {
    case .courses: "outcome"
    case .checklists: "text"
    case .ladder: "consequence"
    case .revisions, .roles: "note"
    case .assignments: "reason"
    case .programme: "value"
    case .needs, .countsAs, .paths, .steps, .rolePaths, .people, .groups, .tenures, .records,
      .revocations, .waivers, .extensions, .leaves, .holidays:
      nil
    }
  }
}

extension Entry {
  /// Opens the form of the row, with its long text in the hands of an editor.
  var writing: [Effect] {
    guard table.longColumn != nil else {
      return [.say(Notice("Nothing of this is a long text; e changes it."))]
    }
    return [.open(.form(.change(self))), .write]
  }
}

extension FormScreen {
  /// Goes to the long text of the row that the form is about, and returns it.
  mutating func longText() -> String? {
    guard let column = draft.table?.longColumn, form?.go(to: column) ?? false else { return nil }
    return form?.current.input.text
  }
}

extension Draft {
  /// The table of the row that is made or changed.
  fileprivate var table: Model.Table? {
    if case .row(let table, _, _) = self { table } else { nil }
  }
}

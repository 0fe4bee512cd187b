import Model

/// Asks for the cells of a row of a table that is changed in place.
struct RowPlan: FormPlan {
  let table: Model.Table
  /// The cells that are given: what the row belongs to, or the key of a known row.
  let fixed: [String: String]
  /// The row as it is, where it is changed and not added.
  let known: Entry?

  var title: String { known.map { "Change \($0.title)" } ?? "New in \(table.words)" }

  func form(in records: some Register, on today: Day) throws -> Form {
    let curriculum = try records.curriculum()
    let known = try known.map { try records.entry(like: $0) ?? $0 }
    var cells = known.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0.cells)) } ?? [:]
    if known == nil { for column in Self.begins { cells[column] = "\(today)" } }
    var fields = table.columns.filter { fixed[$0] == nil }.map { column in
      FormField(column, of: table, with: cells[column] ?? "", in: curriculum)
    }
    for index in fields.indices where fields[index].kind == .person {
      let id = Person.ID(fields[index].input.text)
      fields[index].take(
        try records.person(id).map { Choice(id.text, title: $0.name, note: id.text) })
    }
    return Form(Line(), fields, on: today)
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    var cells = fixed
    for field in form.fields { cells[field.name] = form[field.name] }
    guard let entry = Entry(of: table, cells) else { return nil }
    guard let known else {
      return .edit(
        Edit(adding: entry.beginning(on: form.today))
          .aligningPositions(among: curriculum.programme.steps))
    }
    var edit = Edit(putting: [entry])
    if !known.isSameRow(as: entry) { edit.removing = [known] }
    return .edit(edit.aligningPositions(among: curriculum.programme.steps))
  }

  /// The columns that begin with the day on which a row is added.
  private static let begins = ["since", "start", "from", "effective", "assigned"]
}

extension Draft {
  /// A new row, some of whose cells are given.
  static func new(_ table: Model.Table, _ fixed: [String: String] = [:]) -> Draft {
    .row(table, fixed: fixed, known: nil)
  }

  /// A row as it is, to be changed; what names it to others stays.
  static func change(_ entry: Entry) -> Draft {
    let cells = zip(entry.table.columns, entry.cells)
    let keys = cells.filter { entry.table.namingColumns.contains($0.0) }
    return .row(entry.table, fixed: Dictionary(uniqueKeysWithValues: keys), known: entry)
  }
}

extension Model.Table {
  /// The key, less the days and words by which no other row names it: they can be set right.
  var namingColumns: [String] {
    let free =
      switch self {
      case .tenures: ["start"]
      case .groups, .leaves: ["from"]
      case .rolePaths: ["tier"]
      case .assignments: ["assigned"]
      case .ladder, .holidays: keyColumns
      case .programme, .courses, .checklists, .needs, .countsAs, .revisions, .paths, .steps,
        .roles, .people, .records, .revocations, .waivers, .extensions:
        [String]()
      }
    return keyColumns.filter { !free.contains($0) }
  }

  /// What people call it.
  var words: String {
    switch self {
    case .programme: "the settings"
    case .courses, .revisions, .paths, .steps, .roles, .people, .groups, .assignments, .records,
      .revocations, .waivers, .extensions, .leaves, .holidays:
      rawValue
    case .checklists: "the checklist"
    case .needs: "what is needed before"
    case .countsAs: "what it counts as"
    case .rolePaths: "the paths of the role"
    case .tenures: "roles held"
    case .ladder: "the ladder"
    }
  }
}

import Model

/// A row of a list of parts, with the title of what it names.
struct PartRow: Hashable, Sendable {
  /// The row itself.
  let entry: Entry
  /// What people call it.
  let title: String
  private let cells: [String: String]

  init(_ entry: Entry, in curriculum: Curriculum) {
    self.entry = entry
    cells = Dictionary(uniqueKeysWithValues: zip(entry.table.columns, entry.cells))
    title =
      switch entry {
      case .step(let it): curriculum.courses[it.course]?.title ?? it.course.text
      case .rolePath(let it): curriculum.paths[it.path]?.title ?? it.path.text
      case .tenure(let it): curriculum.roles[it.role]?.title ?? it.role.text
      case .course(let it): it.title
      case .checklistItem(let it): it.text
      case .rung(let it): it.consequence
      case .holiday(let it): it.name
      case .setting(let it): it.value
      case .membership(let it): it.group.text
      case .prerequisite(let it): curriculum.name(of: .course(it.needs))
      case .equivalence(let it): curriculum.name(of: .course(it.countsAs))
      case .revision(let it): it.note
      case .assignment(let it): curriculum.name(ofTask: it.task)
      case .record(let it): curriculum.name(of: it.subject)
      case .leave, .path, .role, .person, .revocation, .waiver, .extension:
        ""
      }
  }

  /// A cell, with the standard value where it was left empty.
  subscript(_ column: String) -> String {
    switch (entry, column) {
    case (.step(let it), "level"): it.level.rawValue
    case (.step(let it), "phase"): it.phase.rawValue
    case (.rolePath(let it), "level"): it.level.rawValue
    case (.assignment(let it), "level"): it.level.rawValue
    case (.rolePath(let it), "tier"): it.tier.rawValue
    default: cells[column] ?? ""
    }
  }

  /// What it is made of itself.
  var parts: Parts? {
    switch entry {
    case .step(let it): .checklist(it.course)
    case .course(let it): .checklist(it.id)
    case .rolePath(let it): .steps(it.path)
    case .membership(let it): .groupAssignments(it.group)
    case .setting, .checklistItem, .prerequisite, .equivalence, .revision, .path, .role, .person,
      .tenure, .assignment, .record, .revocation, .waiver, .extension, .leave, .rung,
      .holiday:
      nil
    }
  }

  /// The same row required where it is suggested, and the other way round.
  var toggled: Entry? {
    switch entry {
    case .step(var it):
      it.level = it.level == .required ? .suggested : .required
      return .step(it)
    case .rolePath(var it):
      it.level = it.level == .required ? .suggested : .required
      return .rolePath(it)
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .role,
      .person, .membership, .tenure, .assignment, .record, .revocation, .waiver, .extension,
      .leave, .rung, .holiday:
      return nil
    }
  }
}

extension Parts {
  /// The columns of the list; the flexible one is what people call the row.
  func list(fitting width: Int) -> Table<PartRow> {
    Table(columns, fitting: width)
  }

  private var columns: [Column<PartRow>] {
    let title = Column<PartRow>("", 28, isFlexible: true) { Span($0.title) }
    return switch self {
    case .steps:
      [
        column("At", "position", 3), title, column("Id", "course", 14, priority: 2),
        column("Level", "level", 9), column("Choose", "choose", 6, priority: 3),
        column("Phase", "phase", 7, priority: 5), column("Within", "due_within", 6),
        column("Since", "since", 10, priority: 4),
      ]
    case .rolePaths:
      [
        title, column("Id", "path", 14, priority: 2), column("Tier", "tier", 7),
        column("Level", "level", 9), column("Opens", "opens_after", 6),
        column("Within", "due_within", 6), column("Since", "since", 10, priority: 4),
      ]
    case .checklist: [column("Id", "item", 12), title, column("Required", "required", 8)]
    case .needs: [title, column("Id", "needs", 16), column("Any of", "any", 8)]
    case .countsAs: [title, column("Id", "counts_as", 16)]
    case .revisions:
      [
        column("Revision", "revision", 10), column("From", "effective", 10),
        column("Policy", "policy", 7), column("Within", "retake_within", 6), title,
      ]
    case .assignments, .groupAssignments:
      [
        title, column("From", "assigned", 10), column("Due", "due", 10),
        column("Within", "due_within", 6, priority: 2), column("Level", "level", 9, priority: 3),
        column("Withdrawn", "withdrawn", 10),
      ]
    case .records:
      [
        title, column("On", "on", 10), column("Result", "result", 7),
        column("Score", "score", 5, priority: 1), column("Signer", "signer", 10, priority: 2),
      ]
    case .tenures:
      [title, column("Id", "role", 14), column("Start", "start", 10), column("End", "end", 10)]
    case .groups: [title, column("From", "from", 10), column("Until", "until", 10)]
    case .leaves: [column("From", "from", 10), column("Until", "until", 10), title]
    case .courses:
      [
        title, column("Id", "id", 16), column("Assessment", "assessment", 13, priority: 2),
        column("Valid", "valid_for", 5), column("Status", "status", 7, priority: 3),
      ]
    case .ladder:
      [column("Rung", "rung", 4), column("When", "offset", 6), column("Tell", "tell", 30), title]
    case .holidays: [column("Day", "day", 10), title]
    case .settings: [column("Key", "key", 16), title]
    }
  }

  private func column(
    _ title: String, _ name: String, _ width: Int, priority: Int = 0
  ) -> Column<PartRow> {
    Column(title, width, priority: priority) { Span($0[name], .textDim) }
  }
}

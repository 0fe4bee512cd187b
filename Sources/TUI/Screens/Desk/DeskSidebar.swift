import Model

/// The roles and the paths that narrow the desk's learners.
struct DeskSidebar {
  /// The catalogue, once it was read.
  private(set) var curriculum: Curriculum?
  /// How many people each concerns.
  private(set) var counts = Headcounts()
  /// The compliance of each role, the lowest first, as lines.
  private(set) var shares: [Line] = []
  /// Whether the counts may have changed since they were made.
  private(set) var isStale = true
  /// The roles, by title.
  private(set) var roles: [Role] = []
  /// The paths of the chosen role, or all of them, by title.
  private(set) var paths: [LearningPath] = []
  /// The cursor among the roles; the first line is all of them.
  var rolePosition = ListPosition()
  /// The cursor among the paths; the first line is all of them.
  var pathPosition = ListPosition()

  /// What was just added, to be chosen once it is read.
  var sought: Sought?

  /// A role or a path.
  enum Sought {
    case role(Role.ID)
    case path(LearningPath.ID)
  }

  /// The chosen role; nothing for all.
  var role: Role? { rolePosition.selected > 0 ? roles[rolePosition.selected - 1] : nil }

  /// The chosen path; nothing for all.
  var path: LearningPath? { pathPosition.selected > 0 ? paths[pathPosition.selected - 1] : nil }

  /// What people call the programme.
  var name: String { curriculum?.setting(.name) ?? "" }

  /// Counts people; old counts are shown until it is called.
  mutating func count(from records: some Register, on today: Day) throws {
    counts = try records.headcounts(on: today)
    isStale = false
    let known = roles.compactMap { role in
      counts.roles[role.id]?.compliance.map {
        (title: role.title, share: Share(part: $0.compliant, whole: $0.counted))
      }
    }
    shares = known.sorted { ($0.share.percent ?? 101) < ($1.share.percent ?? 101) }.map {
      Line([$0.share.span(unit: " %"), Span("  \($0.title)")])
    }
  }

  /// Reads the catalogue; what was chosen stays chosen while it is there.
  mutating func reload(from records: some Register) throws {
    isStale = true
    let curriculum = try records.curriculum()
    var (role, path) = (role?.id, path?.id)
    switch sought {
    case .role(let new): (role, path) = (new, nil)
    case .path(let new): path = new
    case nil: break
    }
    sought = nil
    self.curriculum = curriculum
    roles = curriculum.roles.values.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    rolePosition.fit(count: roles.count + 1)
    rolePosition.select((roles.firstIndex { $0.id == role } ?? -1) + 1)
    narrowPaths(keeping: path)
  }

  /// Puts the cursors on a role and a path, or on all where there is no such thing any more.
  mutating func choose(role: Role.ID?, path: LearningPath.ID?) {
    rolePosition.select((roles.firstIndex { $0.id == role } ?? -1) + 1)
    narrowPaths(keeping: path)
  }

  /// Leaves the paths of the chosen role.
  mutating func narrowPaths(keeping path: LearningPath.ID?) {
    guard let curriculum else { return }
    let active = curriculum.paths.values.filter { !$0.isRetired }
    let wanted = role.map { Set(rolePaths(of: $0.id).map(\.path)) }
    paths = active.filter { wanted?.contains($0.id) ?? true }
      .sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    pathPosition.fit(count: paths.count + 1)
    pathPosition.select((paths.firstIndex { $0.id == path } ?? -1) + 1)
  }

  /// What the chosen role makes of a path, in a word; nothing for what is required from the start.
  func place(of path: LearningPath) -> String {
    guard let role else { return "" }
    let rows = rolePaths(of: role.id).filter { $0.path == path.id }
    if rows.allSatisfy({ $0.level == .suggested }) { return "suggested" }
    return rows.allSatisfy { $0.tier == .expert } ? "expert" : ""
  }

  /// The cells that the longest of those words takes.
  var widestPlace: Int { paths.map { place(of: $0).columns }.max() ?? 0 }

  private func rolePaths(of role: Role.ID) -> [RolePath] {
    curriculum?.programme.rolePaths.filter { $0.role == role } ?? []
  }
}

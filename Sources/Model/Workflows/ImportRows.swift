/// The rows that an import brings, each with the line on which it begins.
public struct ImportRows: Sendable {
  /// The rows, table by table; a cell that could not be read has some stand-in for its value.
  public private(set) var programme = Programme()
  /// The tables of which nothing could be read, so that what they name can not be missed.
  public private(set) var unreadable: Set<Table> = []
  /// Whether somebody wrote them here, so that no table of a folder can have what they name.
  var isByHand = false
  private var lines: [Table: [Int32]] = [:]

  /// Creates an import without rows.
  public init() {}

  /// Adds the rows of a table, with the line of each.
  public mutating func append(_ entry: Entry, line: Int) {
    programme.append(entry)
    lines[entry.table, default: []].append(Int32(clamping: line))
  }

  /// Notes that a table came, even if it has no rows.
  public mutating func open(_ table: Table) {
    lines[table] = lines[table] ?? []
  }

  /// Notes that a table came that could not be read.
  public mutating func markUnreadable(_ table: Table) {
    unreadable.insert(table)
  }

  /// The tables that came, in their order.
  public var tables: [Table] {
    Table.allCases.filter { lines[$0] != nil }
  }

  /// Returns how many rows of a table came.
  public func count(of table: Table) -> Int {
    lines[table]?.count ?? 0
  }

  /// Returns the line on which a row begins.
  public func line(_ index: Int, of table: Table) -> Int {
    lines[table].map { Int($0[index]) } ?? 0
  }
}

extension ImportRows {
  /// Hands over every row of a table with its number in it.
  func forEach(of table: Table, _ body: (Int, Entry) throws -> Void) rethrows {
    for index in 0..<count(of: table) { try body(index, entry(index, of: table)) }
  }
}

extension ImportRows {
  /// Returns a row by its number in its table.
  func entry(_ index: Int, of table: Table) -> Entry {
    switch table {
    case .programme: .setting(programme.settings[index])
    case .courses: .course(programme.courses[index])
    case .checklists: .checklistItem(programme.checklistItems[index])
    case .needs: .prerequisite(programme.prerequisites[index])
    case .countsAs: .equivalence(programme.equivalences[index])
    case .revisions: .revision(programme.revisions[index])
    case .paths: .path(programme.paths[index])
    case .steps: .step(programme.steps[index])
    case .roles: .role(programme.roles[index])
    case .rolePaths: .rolePath(programme.rolePaths[index])
    case .people: .person(programme.people[index])
    case .groups: .membership(programme.memberships[index])
    case .tenures: .tenure(programme.tenures[index])
    case .assignments: .assignment(programme.assignments[index])
    case .records: .record(programme.records[index])
    case .revocations: .revocation(programme.revocations[index])
    case .waivers: .waiver(programme.waivers[index])
    case .extensions: .extension(programme.extensions[index])
    case .leaves: .leave(programme.leaves[index])
    case .ladder: .rung(programme.rungs[index])
    case .holidays: .holiday(programme.holidays[index])
    }
  }
}

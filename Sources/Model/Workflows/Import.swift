/// Brings the rows of a programme folder into the file: all of them or none (formats.md).
public struct Import: Workflow {
  /// The rows that came.
  public var rows: ImportRows
  /// What reading them found wrong; with any of it, nothing is imported.
  public var findings: [Finding]

  /// Creates an import.
  public init(_ rows: ImportRows, findings: [Finding] = []) {
    self.rows = rows
    self.findings = findings
  }

  public var words: String { "Import a programme folder." }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try checked(in: records, by: actor).changes()
  }

  /// Returns what the import would do, or throws `ImportRefused` with everything that is wrong.
  public func plan(in records: some Records, by actor: Actor) throws -> ImportPlan {
    let check = try checked(in: records, by: actor)
    let changes = check.changes()
    return ImportPlan(
      changes: changes, report: check.report(), notes: check.notes() + (try check.orderNotes()))
  }

  /// Checks every row against the others, the file and the day.
  func checked<File: Records>(
    in records: File, by actor: Actor
  ) throws -> ImportCheck<File> {
    var check = try ImportCheck(self, in: records, today: actor.today)
    try check.compareWithFile()
    try check.tell(1)
    try check.checkReferences()
    try check.tell(2)
    try check.checkCircles()
    check.checkPositions()
    check.checkWindows()
    try check.tell(3)
    try check.checkFacts()
    guard check.findings.isEmpty else { throw ImportRefused(check.findings.all) }
    return check
  }
}

/// The checks of one import that need other rows, the file or the day.
struct ImportCheck<File: Records> {
  let rows: ImportRows
  let file: File
  let today: Day
  var findings: ImportFindings
  /// What the courses, paths and roles will be after the import.
  let catalogue: ImportCatalogue
  /// What becomes of each row, table by table.
  var fates: [Table: [Fate]] = [:]

  /// What becomes of a row.
  enum Fate: UInt8 {
    case added
    case changed
    case unchanged
    /// The same fact came before in this import.
    case repeated
  }

  init(_ it: Import, in file: File, today: Day) throws {
    rows = it.rows
    self.file = file
    self.today = today
    findings = ImportFindings(of: it)
    catalogue = try ImportCatalogue(it.rows.programme, over: file)
  }

  /// Tells how far the checks are: each table compared, and each of the rounds after that.
  func tell(_ round: Int, of table: Int = 0) throws {
    let count = rows.tables.count
    let done = round == 0 ? table : count + round - 1
    try file.watch.tell(.checking, Progress(met: done, total: count + 3))
  }

  /// The rows to put, tables in the order in which they need each other.
  func changes() -> [Change] {
    var changes: [Change] = []
    changes.reserveCapacity(rows.tables.reduce(0) { $0 + rows.count(of: $1) })
    for table in rows.tables {
      let fates = fates[table] ?? []
      rows.forEach(of: table) { index, entry in
        switch fates[index] {
        case .added, .changed: changes.append(.put(entry))
        case .unchanged, .repeated: break
        }
      }
    }
    return changes
  }

  func report() -> ImportReport {
    var report = ImportReport()
    for table in rows.tables {
      var count = ImportReport.Count(table: table)
      for fate in fates[table] ?? [] {
        switch fate {
        case .added: count.added += 1
        case .changed: count.changed += 1
        case .unchanged: count.unchanged += 1
        case .repeated: break
        }
      }
      report.counts.append(count)
    }
    return report
  }
}

/// Adds, changes and removes rows of the tables that are changed in place, in one act.
///
/// What an import would refuse is refused here too, by the same checks.
public struct Edit: Workflow, Hashable {
  /// The rows to add, or to put in the place of those with the same key.
  public var putting: [Entry]
  /// The rows to remove; only their keys count.
  public var removing: [Entry]
  /// The row among them that must not be in the file yet; nothing where that does not matter.
  public var adding: Entry?
  /// Why.
  public var reason: String

  /// Creates an edit to be decided on; of several rows of one key the last is put.
  public init(putting: [Entry] = [], removing: [Entry] = [], reason: String = "") {
    self.putting = putting.lastOfEachKey
    self.removing = removing.lastOfEachKey
    self.reason = reason
  }

  /// Creates an edit that adds a row, and others with it, but never changes one of its key.
  public init(adding entry: Entry, and others: [Entry] = []) {
    self.init(putting: [entry] + others)
    adding = entry
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    _ = try reason.asCell()
    for entry in putting + removing where entry.table.holdsFacts {
      throw Refusal.edit(.holdsFacts(entry.table))
    }
    let faults = putting.flatMap { row in
      (row.cellFaults + row.faults).map { EditRefusal.Fault(row, $0) }
    }
    guard faults.isEmpty else { throw Refusal.edit(.faulty(faults)) }
    let removed = try removing.map { entry in
      guard let known = try records.entry(like: entry) else { throw Refusal.edit(.missing(entry)) }
      return known
    }
    if let adding, try records.entry(like: adding) != nil {
      throw Refusal.edit(.exists(adding))
    }
    let rest = try RecordsWithout(removed, of: records)
    let changes = try puts(in: rest, by: actor)
    try rest.checkUses(putting: putting)
    guard !removed.isEmpty || !changes.isEmpty else { throw Refusal.nothingToChange }
    return removed.inOrderOfTables.reversed().map(Change.retract) + changes
  }

  /// The rows that are not in the file as they shall be, found right by the checks of an import.
  private func puts(
    in rest: RecordsWithout<some Records>, by actor: Actor
  ) throws -> [Change] {
    var rows = ImportRows()
    rows.isByHand = true
    let checked = putting.inOrderOfTables + (try rest.stepsBesideRemoved(putting: putting))
    for (index, entry) in checked.enumerated() { rows.append(entry, line: index) }
    do {
      return try Import(rows).checked(in: rest, by: actor).changes()
    } catch let refused as ImportRefused {
      throw Refusal.edit(
        .faulty(refused.findings.map { EditRefusal.Fault(checked[$0.line ?? 0], $0) }))
    }
  }
}

extension [Entry] {
  /// The rows in the order in which their tables need each other.
  fileprivate var inOrderOfTables: [Entry] {
    Table.allCases.flatMap { table in filter { $0.table == table } }
  }

  /// The last row of each key, in the order in which the keys come first.
  fileprivate var lastOfEachKey: [Entry] {
    guard count > 1 else { return self }
    var places: [ImportKey: Int] = [:]
    var rows: [Entry] = []
    for entry in self {
      if let place = places[entry.key], rows[place].table == entry.table {
        rows[place] = entry
      } else {
        places[entry.key] = rows.count
        rows.append(entry)
      }
    }
    return rows
  }
}

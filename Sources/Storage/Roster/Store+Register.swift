import GRDB
public import Model

extension Store: Register {
  public func roster(_ query: RosterQuery, on day: Day) throws -> [Person.ID] {
    try reading { try $0.roster(query, on: day) }
  }

  public func people(numbered text: String) throws -> [Person.ID] {
    try reading { snapshot in
      let sql = "SELECT code FROM person WHERE code = ? COLLATE NOCASE ORDER BY code"
      return try String.fetchAll(snapshot.db.cachedStatement(sql: sql), arguments: [text])
        .map { Person.ID($0) }
    }
  }

  public func records(of people: [Person.ID]) throws -> [LearnerRecord] {
    try reading { try people.compactMap($0.record) }
  }

  public func people(of audience: Audience) throws -> [Person.ID] {
    try reading { try $0.people(of: audience) }
  }

  /// Leaves open who is late where too many would have to be asked.
  ///
  /// They are asked meanwhile on another thread, and `dataVersion` changes once it is known. That
  /// thread also keeps the counts of many people for whoever opens the file next.
  public func headcounts(on day: Day) throws -> Headcounts {
    let (counts, version) = try reading { snapshot in
      if let kept = try snapshot.keptHeadcounts(on: day) { return (kept, Int?.none) }
      return (try snapshot.headcounts(on: day), try snapshot.version())
    }
    if counts.everyone.late == nil {
      freshening.start { try freshen(on: day) }
    } else if let version, counts.isLong, !freshening.hasRun {
      freshening.start {
        try keep(counts, of: version, on: day)
        return 0
      }
    }
    return counts
  }

  public func waiting(
    for reach: SigningReach?, first limit: Int, on day: Day
  ) throws -> WaitingList? {
    let list = try reading { try $0.waiting(for: reach, first: limit, on: day) }
    if list == nil { freshening.start { try freshen(on: day) } }
    return list
  }

  public func dataVersion() throws -> Int {
    let version = try Self.explaining(path) {
      try database.unsafeReentrantRead { try Snapshot.version(in: $0) }
    }
    return version + freshening.rounds
  }
}

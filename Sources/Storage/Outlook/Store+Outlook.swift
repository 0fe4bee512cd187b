import GRDB
public import Model

extension Store {
  /// Computes, on every core, the outlooks that are not known for a day, and keeps them; keeps the
  /// headcounts too where counting takes long.
  ///
  /// - Returns: for how many people; 0 also where somebody changed the file meanwhile.
  @discardableResult
  public func freshen(on day: Day, watchedBy watch: Watch = .nobody) throws -> Int {
    guard !database.configuration.readonly else { return 0 }
    let count = try freshenOutlooks(on: day)
    try keepHeadcounts(on: day) { $0.isLong }
    return count
  }

  /// Counts people and keeps the counts, where all of them are known and they are worth it.
  func keepHeadcounts(on day: Day, where isWorthIt: (Headcounts) -> Bool) throws {
    let (counts, version) = try reading { (try $0.headcounts(on: day), try $0.version()) }
    guard counts.everyone.late != nil, isWorthIt(counts) else { return }
    try writing { db in
      let snapshot = Snapshot(db, caches: caches)
      if try snapshot.version() == version { try snapshot.keep(counts, on: day) }
    }
  }

  private func freshenOutlooks(on day: Day) throws -> Int {
    var computed: [(person: Person.ID, outlook: Outlook)] = []
    let version = try reading { snapshot in
      let people = try snapshot.peopleWithoutOutlook(on: day)
      guard !people.isEmpty else { return 0 }
      let maker = OutlookMaker(try snapshot.curriculum(), on: day)
      computed.reserveCapacity(people.count)
      try snapshot.mapEachLearner(of: people) { learner in
        (learner.person.id, maker.outlook(of: learner))
      } _: {
        computed.append($0)
        try watch.tell(.settling, Progress(met: computed.count, total: people.count))
      }
      return try snapshot.version()
    }
    guard !computed.isEmpty else { return 0 }
    return try keep(computed, of: version)
  }

  /// Writes outlooks unless the file is not the one any more that they were computed from.
  private func keep(
    _ computed: [(person: Person.ID, outlook: Outlook)], of version: Int
  ) throws -> Int {
    try writing { db in
      let snapshot = Snapshot(db, caches: caches)
      guard try snapshot.version() == version else { return 0 }
      try snapshot.numbers.learnAll(.person)
      try snapshot.write(computed)
      return computed.count
    }
  }
}

extension Headcounts {
  /// Whether counting so many takes long enough to be noticed.
  var isLong: Bool { everyone.people > Headcounter.askedAtOnce }
}

extension Snapshot {
  /// The number of the last act.
  func version() throws -> Int { try Self.version(in: db) }

  /// The number of the last act, asked for without a transaction of its own.
  static func version(in db: Database) throws -> Int {
    let query = try Query("SELECT max(act) FROM seal", in: db)
    defer { query.reset() }
    return try query.step() ? query.number(at: 0) : 0
  }
}

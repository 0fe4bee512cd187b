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
    let count = try freshenOutlooks(on: day, watchedBy: watch)
    try keepHeadcounts(on: day) { $0.isLong }
    return count
  }

  /// Counts people and keeps the counts, where all of them are known and they are worth it.
  func keepHeadcounts(on day: Day, where isWorthIt: (Headcounts) -> Bool) throws {
    let (counts, version) = try reading { (try $0.headcounts(on: day), try $0.version()) }
    guard counts.everyone.late != nil, isWorthIt(counts) else { return }
    try keep(counts, of: version, on: day)
  }

  /// Writes headcounts unless the file is not the one any more that was counted.
  func keep(_ counts: Headcounts, of version: Int, on day: Day) throws {
    try writing(while: version) { try $0.keep(counts, on: day) }
  }

  private func freshenOutlooks(on day: Day, watchedBy watch: Watch) throws -> Int {
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
    let isWritten = try writing(while: version) { snapshot in
      try snapshot.numbers.learnAll(.person)
      try snapshot.write(computed)
    }
    return isWritten ? computed.count : 0
  }

  /// Writes what was worked out, unless the file is not the one any more that it follows from; says
  /// whether it did.
  @discardableResult
  private func writing(while version: Int, _ body: (Snapshot) throws -> Void) throws -> Bool {
    guard !database.configuration.readonly else { return false }
    return try writing { db in
      let snapshot = Snapshot(db, caches: caches)
      guard try snapshot.version() == version else { return false }
      try body(snapshot)
      return true
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

public import GRDB
public import Model

/// The file, opened.
public struct Store: Sendable {
  let database: any DatabaseWriter
  let path: String
  private let identity: FileIdentity?
  let caches: Caches
  let freshening: Freshening
  /// The secret outside of the file that takes part in opening keys, where there is one.
  public var pepper: [UInt8]?

  /// Takes charge of a database that has our tables, or gets them now.
  ///
  /// An act that was told to be done is on the disk then, whatever happens (`synchronous`), and
  /// `REPLACE` can not delete behind the triggers' back (`recursive_triggers`).
  public init(_ database: any DatabaseWriter) throws {
    self.init(database, path: database.path)
    try Self.explaining(path) {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA recursive_triggers = ON")
      }
      guard try !database.read(Schema.isPresent) else { return }
      try database.write(Schema.migrate)
    }
  }

  /// Takes charge of a database that has our tables.
  init(_ database: any DatabaseWriter, path: String) {
    self.database = database
    self.path = path
    identity = FileIdentity(path: path)
    caches = Caches()
    freshening = Freshening()
  }

  /// Carries a workflow out: reads, decides and writes in one transaction, and notes the act.
  ///
  /// What the owner of an opened key signs in it is signed with that key.
  ///
  /// - Returns: the act; nothing where there was nothing to change.
  /// - Throws: what the workflow refuses, or `UnusableFile`; the file is then as it was.
  @discardableResult
  public func perform(
    _ workflow: some Workflow, by actor: Actor, with key: OpenedKey?,
    watchedBy watch: Watch = .nobody
  ) throws -> Act? {
    var isBulk = false
    let act = try writing { db in
      let hand = key.map(Hand.opened) ?? .nobody
      let snapshot = Snapshot(db, caches: caches, hand: hand, watch: watch)
      let changes = try workflow.permitted(in: snapshot, by: actor)
      let words = try changes.isEmpty ? "" : workflow.words(in: snapshot, by: actor)
      isBulk = changes.count > Self.bulk
      return try carryOut(changes, words: words, by: actor, in: snapshot)
    }
    // The act is done; a cache that could not be filled only makes the lists ask again.
    if isBulk { _ = try? freshen(on: actor.today, watchedBy: watch) }
    return act
  }

  /// Carries a workflow out in which nobody signs with a key.
  @discardableResult
  public func perform(
    _ workflow: some Workflow, by actor: Actor, watchedBy watch: Watch
  ) throws -> Act? {
    try perform(workflow, by: actor, with: nil, watchedBy: watch)
  }

  /// Above so many changes everybody's outlook is worked out at once.
  private static var bulk: Int { 10_000 }

  /// What a workflow would change, without changing it.
  public func preview(
    _ workflow: some Workflow, by actor: Actor, watchedBy watch: Watch
  ) throws -> [Change] {
    try reading(watchedBy: watch) { try workflow.permitted(in: $0, by: actor) }
  }

  func carryOut(
    _ changes: [Change], words: String, by actor: Actor, in snapshot: Snapshot
  ) throws -> Act? {
    guard !changes.isEmpty else { return nil }
    let first = changes.count > Self.bulk ? try FirstOutlooks(of: changes, in: snapshot) : nil
    let outlooks = first.map { first in Promise { first.outlooks(on: actor.today) } }
    var writer = try LedgerWriter(snapshot, words: words, by: actor)
    try writer.write(changes)
    guard let act = try writer.seal() else { return nil }
    if let outlooks {
      try snapshot.write(outlooks.value())
    } else {
      try snapshot.provisional.updateOutlooks(of: writer.touched, on: actor.today)
    }
    return act
  }
}

extension Store {
  /// Reads within one transaction; a read within a read is part of it.
  func reading<Value>(
    watchedBy watch: Watch = .nobody, _ body: (Snapshot) throws -> Value
  ) throws -> Value {
    try Self.explaining(path) {
      try database.unsafeReentrantRead { db in
        let snapshot = Snapshot(db, caches: caches, watch: watch)
        if db.isInsideTransaction { return try body(snapshot) }
        try db.beginTransaction(.deferred)
        defer { try? db.rollback() }
        return try body(snapshot)
      }
    }
  }

  /// Writes within one transaction; refused where another file stands at the path by now.
  ///
  /// SQLite itself would go on with the old one, and what was done would be nowhere to be found.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard FileIdentity(path: path) == identity else {
      throw UnusableFile(path: path, reason: .moved)
    }
    return try Self.explaining(path) { try database.write(body) }
  }
}

extension Store: Records {
  public func acts(_ query: ActQuery) throws -> [Act] {
    try reading { try $0.acts(query) }
  }

  public func receipt(of act: Int) throws -> String? {
    try reading { try $0.receipt(of: act) }
  }

  public func forEachDeed(of act: Int, _ body: (Deed) throws -> Void) throws {
    try reading { try $0.forEachDeed(of: act, body) }
  }

  public func curriculum() throws -> Curriculum {
    try reading { try $0.curriculum() }
  }

  public func record(of person: Person.ID) throws -> LearnerRecord? {
    try reading { try $0.record(of: person) }
  }

  public func person(_ id: Person.ID) throws -> Person? {
    try reading { try $0.person(id) }
  }

  public func hasGroup(_ group: Group.ID) throws -> Bool {
    try reading { try $0.hasGroup(group) }
  }

  public func members(of group: Group.ID, on day: Day) throws -> [Person.ID] {
    try reading { try $0.members(of: group, on: day) }
  }

  public func observations(of person: Person.ID, in course: Course.ID) throws -> [Observation] {
    try reading { try $0.observations(of: person, in: course) }
  }

  public func signatures(of person: Person.ID, in course: Course.ID) throws -> [Signature] {
    try reading { try $0.signatures(of: person, in: course) }
  }

  public func signerKey(of person: Person.ID) throws -> SignerKey? {
    try reading { try $0.signerKey(of: person) }
  }

  public func isOpened(by person: Person.ID) throws -> Bool {
    try reading { try $0.isOpened(by: person) }
  }

  public func firings(of person: Person.ID?) throws -> [Firing] {
    try reading { try $0.firings(of: person) }
  }

  public func acknowledgements(of person: Person.ID?) throws -> [Acknowledgement] {
    try reading { try $0.acknowledgements(of: person) }
  }

  public func entry(like entry: Entry) throws -> Entry? {
    try reading { try $0.entry(like: entry) }
  }

  public func forEachEntry(of table: Model.Table, _ body: (Entry) throws -> Void) throws {
    try reading { try $0.forEachEntry(of: table, body) }
  }

  public func isEmpty(_ table: Model.Table) throws -> Bool {
    try reading { try $0.isEmpty(table) }
  }
}

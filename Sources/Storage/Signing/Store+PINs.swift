import GRDB
public import Model

extension Store {
  /// Opens somebody's key with the PIN that they typed; a wrong one goes into the ledger.
  ///
  /// - Throws: `Refusal.signing` where the PIN is wrong, or none is looked at for a while, by this
  ///   kiosk or for this person.
  public func openKey(_ entry: PINEntry, by actor: Actor) throws -> OpenedKey {
    if let kiosk = entry.kiosk, try attempts(at: kiosk).lockKiosk {
      throw Refusal.signing(.kioskLocked(kiosk))
    }
    return try look(at: entry, by: actor)
  }

  public func perform(
    _ workflow: some Workflow, by actor: Actor, signed entry: PINEntry
  ) throws -> Act? {
    try perform(workflow, by: actor, with: openKey(entry, by: actor))
  }

  public func check(_ entry: PINEntry, by actor: Actor) throws {
    _ = try openKey(entry, by: actor)
  }

  public func unlock(_ entry: PINEntry, keptBy keeper: Person.ID?, by actor: Actor) throws {
    guard try isKeeper(entry.person, named: keeper) else { throw Refusal.signing(.notTheKeeper) }
    _ = try look(at: entry, by: actor)
    guard let kiosk = entry.kiosk, try attempts(at: kiosk).lockKiosk else { return }
    try note(PINAttempt(entry.person, at: kiosk, .unlocked, on: entry.now), by: actor)
  }

  /// Tries a PIN, whether or not the kiosk is locked.
  private func look(at entry: PINEntry, by actor: Actor) throws -> OpenedKey {
    let found = try key(of: entry.person, with: entry.secret, pepper: pepper, now: entry.now)
    switch found {
    case .opened(let key): return key
    case .wrong(let refusal):
      try note(PINAttempt(entry.person, at: entry.kiosk, .wrong, on: entry.now), by: actor)
      throw refusal
    }
  }

  /// Puts an attempt into the ledger, whatever rights whoever sits there has.
  private func note(_ attempt: PINAttempt, by actor: Actor) throws {
    _ = try writing { db in
      try carryOut(
        [.attempt(attempt)], words: attempt.words, by: actor, in: Snapshot(db, caches: caches))
    }
  }
}

extension Store {
  public func unsigned(of person: Person.ID, in course: Course.ID) throws -> [ItemResult] {
    try reading { try $0.unsigned(of: person, in: course) }
  }

  public func keep(
    _ results: [ItemResult], of person: Person.ID, in course: Course.ID, by actor: Actor
  ) throws {
    try check(.signOff, by: actor)
    try writing { db in
      let snapshot = Snapshot(db, caches: caches)
      try snapshot.dropUnsigned(of: person, in: course)
      let sql = """
        INSERT INTO unsignedItem (person, course, item, outcome, remark) VALUES (?, ?, ?, ?, ?)
        """
      for it in results {
        let query = try Query(sql, in: db)
        query.bind(try snapshot.numbers.required(person), at: 1)
        query.bind(try snapshot.numbers.required(course), at: 2)
        query.bind(it.item.text, at: 3)
        query.bind(it.outcome.rawValue, at: 4)
        query.bind(it.remark, at: 5)
        try query.run()
      }
    }
  }
}

extension Snapshot {
  func unsigned(of person: Person.ID, in course: Course.ID) throws -> [ItemResult] {
    let sql = """
      SELECT item, outcome, remark FROM unsignedItem WHERE person = ? AND course = ? ORDER BY item
      """
    let query = try Query(sql, in: db)
    defer { query.reset() }
    query.bind(try numbers.number(of: person), at: 1)
    query.bind(try numbers.number(of: course), at: 2)
    var results: [ItemResult] = []
    while try query.step() {
      let outcome = Observation.Outcome(rawValue: query.text(at: 1) ?? "")
      guard let item = query.text(at: 0), let outcome else { continue }
      results.append(ItemResult(ChecklistItem.ID(item), outcome, remark: query.text(at: 2) ?? ""))
    }
    return results
  }

  /// Forgets what was seen and not signed.
  func dropUnsigned(of person: Person.ID, in course: Course.ID) throws {
    let query = try Query("DELETE FROM unsignedItem WHERE person = ? AND course = ?", in: db)
    query.bind(try numbers.number(of: person), at: 1)
    query.bind(try numbers.number(of: course), at: 2)
    try query.run()
  }
}

import Crypto
public import Model

/// Somebody's key, opened with their PIN for the next act.
public struct OpenedKey: Sendable {
  /// Whose it is.
  public let person: Person.ID
  let number: Int
  let key: Curve25519.Signing.PrivateKey
}

/// What came of a PIN that was looked at.
enum TriedKey {
  case opened(OpenedKey)
  case wrong(Refusal)
}

extension Store {
  /// Opens somebody's key with their PIN, and leaves a wrong one out of the ledger; `now` is in
  /// seconds since 1970.
  ///
  /// - Throws: `Refusal.signing` where the PIN is wrong, or none is looked at for a while.
  public func openKey(
    of person: Person.ID, with secret: Secret, pepper: [UInt8]? = nil, now: Int
  ) throws -> OpenedKey {
    switch try key(of: person, with: secret, pepper: pepper, now: now) {
    case .opened(let key): return key
    case .wrong(let refusal): throw refusal
    }
  }

  /// Tries somebody's PIN.
  func key(
    of person: Person.ID, with secret: Secret, pepper: [UInt8]?, now: Int
  ) throws -> TriedKey {
    let held = try reading { try $0.knownKey(of: person) }
    guard let sealed = SealedKey(held.key.sealed) else {
      throw UnusableFile(path: path, reason: .damaged("the sealed key of \(person)"))
    }
    guard !sealed.isPeppered || pepper != nil else {
      throw Refusal.signing(.pepperMissing(person))
    }
    let lock = try changeLock(of: person) { try $0.begin(at: now, by: person) }
    guard let key = try sealed.open(for: person, with: secret, pepper: pepper) else {
      return .wrong(lock.refusal(of: person))
    }
    _ = try changeLock(of: person) { $0.succeed() }
    return .opened(OpenedKey(person: person, number: held.number, key: key))
  }

  /// Changes somebody's lock on the disk.
  private func changeLock(
    of person: Person.ID, _ change: (inout PINLock) throws -> Void
  ) throws -> PINLock {
    try writing { db in
      let snapshot = Snapshot(db, caches: caches)
      var lock = try snapshot.lock(of: person)
      try change(&lock)
      try snapshot.write(lock, of: person)
      return lock
    }
  }
}

/// A key that somebody has now, with its number.
struct HeldKey {
  var number: Int
  var key: SignerKey
}

extension Snapshot {
  func signerKey(of person: Person.ID) throws -> SignerKey? {
    try heldKey(of: person)?.key
  }

  func isOpened(by person: Person.ID) throws -> Bool {
    switch hand {
    case .looking: true
    case .nobody: false
    case .opened(let key):
      try key.person == person && heldKey(of: person)?.number == key.number
    }
  }

  /// Somebody's present key, which there has to be.
  fileprivate func knownKey(of person: Person.ID) throws -> HeldKey {
    _ = try knownPerson(person)
    guard let held = try heldKey(of: person) else { throw Refusal.signing(.noKey(person)) }
    return held
  }

  private func heldKey(of person: Person.ID) throws -> HeldKey? {
    let sql = """
      SELECT signerKey.id, publicKey, sealed
      FROM sealedKey JOIN signerKey ON signerKey.id = sealedKey.key
      WHERE sealedKey.person = ?
      """
    let query = try Query(sql, in: db)
    defer { query.reset() }
    query.bind(try numbers.number(of: person), at: 1)
    guard try query.step() else { return nil }
    let key = SignerKey(
      person: person, publicKey: query.text(at: 1) ?? "", sealed: query.text(at: 2) ?? "")
    return HeldKey(number: query.number(at: 0), key: key)
  }

  /// Somebody's lock; the latest instant is that of anybody's.
  fileprivate func lock(of person: Person.ID) throws -> PINLock {
    let seen = try firstNumber("SELECT max(seen) FROM pinLock") ?? 0
    let query = try Query("SELECT failures, until FROM pinLock WHERE person = ?", in: db)
    defer { query.reset() }
    query.bind(try numbers.number(of: person), at: 1)
    guard try query.step() else { return PINLock(seen: seen) }
    return PINLock(failures: query.number(at: 0), until: query.number(at: 1), seen: seen)
  }

  fileprivate func write(_ lock: PINLock, of person: Person.ID) throws {
    let sql = "INSERT OR REPLACE INTO pinLock (person, failures, until, seen) VALUES (?, ?, ?, ?)"
    let query = try Query(sql, in: db)
    query.bind(try numbers.required(person), at: 1)
    query.bind(lock.failures, at: 2)
    query.bind(lock.until, at: 3)
    query.bind(lock.seen, at: 4)
    try query.run()
  }
}

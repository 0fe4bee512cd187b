public import Model

/// What is the same for everybody at one kiosk.
public struct KioskSetup: Sendable {
  /// What the kiosk is called, in the ledger too.
  public var name: String
  /// Whose PIN ends it, besides those of the admins.
  public var keeper: Person.ID?
  /// The language with which it wakes.
  public var language: KioskLanguage

  /// Describes a kiosk.
  public init(name: String, keeper: Person.ID? = nil, language: KioskLanguage = .english) {
    self.name = name
    self.keeper = keeper
    self.language = language
  }
}

extension Kiosk {
  /// For how many seconds a signature can be taken back.
  private static var voidable: Int { 120 }

  mutating func keep(_ results: [ItemResult], _ person: Person.ID, _ course: Course.ID) {
    do {
      try records.keep(results, of: person, in: course, by: actor)
    } catch {
      notice = words.sentence(for: error)
    }
  }

  /// Does what somebody wants once their PIN was right.
  mutating func prove(
    _ person: Person.ID, _ secret: Secret, _ purpose: KioskPurpose
  ) {
    do {
      let person = try records.person(typed: person.text) ?? person
      let entry = PINEntry(person, secret, now: now, at: setup.name)
      switch purpose {
      case .sign(let command): try sign(command, entry)
      case .void(let signed, let reason): try void(signed, reason, entry)
      case .progress:
        try records.check(entry, by: actor)
        turn(to: KioskProgress(of: person))
      case .unlock:
        try records.unlock(entry, keptBy: setup.keeper, by: actor)
        goToSleep()
      case .end:
        try records.unlock(entry, keptBy: setup.keeper, by: actor)
        isOver = true
      }
    } catch {
      refuse(error)
    }
  }

  private mutating func sign(_ command: Command, _ entry: PINEntry) throws {
    guard let act = try records.perform(command, by: actor, signed: entry) else { return }
    let code = try code(of: act)
    recent.append(KioskSigned(signer: entry.person, act: act.number, code: code, at: now))
    turn(to: KioskReceipt(command, in: act, code: code, at: clock, kiosk: setup.name))
  }

  private mutating func void(_ signed: KioskSigned, _ reason: String, _ entry: PINEntry) throws {
    guard now - signed.at <= Self.voidable else { return notice = words[.tooLate] }
    let workflow = VoidSignature(signed.act, by: entry.person, reason: reason)
    guard let act = try records.perform(workflow, by: actor, signed: entry) else { return }
    recent.removeAll { $0.act == signed.act }
    turn(to: KioskReceipt(nil, in: act, code: try code(of: act), at: clock, kiosk: setup.name))
  }

  private func code(of act: Act) throws -> String {
    try records.receipt(of: act.number) ?? "\(act.number)"
  }

  /// Takes back the signature on screen, or asks whose it was.
  mutating func recall() {
    if let receipt = pages.last as? KioskReceipt {
      guard let signed = recent.last(where: { $0.act == receipt.number }) else { return }
      pages.append(KioskVoid(of: signed))
    } else if recent.isEmpty {
      notice = words[.nothingRecent]
    } else {
      pages.append(KioskVoid(among: recent))
    }
  }

  /// For how many seconds the last signature can be taken back; nothing where none can.
  var recallable: Int? { recent.last.map { $0.at + Self.voidable - now } }

  /// Forgets signatures that can not be taken back any more.
  mutating func forgetSigned() {
    recent = recent.filter { now - $0.at <= Self.voidable }
  }

  /// Says what stood against a PIN, which is to be typed again; the tenth wrong one locks.
  private mutating func refuse(_ error: any Error) {
    pages[pages.count - 1].refuse(error)
    notice = words.sentence(for: error)
    do {
      guard try records.attempts(at: setup.name).lockKiosk else { return }
      if !(pages.first is KioskIdentity) { goToSleep() }
    } catch {
      notice = words.sentence(for: error)
    }
  }
}

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
      notice = "\(error)"
    }
  }

  /// Does what somebody wants once their PIN was right.
  mutating func prove(
    _ person: Person.ID, _ secret: Secret, _ purpose: KioskPurpose, _ words: KioskWords
  ) {
    let entry = PINEntry(person, secret, now: now, at: setup.name)
    do {
      switch purpose {
      case .sign(let command): try sign(command, entry)
      case .void(let act, let at, let reason): try void(act, at, reason, entry, words)
      case .progress:
        try records.check(entry, by: actor)
        turn(to: KioskProgress(of: person))
      case .unlock:
        try unlock(entry)
        goToSleep()
      case .end:
        try unlock(entry)
        isOver = true
      }
    } catch {
      refuse(error)
    }
  }

  private mutating func sign(_ command: Command, _ entry: PINEntry) throws {
    guard let act = try records.perform(command, by: actor, signed: entry) else { return }
    turn(to: try receipt(command, act))
  }

  private mutating func void(
    _ number: Int, _ at: Int, _ reason: String, _ entry: PINEntry, _ words: KioskWords
  ) throws {
    guard now - at <= Self.voidable else { return notice = words[.tooLate] }
    let workflow = VoidSignature(number, by: entry.person, reason: reason)
    guard let act = try records.perform(workflow, by: actor, signed: entry) else { return }
    turn(to: try receipt(nil, act))
  }

  private func receipt(_ command: Command?, _ act: Act) throws -> KioskReceipt {
    let code = try records.receipt(of: act.number) ?? "\(act.number)"
    return KioskReceipt(command, in: act, code: code, at: setup.name, now: now)
  }

  private func unlock(_ entry: PINEntry) throws {
    guard try records.isKeeper(entry.person, named: setup.keeper) else {
      throw Refusal.signing(.notTheKeeper)
    }
    try records.unlock(entry, by: actor)
  }

  /// Says what stood against a PIN, which is to be typed again; the tenth wrong one locks.
  private mutating func refuse(_ error: any Error) {
    pages[pages.count - 1].refuse()
    notice = "\(error)"
    do {
      guard try records.attempts(at: setup.name).lockKiosk else { return }
      if !(pages.first is KioskIdentity) { goToSleep() }
    } catch {
      notice = "\(error)"
    }
  }
}

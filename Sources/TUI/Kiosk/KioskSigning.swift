import Model

/// What is stated, what follows from it, and who signs: number and PIN come last.
struct KioskSigning: KioskEntry {
  private let person: Person.ID
  private let edition: ChecklistEdition
  private let results: [ItemResult]
  /// What was said earlier of items that are not answered now.
  private let notes: [KioskNote]
  private let isCompetent: Bool
  var pin = KioskPIN()
  private var subject = ""
  private var name = ""
  private var outcome: KioskOutcome?
  private var refusal: Refusal?
  private var isAsked = false
  private var pager = Pager()
  /// Whether the last line of what is signed was in sight; no PIN is taken before.
  private var wasRead = false
  /// Whether the PIN was thrown away because the file changed; what is typed after it goes nowhere.
  private var isOvertaken = false

  init(
    of person: Person.ID, in edition: ChecklistEdition, noting results: [ItemResult],
    after notes: [KioskNote], isCompetent: Bool
  ) {
    self.person = person
    self.edition = edition
    self.results = results
    self.notes = notes
    self.isCompetent = isCompetent
  }

  var patience: Int? { 30 }

  func title(in words: KioskWords) -> (left: String, right: String) {
    (words[.sign], "\(name) · \(subject)")
  }

  func hints(in words: KioskWords) -> [Hint] {
    let enter: KioskText =
      isOvertaken
      ? .goThroughAgain : !pin.isAtPIN ? .toPIN : isRead ? .signHint : .readOnHint
    return [
      Hint(key: "Enter", help: words[enter]),
      Hint(key: "Esc", help: words[.withoutSigning]),
    ]
  }

  /// Finds out again what follows, or stands against it, once somebody else has changed the file.
  mutating func forget() { isAsked = isAsked || pin.isAtPIN }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    subject = try records.curriculum().name(of: .course(edition.course))
    name = try records.knownPerson(person).name
    guard isAsked else { return }
    isAsked = false
    let wasAtPIN = pin.isAtPIN
    do {
      if !wasAtPIN { try pin.identify(in: records) }
      let outcome = try KioskOutcome(of: command, in: records, by: actor)
      guard try records.signerKey(of: pin.person) != nil else {
        throw Refusal.signing(.noKey(pin.person))
      }
      (self.outcome, wasRead) = (outcome, false)
      pager.move(.home)
      (refusal, pin.isAtPIN) = (nil, true)
    } catch let refusal as Refusal {
      (outcome, self.refusal, pin) = (nil, refusal, KioskPIN())
      isOvertaken = wasAtPIN
    }
  }

  mutating func type(_ character: Character) -> KioskWish {
    if !isOvertaken, isRead || !pin.isAtPIN { pin.type(character) }
    return .nothing
  }

  mutating func fit(_ size: Size, _ words: KioskWords) {
    pager.lines = lines(in: words, size.width)
    pager.fit(height: size.height - 2)
  }

  mutating func noteDrawn() { if outcome != nil, pager.isAtEnd { wasRead = true } }

  private var isRead: Bool { wasRead || pager.isAtEnd }

  mutating func scroll(_ motion: Motion) { pager.move(motion) }

  mutating func enter() -> KioskWish {
    guard !isOvertaken else { return .back }
    guard pin.isAtPIN else {
      isAsked = !pin.isEmpty
      return .nothing
    }
    guard isRead else {
      pager.move(.pageDown)
      return .nothing
    }
    return .prove(pin.person, pin.secret, .sign(command))
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (text, foot) = area.split(bottom: 2)
    pager.draw(on: &canvas, in: text)
    if !pager.isAtEnd { canvas.write(words[.more], row: 0, in: foot, as: .countdown) }
    guard !isOvertaken else { return }
    if pin.isAtPIN, !isRead {
      canvas.write(words[.readFirst], row: 1, in: foot, as: .prompt)
    } else {
      pin.draw(words[.observerNumber], words, on: &canvas, in: foot.line(1))
    }
  }

  private func lines(in words: KioskWords, _ width: Int) -> [Line] {
    let sentence = refusal.map { words.sentence(for: $0) }
    let refused = sentence.map { Line.wrapped($0, to: width, .error) + [Line()] } ?? []
    return refused
      + (outcome?.lines(noted(words, width), in: words, width) ?? draft(words, width))
  }

  private var command: Command {
    isCompetent
      ? .signOff(SignOff(person, in: edition.course, by: pin.person, noting: results, of: edition))
      : .signNotYet(
        SignNotYet(person, in: edition.course, by: pin.person, noting: results, of: edition))
  }

  private func draft(_ words: KioskWords, _ width: Int) -> [Line] {
    let met = results.count { $0.outcome == .observed }
    let found = isCompetent ? Line(words[.isCompetent], .good) : Line(words[.isNotYet], .bad)
    let count = words[.metInVisit, "\(met)", "\(results.count - met)"]
    return Line.wrapped(words[.aboutToSign, "\(name) (\(person))"], to: width) + [found]
      + Line.wrapped(words[.inCourse, subject], to: width)
      + [Line(), Line(count, .textDim)] + noted(words, width) + [Line()]
      + Line.wrapped(words[.yourOwnNumber], to: width)
  }

  private func noted(_ words: KioskWords, _ width: Int) -> [Line] {
    notes.flatMap { note in
      Line.hanging("• ", "\(note.title) · \(note.sentence(in: words))", to: width)
    }
  }
}

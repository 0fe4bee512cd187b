public import Model

/// The sign-off kiosk, less its terminal: one learner, one demonstration, one signature at a time.
///
/// Nobody stays signed in. Without a key for a while all that was typed is wiped.
public struct Kiosk<Source: Register> {
  /// Whether somebody who may has ended it.
  public internal(set) var isOver = false
  /// How often everything was wiped; with each the terminal's history has to go too.
  public private(set) var wipes = 0

  var pages: [any KioskPage] = []
  var notice = ""
  /// What was signed here a short while ago, oldest first.
  var recent: [KioskSigned] = []
  private(set) var words: KioskWords
  var size = Size(width: 80, height: 24)
  private(set) var clock = ""
  private var version = 0
  private(set) var now: Int
  private(set) var deadline: Int?
  private(set) var actor: Actor
  let records: Source
  let setup: KioskSetup

  /// Opens a kiosk; `now` is in seconds since 1970.
  public init(records: Source, actor: Actor, setup: KioskSetup, now: Int) {
    self.records = records
    self.actor = actor
    self.setup = setup
    self.now = now
    words = KioskWords(language: setup.language)
    goToSleep()
  }

  /// Takes note of the time, as a number and as a clock shows it, and of the day; wipes everything
  /// once nobody has pressed a key for long.
  public mutating func pass(to now: Int, clock: String, by actor: Actor) {
    let isNewDay = actor.today != self.actor.today
    (self.now, self.clock, self.actor) = (now, clock, actor)
    forgetSigned()
    if isNewDay { reload() }
    look()
    guard let deadline, let patience else { return }
    self.deadline = min(deadline, now + patience)
    if now >= deadline { goToSleep() }
  }

  /// Takes a key press; keys that are none of the kiosk's do nothing.
  public mutating func press(_ key: Key) {
    guard var page = pages.last else { return }
    notice = ""
    let keys = page.isTyping ? KioskKeys.typing : KioskKeys.choosing
    var wish = KioskWish.nothing
    if let action = keys.action(for: key) {
      wish = everywhere(action) ?? page.update(action)
    } else if case .character(let character) = key {
      wish = page.type(character)
    } else if key == .backspace {
      page.erase()
    }
    pages[pages.count - 1] = page
    fulfil(wish)
    reload()
    deadline = patience.map { now + $0 }
  }
}

extension Kiosk {
  /// Forgets everything that was typed; a kiosk that is locked asks for an admin.
  mutating func goToSleep() {
    pages = [KioskSleep(at: setup.name)]
    words = KioskWords(language: setup.language)
    (notice, deadline) = ("", nil)
    do {
      if try records.attempts(at: setup.name).lockKiosk { pages = [KioskIdentity(.unlock)] }
    } catch {
      pages = [KioskIdentity(.unlock)]
      notice = words.sentence(for: error)
    }
    wipes += 1
    reload()
  }

  /// Shows a page of what was done, with nothing of what was typed before.
  mutating func turn(to page: any KioskPage) {
    pages = [KioskSleep(at: setup.name), page]
    wipes += 1
  }

  /// How long no key is waited for; neither another language than the first nor a notice stays.
  private var patience: Int? {
    pages.last?.patience ?? (words.language == setup.language && notice.isEmpty ? nil : 60)
  }

  /// What a key asks for on every page alike.
  private mutating func everywhere(_ action: KioskAction) -> KioskWish? {
    switch action {
    case .help: return pages.last is KioskHelp ? nil : .open(KioskHelp())
    case .language:
      words.language = words.language.next
      return .nothing
    case .enter, .back, .up, .down, .pageUp, .pageDown, .met, .notYet, .allMet, .clear, .again,
      .void, .progress,
      .mistake, .leave:
      return nil
    }
  }

  private mutating func fulfil(_ wish: KioskWish) {
    switch wish {
    case .nothing: break
    case .open(let page): pages.append(page)
    case .back: if pages.count > 2 { pages.removeLast() } else { goToSleep() }
    case .say(let text): notice = words[text]
    case .explain(let row): notice = words.next(of: row, on: actor.today)
    case .recall: recall()
    case .keep(let results, let person, let course): keep(results, person, course)
    case .prove(let person, let secret, let purpose): prove(person, secret, purpose)
    }
  }

  /// Reads again what is shown where somebody else has changed the file.
  private mutating func look() {
    do {
      let now = try records.dataVersion()
      defer { version = now }
      guard version != now else { return }
      pages[pages.count - 1].forget()
      reload()
    } catch {
      notice = words.sentence(for: error)
    }
  }

  private mutating func reload() {
    do {
      try pages[pages.count - 1].reload(from: records, by: actor)
    } catch {
      notice = words.sentence(for: error)
    }
    fit()
  }

  /// Tells the page how much room it has.
  mutating func fit() {
    let room = Size(
      width: size.width - 2 * Self.margin, height: size.height - Self.frame)
    pages[pages.count - 1].fit(room, words)
  }

  /// How many lines stand above and below a page.
  static var frame: Int { 5 }

  /// How many columns are left free at either side.
  static var margin: Int { 2 }
}

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
  private var words: KioskWords
  private var size = Size(width: 80, height: 24)
  private var clock = ""
  private(set) var now: Int
  private var deadline: Int?
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
    self.now = now
    self.clock = clock
    self.actor = actor
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

  /// Returns what the terminal should show.
  public mutating func draw(_ size: Size) -> Canvas {
    if size != self.size {
      self.size = size
      pages[pages.count - 1].fit(height: size.height - Self.frame)
    }
    var canvas = Canvas(size)
    guard let page = pages.last else { return canvas }
    guard size.width >= 60, size.height >= 15 else {
      canvas.write(words[.tooSmall], row: 0, in: canvas.area, as: .warn)
      return canvas
    }
    let (head, rest) = canvas.area.split(top: 2)
    let (body, foot) = rest.split(bottom: 3)
    drawHead(of: page, on: &canvas, in: head)
    page.draw(on: &canvas, in: body.inset(columns: 2), words: words)
    drawFoot(of: page, on: &canvas, in: foot)
    return canvas
  }
}

extension Kiosk {
  /// Forgets everything that was typed; a kiosk that is locked asks for an admin.
  mutating func goToSleep() {
    pages = [KioskSleep(at: setup.name)]
    do {
      if try records.attempts(at: setup.name).lockKiosk { pages = [KioskIdentity(.unlock)] }
    } catch {
      notice = "\(error)"
    }
    words = KioskWords(language: setup.language)
    (notice, deadline) = ("", nil)
    wipes += 1
    reload()
  }

  /// Shows a page of what was done, with nothing of what was typed before.
  mutating func turn(to page: any KioskPage) {
    pages = [KioskSleep(at: setup.name), page]
    wipes += 1
  }

  /// How long no key is waited for; another language than the first does not stay either.
  private var patience: Int? {
    pages.last?.patience ?? (words.language == setup.language ? nil : 60)
  }

  /// What a key asks for on every page alike.
  private mutating func everywhere(_ action: KioskAction) -> KioskWish? {
    switch action {
    case .help: return pages.last is KioskHelp ? nil : .open(KioskHelp())
    case .language:
      words.language = words.language.next
      return .nothing
    case .enter, .back, .up, .down, .met, .notYet, .allMet, .clear, .again, .void, .progress,
      .leave:
      return nil
    }
  }

  private mutating func fulfil(_ wish: KioskWish) {
    switch wish {
    case .nothing: break
    case .open(let page): pages.append(page)
    case .back: if pages.count > 2 { pages.removeLast() } else { goToSleep() }
    case .say(let text): notice = words[text]
    case .tell(let sentence): notice = sentence
    case .keep(let results, let person, let course): keep(results, person, course)
    case .prove(let person, let secret, let purpose): prove(person, secret, purpose, words)
    }
  }

  private mutating func reload() {
    pages[pages.count - 1].fit(height: size.height - Self.frame)
    do {
      try pages[pages.count - 1].reload(from: records, by: actor)
    } catch {
      notice = "\(error)"
    }
  }

  /// How many lines stand above and below a page.
  private static var frame: Int { 5 }

  private func drawHead(of page: any KioskPage, on canvas: inout Canvas, in area: Area) {
    let (left, right) = page.title(in: words)
    canvas.drawHeading(left, isFocused: true, in: area)
    let isAsleep = pages.count == 1 && !clock.isEmpty
    let end = (isAsleep ? right + " · " + clock : right)
      .truncated(to: max(area.width - left.columns - 8, 0))
    canvas.write(right: Line(" \(end) ", .title), in: area)
  }

  private func drawFoot(of page: any KioskPage, on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(columns: 2)
    let left = deadline.map { max($0 - now, 0) }
    if let left, left <= 15 {
      let text = words[.anyKey, words[page.warning], "\(left)"]
      canvas.write(Line(text, .banner), in: inside.line(0))
    } else {
      canvas.write(Line(notice, .error), in: inside.line(0))
    }
    if notice.columns > inside.width {
      canvas.write(Line.wrapped(notice, to: inside.width, .error), in: inside.split(bottom: 1).rest)
    }
    let spans = page.hints(in: words).flatMap {
      [Span($0.key, .key), Span(" \($0.help)  ", .keyText)]
    }
    canvas.write(Line(spans), in: inside.line(2))
    guard let left else { return }
    let clock = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    canvas.write(right: Line(words[.idle, clock], .countdown), in: inside.line(2))
  }
}

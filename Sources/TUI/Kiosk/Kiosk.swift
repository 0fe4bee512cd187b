public import Model

/// The sign-off kiosk, less its terminal: one learner, one demonstration, one signature at a time.
///
/// Nobody stays signed in. Without a key for a while all that was typed is wiped.
public struct Kiosk<Source: Register> {
  /// Whether somebody who may has ended it.
  public private(set) var isOver = false
  /// How often everything was wiped; with each the terminal's history has to go too.
  public private(set) var wipes = 0

  private var pages: [any KioskPage]
  private var notice = ""
  private var size = Size(width: 0, height: 0)
  private var now: Int
  private var deadline: Int?
  private var actor: Actor
  private let records: Source
  private let keeper: Person.ID

  /// Opens a kiosk that only the keeper's PIN ends; `now` is in seconds since 1970.
  public init(records: Source, actor: Actor, keeper: Person.ID, now: Int) {
    self.records = records
    self.actor = actor
    self.keeper = keeper
    self.now = now
    pages = [KioskSleep()]
    reload()
  }

  /// Takes note of the time and the day; wipes everything once nobody has pressed a key for long.
  public mutating func pass(to now: Int, by actor: Actor) {
    self.now = now
    self.actor = actor
    guard let deadline, let patience = pages.last?.patience else { return }
    self.deadline = min(deadline, now + patience)
    if now >= deadline { wipe() }
  }

  /// Takes a key press; keys that are none of the kiosk's do nothing.
  public mutating func press(_ key: Key) {
    guard var page = pages.last else { return }
    notice = ""
    let keys = page.isTyping ? KioskKeys.typing : KioskKeys.choosing
    var wish = KioskWish.nothing
    if let action = keys.action(for: key) {
      wish = page.update(action)
    } else if case .character(let character) = key {
      wish = page.type(character)
    } else if key == .backspace {
      page.erase()
    }
    pages[pages.count - 1] = page
    fulfil(wish)
    reload()
    deadline = pages.last?.patience.map { now + $0 }
  }

  /// Returns what the terminal should show.
  public mutating func draw(_ size: Size) -> Canvas {
    self.size = size
    var canvas = Canvas(size)
    guard let page = pages.last else { return canvas }
    guard size.width >= 60, size.height >= 15 else {
      canvas.write("The kiosk needs 60×15.", row: 0, in: canvas.area, as: .warn)
      return canvas
    }
    let (head, rest) = canvas.area.split(top: 2)
    let (body, foot) = rest.split(bottom: 3)
    canvas.drawHeading(page.title.left, isFocused: true, in: head)
    canvas.write(right: Line(" \(page.title.right) ", .title), in: head)
    page.draw(on: &canvas, in: body.inset(columns: 2))
    drawFoot(of: page, on: &canvas, in: foot)
    return canvas
  }
}

extension Kiosk {
  private var secondsLeft: Int? { deadline.map { max($0 - now, 0) } }

  private mutating func wipe() {
    pages = [KioskSleep()]
    (notice, deadline) = ("", nil)
    wipes += 1
    reload()
  }

  private mutating func fulfil(_ wish: KioskWish) {
    switch wish {
    case .nothing: break
    case .open(let page): pages.append(page)
    case .back: if pages.count > 2 { pages.removeLast() } else { wipe() }
    case .say(let sentence): notice = sentence
    case .sign(let command, let signer, let secret): sign(command, signer, secret)
    case .end(let person, let secret): end(person, secret)
    }
  }

  private mutating func sign(_ command: Command, _ signer: Person.ID, _ secret: Secret) {
    do {
      let entry = PINEntry(signer, secret, now: now)
      guard let act = try records.perform(command, by: actor, signed: entry) else { return }
      let code = try records.receipt(of: act.number) ?? "\(act.number)"
      pages = [KioskSleep(), KioskReceipt(command, code: code, at: act.at)]
      wipes += 1
    } catch {
      refuse(error)
    }
  }

  private mutating func end(_ person: Person.ID, _ secret: Secret) {
    do {
      guard person == keeper else { throw Refusal.signing(.notTheKeeper) }
      try records.check(PINEntry(person, secret, now: now), by: actor)
      isOver = true
    } catch {
      refuse(error)
    }
  }

  /// Says what stood against a PIN, which is to be typed again.
  private mutating func refuse(_ error: any Error) {
    notice = "\(error)"
    pages[pages.count - 1].refuse()
  }

  private mutating func reload() {
    do {
      try pages[pages.count - 1].reload(from: records, by: actor)
    } catch {
      notice = "\(error)"
    }
  }

  private func drawFoot(of page: any KioskPage, on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(columns: 2)
    if let left = secondsLeft, left <= 15 {
      canvas.write(
        Line("\(page.warning) \(left) s: press any key to stay.", .banner),
        in: inside.line(0))
    } else {
      canvas.write(Line(notice, .error), in: inside.line(0))
    }
    if notice.columns > inside.width {
      canvas.write(Line.wrapped(notice, to: inside.width, .error), in: inside.split(bottom: 1).rest)
    }
    let spans = page.hints.flatMap { [Span($0.key, .key), Span(" \($0.help)  ", .keyText)] }
    canvas.write(Line(spans), in: inside.line(2))
    guard let left = secondsLeft else { return }
    let clock = "idle \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    canvas.write(right: Line(clock, .countdown), in: inside.line(2))
  }
}

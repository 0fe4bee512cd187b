public import Model

/// The running program, less its terminal: a stack of screens over the records they show.
public struct Session<Source: Register> {
  /// What is open, from bottom to top.
  var screens: [any Screen]
  /// The same as what was opened, and what was open before.
  var trail = Trail()
  private(set) var size = Size(width: 0, height: 0)
  /// The last line, as it was last drawn.
  var keyLine: KeyLine?
  /// Whether a filter got a name, or lost it, since that was asked for.
  var hasOtherFilters = false
  /// What the message line says.
  var notice: Notice?
  /// What of the file is shown.
  var version: Int?
  /// What was on the desk before the last screen was closed.
  var left: DeskState?
  /// Whether somebody else has changed the file since the last key.
  var isUpdated = false
  /// What whoever is at the keyboard may do, once it was read.
  var right: UserRight?
  let records: Source
  private(set) var actor: Actor
  let outside: Outside
  /// The keys in force.
  public var keyboard: Keyboard
  /// How everything is to be shown; the terminal follows.
  public internal(set) var settings: Settings
  /// How often it was asked to read everything again, themes as well.
  public internal(set) var rereads = 0
  /// What is being done, while that takes long.
  var work: Work?
  /// For how many milliseconds a key waits for what it asked for; nothing for as long as it takes.
  let patience: Int?
  /// The time, in seconds since 1970.
  private(set) var now = 0
  /// Whether something was typed that nothing was read for yet.
  var isUnread = false

  /// Opens a first screen; what takes longer than `patience` is shown while it goes on.
  public init(
    _ first: any Screen, records: Source, actor: Actor, keyboard: Keyboard = .standard,
    settings: Settings = Settings(), patience: Int? = nil, outside: Outside = Outside()
  ) {
    self.settings = settings
    self.patience = patience
    screens = [first]
    self.records = records
    self.actor = actor
    self.keyboard = keyboard
    self.outside = outside
  }

  /// What is to be found again when the file is opened the next time.
  public var state: DeskState? { (screens.first as? DeskScreen)?.state ?? left }

  /// Opens a screen on top.
  public mutating func open(_ destination: Destination) {
    carryOut { _ in [.open(destination)] }
  }

  /// Tells something at the foot.
  public mutating func say(_ notice: Notice) { self.notice = notice }

  /// Takes a key press and carries out what it asks for; what is typed is read for once no other
  /// key follows at once.
  public mutating func press(_ key: Key, isFollowed: Bool = false) {
    if work != nil {
      stopWork(at: key)
    } else if isFollowed, screens.last?.types(key) ?? false {
      typeAhead(key)
    } else if wanders(key) {
      reload()
    } else {
      let keyboard = keyboard
      carryOut(if: { $0.permission(for: key, on: keyboard) }) { $0.press(key, on: keyboard) }
    }
  }

  /// Takes pasted text.
  public mutating func paste(_ text: String) {
    guard work == nil else { return }
    carryOut { $0.paste(text) }
  }

  /// Looks whether another process has changed the file, and reads again what is shown if so.
  ///
  /// - Returns: whether it has.
  @discardableResult
  public mutating func tick() -> Bool {
    guard work == nil, isBehind else { return false }
    isUpdated = true
    forget()
    reload()
    return true
  }

  /// Takes note of the time, in seconds since 1970; PINs are refused for a while by it.
  public mutating func pass(to now: Int) { self.now = now }

  /// Goes on to another day, as at midnight: what is shown is read again as of then.
  public mutating func turn(to today: Day) {
    guard today != actor.today, work == nil else { return }
    actor.today = today
    for index in screens.indices { screens[index].turn(to: today) }
    notice = Notice("Today is \(today.long).")
    forget()
    reload()
  }

  /// Returns what the terminal should show.
  public mutating func draw(_ size: Size) -> Canvas {
    if size != self.size {
      self.size = size
      for index in screens.indices { screens[index].resize(to: body) }
      if version == nil { _ = isBehind }
      if work == nil { reload() }
    }
    if isUnread, work == nil { reload() }
    guard size.width >= 60, size.height >= 15 else {
      var canvas = Canvas(size)
      drawPlea(on: &canvas)
      return canvas
    }
    for height in bottom..<screens.count { screens[height].compose() }
    var canvas = Canvas(size, over: screens[inSight].first?.backdrop)
    let (area, foot) = canvas.area.split(bottom: 2)
    for height in bottom..<screens.count {
      screens[height].draw(on: &canvas, in: area)
      if height == bottom, trail.isView(at: height) {
        canvas.writeIfFree(crumbs, in: area.line(0))
      }
    }
    work?.draw(on: &canvas, in: area)
    drawFoot(on: &canvas, in: foot)
    return canvas
  }
}

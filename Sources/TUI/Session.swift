public import Model

/// The running program, less its terminal: a stack of screens over the records they show.
public struct Session<Source: Register> {
  private(set) var screens: [any Screen]
  private(set) var size = Size(width: 0, height: 0)
  var notice: Notice?
  var version: Int?
  private(set) var isUpdated = false
  let records: Source
  private(set) var actor: Actor
  let export: (Sheet, String) throws -> Void
  let outside: Outside
  /// The keys in force.
  public var keyboard: Keyboard
  /// How everything is to be shown; the terminal follows.
  public private(set) var settings: Settings
  /// How often it was asked to read everything again, themes as well.
  public private(set) var rereads = 0

  /// Opens a first screen; `export` writes rows to a new file of a name.
  public init(
    _ first: any Screen, records: Source, actor: Actor, keyboard: Keyboard = .standard,
    settings: Settings = Settings(), outside: Outside = Outside(),
    export: @escaping (Sheet, String) throws -> Void
  ) {
    screens = [first]
    self.records = records
    self.actor = actor
    self.keyboard = keyboard
    self.settings = settings
    self.outside = outside
    self.export = export
  }

  /// Opens a screen on top.
  public mutating func open(_ destination: Destination) {
    carryOut { _ in [.open(destination)] }
  }

  /// Tells something at the foot.
  public mutating func say(_ notice: Notice) { self.notice = notice }

  /// Takes a key press and carries out what it asks for.
  public mutating func press(_ key: Key) {
    carryOut { [keyboard] in $0.press(key, on: keyboard) }
  }

  /// Takes pasted text.
  public mutating func paste(_ text: String) {
    carryOut { $0.paste(text) }
  }

  /// Looks whether another process has changed the file, and reads again what is shown if so.
  ///
  /// - Returns: whether it has.
  @discardableResult
  public mutating func tick() -> Bool {
    guard isBehind else { return false }
    isUpdated = true
    forget()
    reload()
    return true
  }

  /// Goes on to another day, as at midnight: what is shown is read again as of then.
  public mutating func turn(to today: Day) {
    guard today != actor.today else { return }
    actor.today = today
    for index in screens.indices { screens[index].turn(to: today) }
    notice = Notice("Today is \(today.long).")
    forget()
    reload()
  }

  /// Reads what only matters where the cursor comes to rest.
  public mutating func settle() {
    read(screens.count - 1..<screens.count) { try $0.settle(from: $1) }
  }

  /// Whether something is shown that may have changed; `readAhead` reads it again.
  public var isStale: Bool { screens[min(bottom, screens.count)...].contains { $0.isStale } }

  /// Reads a little of what may be wanted next; says whether there is more of it.
  public mutating func readAhead() -> Bool {
    var hasMore = false
    read(bottom..<screens.count) { if !hasMore { hasMore = try $0.readAhead(from: $1) } }
    return hasMore
  }

  /// Returns what the terminal should show.
  public mutating func draw(_ size: Size) -> Canvas {
    if size != self.size {
      self.size = size
      for index in screens.indices { screens[index].resize(to: body) }
      if version == nil { _ = isBehind }
      reload()
    }
    var canvas = Canvas(size)
    guard size.width >= 60, size.height >= 15 else {
      drawPlea(on: &canvas)
      return canvas
    }
    let (area, foot) = canvas.area.split(bottom: 2)
    for screen in screens[bottom...] { screen.draw(on: &canvas, in: area) }
    drawFoot(on: &canvas, in: foot)
    return canvas
  }

  /// Has the screen on top do something, and carries out what that asks for.
  mutating func carryOut(_ body: (inout any Screen) -> [Effect]) {
    guard !isOver else { return }
    (notice, isUpdated) = (nil, false)
    reload()
    for effect in body(&screens[screens.count - 1]) {
      guard carryOut(effect) else { break }
    }
    reload()
  }

  /// Does what a screen asked for; says whether what comes after it may go ahead.
  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .perform(let command): return perform(command)
    case .open(let destination):
      screens.append(
        destination.screen(for: actor, on: keyboard) {
          SettingsScreen(settings, themes: outside.themes())
        })
      screens[screens.count - 1].resize(to: body)
    case .close(let count): screens.removeLast(min(count, screens.count))
    case .press(let key):
      guard !isOver else { return true }
      let effects = screens[screens.count - 1].press(key, on: keyboard)
      return effects.allSatisfy { carryOut($0) }
    case .export(let sheet, let name): return write(sheet, to: name)
    case .run(let errand): return run(errand)
    case .look(let settings): self.settings = settings
    case .reread:
      rereads += 1
      forget()
    case .say(let notice): self.notice = notice
    case .quit: screens = []
    }
    return true
  }
}

extension Session {
  /// The room that screens have.
  var body: Size { Size(width: size.width, height: size.height - 2) }

  /// The lowest screen that can be seen.
  private var bottom: Int { screens.lastIndex { !$0.isDialog } ?? 0 }

  /// Whether somebody else has changed the file since it was last looked at.
  private var isBehind: Bool {
    mutating get {
      do {
        let now = try records.dataVersion()
        defer { version = now }
        return version.map { $0 != now } ?? false
      } catch {
        notice = Notice("\(error)", .refused)
        return false
      }
    }
  }

  mutating func forget() {
    for index in screens.indices { screens[index].forget() }
  }

  private mutating func reload() {
    read(bottom..<screens.count) { try $0.reload(from: $1) }
  }

  /// Lets some screens read; what goes wrong is told at the foot.
  private mutating func read(
    _ range: Range<Int>, _ body: (inout any Screen, Source) throws -> Void
  ) {
    guard !isOver else { return }
    do {
      for index in range { try body(&screens[index], records) }
    } catch {
      notice = Notice("\(error)", .refused)
    }
  }
}

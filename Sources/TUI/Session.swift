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
  let export: @Sendable (Sheet, String, Watch) throws -> Void
  /// What is being done, while that takes long.
  var work: Work?
  /// For how many milliseconds a key waits for what it asked for; nothing for as long as it takes.
  let patience: Int?

  /// Opens a first screen; `export` writes rows to a new file of a name.
  ///
  /// What takes longer than `patience` is shown while it goes on.
  public init(
    _ first: any Screen, records: Source, actor: Actor, patience: Int? = nil,
    export: @escaping @Sendable (Sheet, String, Watch) throws -> Void
  ) {
    self.patience = patience
    screens = [first]
    self.records = records
    self.actor = actor
    self.export = export
  }

  /// Whether the last screen was closed.
  public var isOver: Bool { screens.isEmpty }

  /// Whether `settle` is to be called again at once, unless a key was pressed.
  public var isWorking: Bool { work != nil || screens.last?.isWorking ?? false }

  /// Takes a key press and carries out what it asks for.
  public mutating func press(_ key: Key) {
    guard work == nil else { return stopWork(at: key) }
    carryOut { $0.press(key) }
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

  /// Goes on to another day, as at midnight: what is shown is read again as of then.
  public mutating func turn(to today: Day) {
    guard today != actor.today, work == nil else { return }
    actor.today = today
    for index in screens.indices { screens[index].turn(to: today) }
    notice = Notice("Today is \(today.long).")
    forget()
    reload()
  }

  /// Whether everything is read for where the cursor is; `settle` does it once keys have paused.
  public var isSettled: Bool { work == nil && screens.last?.isSettled ?? true }

  /// Reads what only matters where the cursor comes to rest.
  public mutating func settle() {
    guard work == nil else { return awaitWork(for: Self.glance) }
    read(screens.count - 1..<screens.count) { try $0.settle(from: $1) }
  }

  /// Whether something is shown that may have changed; `readAhead` reads it again.
  public var isStale: Bool {
    work == nil && screens[min(bottom, screens.count)...].contains { $0.isStale }
  }

  /// Reads a little of what may be wanted next; says whether there is more of it.
  public mutating func readAhead() -> Bool {
    guard work == nil else { return false }
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
      if work == nil { reload() }
    }
    var canvas = Canvas(size)
    guard size.width >= 60, size.height >= 15 else {
      drawPlea(on: &canvas)
      return canvas
    }
    let (area, foot) = canvas.area.split(bottom: 2)
    for screen in screens[bottom...] { screen.draw(on: &canvas, in: area) }
    work?.draw(on: &canvas, in: area)
    drawFoot(on: &canvas, in: foot)
    return canvas
  }

  /// Puts a screen on top.
  mutating func show(_ screen: any Screen) {
    screens.append(screen)
    screens[screens.count - 1].resize(to: body)
  }

  private mutating func carryOut(_ body: (inout any Screen) -> [Effect]) {
    guard !isOver else { return }
    (notice, isUpdated) = (nil, false)
    reload()
    carryOut(body(&screens[screens.count - 1])[...])
  }

  /// Does what was asked for, one after the other; what takes long goes on by itself.
  mutating func carryOut(_ effects: ArraySlice<Effect>) {
    var rest = effects
    while work == nil, let effect = rest.popFirst() {
      if case .press(let key) = effect, !isOver {
        rest = screens[screens.count - 1].press(key) + rest
      } else {
        carryOut(effect)
      }
    }
    guard work == nil else {
      work?.rest = rest
      return awaitWork(for: patience)
    }
    reload()
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let command): begin(command)
    case .open(let destination): show(destination.screen(for: actor))
    case .close(let count): screens.removeLast(min(count, screens.count))
    case .press: break
    case .export(let sheet, let name): begin(sheet, to: name)
    case .reread: forget()
    case .say(let notice): self.notice = notice
    case .quit: screens = []
    }
  }
}

extension Session {
  /// The room that screens have.
  private var body: Size { Size(width: size.width, height: size.height - 2) }

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

  mutating func reload() {
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

import Model
import Storage
import TUI
import Terminal

/// Draws a session, waits, and hands it the keys, until it is over or the terminal is gone.
struct SessionLoop {
  private var session: Session<Store>
  private let terminal: Terminal
  private let desk: Desk
  private let kept: StateFile
  private var keeper: FormKeeper
  private var look: Look
  private var lastFrame: ContinuousClock.Instant?
  /// Whether a key came with the last one.
  private var hasKey = false
  /// The minute that the day was last looked at.
  private var minute = 0

  /// For how many milliseconds a key waits for what it asked for, before that is shown as work.
  static let patience = 80

  /// For how many milliseconds what goes on by itself is left alone, unless a key is pressed.
  private static let glance = 40

  /// For how many milliseconds keys have to pause before the details follow the cursor.
  private static let pause = 60

  /// How old a picture may become while keys come faster than they are taken.
  private static let frame = Duration.milliseconds(40)

  /// Makes the loop, and offers the form that was left unfinished over this file.
  init(
    of session: Session<Store>, over desk: Desk, of file: String, on terminal: Terminal,
    keeping kept: StateFile
  ) {
    self.session = session
    self.desk = desk
    self.terminal = terminal
    self.kept = kept
    keeper = FormKeeper(of: file)
    look = Look(of: session)
    keeper.takeOver().map { self.session.offer($0) }
  }

  /// Runs; named filters are kept at once, all the rest at the end.
  mutating func run() {
    while !session.isOver, take(next()) {}
    keeper.keep(session.unfinished)
    session.stopWork()
    if let state = session.state { kept.keep(state) }
  }

  /// Draws and waits for what happens next; while more is there already, not for each of it.
  private mutating func next() -> Event {
    look.follow(&session, on: terminal)
    if let lastFrame, hasKey, lastFrame.duration(to: .now) < Self.frame {
      let event = terminal.next(timeout: 0)
      if event != .tick { return event }
    }
    let canvas = session.draw(terminal.size)
    terminal.show(canvas, cursor: canvas.caret)
    lastFrame = .now
    return wait()
  }

  /// Waits for what happens next; looks at the file and reads ahead while nothing does.
  private mutating func wait() -> Event {
    if session.tick() { return .wokenUp }
    var hasMore = true
    let wasStale = session.isStale
    while true {
      let rest = session.isSettled ? 1000 : Self.pause
      let patience = session.worksElsewhere ? Self.glance : session.isWorking ? 0 : rest
      let event = terminal.next(timeout: hasMore ? 0 : patience)
      guard event == .tick, hasMore else { return event }
      hasMore = session.readAhead()
      if wasStale, !session.isStale { return .wokenUp }
    }
  }

  /// Does what an event asks for; says whether the terminal is still there.
  private mutating func take(_ event: Event) -> Bool {
    turn(to: Clock.now)
    hasKey = false
    switch event {
    case .key(let key): press(key)
    case .mouse(let mouse): session.point(mouse)
    case .paste(let text): session.paste(text)
    case .tick where !session.isSettled:
      session.settle()
      keeper.keep(session.unfinished)
    case .tick, .wokenUp: session.tick()
    case .resized: break
    case .terminated, .hungUp: return false
    }
    if keeper.isKeeping, session.unfinished == nil { keeper.keep(nil) }
    if session.takesNote(), let state = session.state { kept.keep(state) }
    return true
  }

  /// Takes note of the time, and of the day that has come with it.
  private mutating func turn(to now: Int) {
    session.pass(to: now)
    guard now / 60 != minute else { return }
    minute = now / 60
    session.turn(to: desk.actorNow.today)
  }

  private mutating func press(_ key: Key) {
    hasKey = terminal.hasKey
    switch session.keyboard.everywhere(key) {
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case nil: session.press(key, isFollowed: hasKey)
    }
  }
}

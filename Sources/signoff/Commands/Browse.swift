import ArgumentParser
import Foundation
import Model
import Storage
import TUI
import Terminal

/// Opens the screens.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the screens.",
    usage: """
      signoff FILE [--theme <theme>] [--plain] [--pepper <path>]
      signoff COMMAND FILE …
      """, shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("The Signoff file.", valueName: "file"), completion: .file())
  var named: String?

  @Option(help: "How the screens look: the name of a theme, or a theme file.")
  var theme: String?

  @Flag(help: "Tell and ask line by line instead of drawing.")
  var plain = false

  @OptionGroup var pepper: PepperOption

  @OptionGroup(visibility: .hidden) var rehearsal: Rehearsal

  /// The file.
  var file: String { named ?? "" }

  func run() throws {
    guard named != nil else { throw ValidationError(FileQuestion.which) }
    let configuration = try Configuration.own()
    let settings = settings(after: configuration)
    let theme = try Theme(named: settings.theme)
    let desk = try opened()
    if rehearsal.isWanted {
      var session = try session(at: desk, configuration, settings)
      try rehearsal.run(&session)
    } else if !plain && !configuration.isPlain,
      let terminal = try Self.drawing(theme, options: Terminal.Options(configuration))
    {
      try show(desk, on: terminal, configuration, settings)
    } else {
      let session = try session(at: desk, configuration, settings)
      try talk(session, of: desk, inASCII: configuration.isASCII)
    }
  }

  /// Opens the file; begins it where it is not there and whoever is at the terminal says so.
  private func opened() throws -> Desk {
    do {
      return try Desk(file, readOnly: false, for: nil)
    } catch let error as UnusableFile where error.reason == .missing && !rehearsal.isWanted {
      try FileQuestion.begin(after: error)
      return try Desk(file, readOnly: false, for: nil)
    }
  }

  /// Takes the terminal over; nothing where it can not draw, which is then said.
  private static func drawing(_ theme: Theme, options: Terminal.Options) throws -> Terminal? {
    do {
      return try Terminal(theme: theme, options: options)
    } catch .notATerminal {
      throw ValidationError("\(TerminalError.notATerminal)")
    } catch {
      try StandardOutput.error.line("\(error.reason), so the screens are told line by line.")
      return nil
    }
  }

  /// Shows a file as it was left, and notes how it is left.
  private func show(
    _ desk: Desk, on terminal: Terminal, _ configuration: Configuration, _ settings: Settings
  ) throws {
    terminal.listen(toMouse: settings.takesMouse)
    let kept = StateFile(of: file, restores: configuration.restores)
    var session = try session(
      at: desk, configuration, settings, kept.state, copy: { terminal.copy($0) },
      edit: { try Editor().edit($0, on: terminal) })
    show(&session, on: terminal, of: desk, kept)
    session.stopWork()
    if let state = session.state { kept.keep(state) }
    terminal.leave()
  }

  /// The screens over a file, which copy, and have text edited, by what is given.
  private func session(
    at desk: Desk, _ configuration: Configuration, _ settings: Settings,
    _ state: DeskState = DeskState(), copy: @escaping (String) -> Void = { _ in },
    edit: @escaping (String) throws -> String = { _ in throw Unavailable() }
  ) throws -> Session<Store> {
    var store = desk.store
    store.pepper = try pepper.bytes()
    var session = Session(
      try firstScreen(of: desk, state), records: store, actor: desk.actor,
      keyboard: configuration.keyboard, settings: settings,
      patience: rehearsal.isWanted ? nil : Self.patience,
      outside: Outside(
        run: { try desk.run($0, watchedBy: $1) },
        export: { try $0.write(to: $1, watchedBy: $2) }, copy: copy, edit: edit,
        themes: { Theme.names }, history: { TypedHistory.lines }, remember: TypedHistory.add))
    if try desk.isBlank { session.open(.welcome) }
    return session
  }

  /// The desk, or their own page for whoever may look at nothing else.
  private func firstScreen(of desk: Desk, _ state: DeskState) throws -> any Screen {
    let right = try desk.store.right(of: desk.actor)
    if let person = right.person, !right.allows(.look(at: nil)) {
      return LearnerScreen(of: person, for: desk.actor)
    }
    try desk.store.check(.look(at: nil), by: desk.actor)
    return DeskScreen(for: desk.actor, as: state)
  }

  /// The settings of the configuration, less the theme where the call asks for one; the terminal
  /// is asked for its background only where that matters.
  private func settings(after configuration: Configuration) -> Settings {
    let asks = theme == nil && configuration.dependsOnBackground && !rehearsal.isWanted
    var settings = Settings(configuration, onLight: asks ? Terminal.hasLightBackground : nil)
    if let theme { settings.theme = theme }
    return settings
  }

  /// Takes the terminal over; a call without one is a wrong call.
  static func terminal(_ theme: Theme, options: Terminal.Options = .init()) throws -> Terminal {
    do {
      return try Terminal(theme: theme, options: options)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Draws, waits and presses keys until the session is over or the terminal is gone.
  ///
  /// Named filters are kept at once; all the rest is kept by whoever calls it.
  private func show(
    _ session: inout Session<Store>, on terminal: Terminal, of desk: Desk, _ kept: StateFile
  ) {
    var keeper = FormKeeper(of: file)
    keeper.takeOver().map { session.offer($0) }
    defer { keeper.keep(session.unfinished) }
    var look = Look(of: session)
    while !session.isOver {
      look.follow(&session, on: terminal)
      let canvas = session.draw(terminal.size)
      terminal.show(canvas, cursor: canvas.caret)
      let event = event(for: &session, on: terminal)
      session.turn(to: desk.actorNow.today)
      session.pass(to: Clock.now)
      switch event {
      case .key(let key): press(key, &session, terminal)
      case .mouse(let mouse): session.point(mouse)
      case .paste(let text): session.paste(text)
      case .tick where !session.isSettled:
        session.settle()
        keeper.keep(session.unfinished)
      case .tick, .wokenUp: session.tick()
      case .resized: break
      case .terminated, .hungUp: return
      }
      if session.unfinished == nil { keeper.keep(nil) }
      if session.takesNote(), let state = session.state { kept.keep(state) }
    }
  }

  /// Waits for what happens next; looks at the file and reads ahead while nothing does.
  private func event(for session: inout Session<Store>, on terminal: Terminal) -> Event {
    if session.tick() { return .wokenUp }
    var hasMore = true
    let wasStale = session.isStale
    while true {
      let rest = session.isSettled ? 1000 : Self.pause
      let patience = session.worksElsewhere ? Self.look : session.isWorking ? 0 : rest
      let event = terminal.next(timeout: hasMore ? 0 : patience)
      guard event == .tick, hasMore else { return event }
      hasMore = session.readAhead()
      if wasStale, !session.isStale { return .wokenUp }
    }
  }

  /// For how many milliseconds a key waits for what it asked for, before that is shown as work.
  private static let patience = 80

  /// For how many milliseconds what goes on by itself is left alone, unless a key is pressed.
  private static let look = 40

  /// For how many milliseconds keys have to pause before the details follow the cursor.
  private static let pause = 60

  private func press(_ key: Key, _ session: inout Session<Store>, _ terminal: Terminal) {
    switch session.keyboard.everywhere(key) {
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case nil: session.press(key)
    }
  }
}

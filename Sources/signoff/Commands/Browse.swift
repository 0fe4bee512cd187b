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
      signoff FILE [--theme <theme>] [--plain] [--ascii] [--no-color] [--pepper <path>]
      signoff COMMAND FILE …
      """, shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("The Signoff file.", valueName: "file"), completion: .file())
  var named: String?

  @Option(help: "How the screens look: the name of a theme, or a theme file.")
  var theme: String?

  @Flag(help: "Tell and ask line by line instead of drawing.")
  var plain = false

  @Flag(name: .customLong("ascii"), help: "Show nothing but ASCII.")
  var isASCII = false

  @Flag(name: .customLong("no-color"), help: "Use no colours, as with NO_COLOR.")
  var isColourless = false

  @OptionGroup var pepper: PepperOption

  @OptionGroup(visibility: .hidden) var rehearsal: Rehearsal

  /// The file.
  var file: String { named ?? "" }

  func run() throws {
    guard named != nil else { throw ValidationError(FileQuestion.which) }
    var configuration = try Configuration.own()
    if isASCII { configuration.isASCII = true }
    if isColourless { setenv("NO_COLOR", "1", 1) }
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
    let session = try session(
      at: desk, configuration, settings, kept.state, copy: { terminal.copy($0) },
      edit: { try Editor().edit($0, on: terminal) })
    var loop = SessionLoop(of: session, over: desk, of: file, on: terminal, keeping: kept)
    loop.run()
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
      patience: rehearsal.isWanted ? nil : SessionLoop.patience,
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
}

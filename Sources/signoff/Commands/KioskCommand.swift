import ArgumentParser
import Foundation
import Model
import Storage
import TUI
import Terminal

struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Show the sign-off kiosk, which only an admin's PIN ends.",
    discussion: """
      One learner, one demonstration, one signature at a time; every signature takes the observer's \
      number and PIN. Without a key for a while all that was typed is wiped. F10 on the first \
      screen asks for the PIN of an admin with --person, or of the keeper. Ten wrong PINs within \
      an hour lock the kiosk until one of them comes. Whoever runs it has to be observer of the \
      file at least.

      signoff kiosk demo.signoff --name "Kiosk 2" --language de
      """)

  @OptionGroup var file: FileArgument

  @Option(
    help: ArgumentHelp("The id of whose PIN ends it, besides those of admins.", valueName: "id"))
  var keeper: Person.ID?

  @Option(help: "What the kiosk is called, on its screen and in the ledger.")
  var name = "Kiosk"

  @Option(help: ArgumentHelp("The language with which it wakes: en or de.", valueName: "language"))
  var language = KioskLanguage.english

  @Option(help: "How the screens look: the name of a theme, or a theme file.")
  var theme = "terminal"

  @OptionGroup var pepper: PepperOption

  func run() throws {
    CrashGuard.rerunWithoutBacktrace()
    Self.forgetEnvironment()
    let theme = try Theme(named: theme)
    let desk = try Desk(file.file, readOnly: false)
    var store = desk.store
    store.pepper = try pepper.bytes()
    try store.check(.signOff, by: desk.actor)
    try store.checkKeepers(named: keeper)
    let terminal = try Browse.terminal(theme, options: .kiosk)
    CrashGuard.lockDown()
    let signal = show(
      Kiosk(records: store, actor: desk.actor, setup: setup, now: Clock.now), on: terminal,
      of: desk)
    terminal.wipe()
    terminal.leave()
    if let signal { throw EndedBySignal(number: signal) }
  }

  func validate() throws {
    guard !name.isEmpty, name.count <= 40 else {
      throw ValidationError("--name: a kiosk has a name of 1 to 40 characters.")
    }
  }

  private var setup: KioskSetup { KioskSetup(name: name, keeper: keeper, language: language) }

  /// Drops what whoever starts it could steer libraries with.
  private static func forgetEnvironment() {
    let steering = ["LD_", "TERMINFO", "NCURSES_", "ESCDELAY", "SQLITE_", "HOME"]
    for name in ProcessInfo.processInfo.environment.keys {
      if steering.contains(where: name.hasPrefix) { unsetenv(name) }
    }
  }

  /// Draws, waits and presses keys until the keeper ends it or the terminal is gone.
  ///
  /// - Returns: the signal that ended it; nothing where a PIN did.
  private func show(_ kiosk: Kiosk<Store>, on terminal: Terminal, of desk: Desk) -> Int32? {
    var kiosk = kiosk
    var wipes = kiosk.wipes
    kiosk.pass(to: Clock.now, clock: desk.clock, by: desk.actorNow)
    while !kiosk.isOver {
      if kiosk.wipes != wipes { terminal.wipe() }
      wipes = kiosk.wipes
      let canvas = kiosk.draw(terminal.size)
      terminal.show(canvas, cursor: canvas.caret)
      let event = terminal.next(timeout: 1000)
      kiosk.pass(to: Clock.now, clock: desk.clock, by: desk.actorNow)
      switch event {
      case .key(let key): kiosk.press(key)
      // A paste is asked for in brackets so that it is not taken for keys.
      case .mouse, .paste, .tick, .wokenUp, .resized: break
      case .terminated: return SIGTERM
      case .hungUp: return SIGHUP
      }
    }
    return nil
  }
}

struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: "What a receipt of the kiosk is for.",
    discussion: """
      The code is of the act's hash and its number: a code that is not found is none of this file's.

      signoff receipt demo.signoff 7F3K-29
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The code, as 7F3K-29.") var code: String

  func run() throws {
    let desk = try Desk(file.file)
    guard let act = try desk.store.act(receipt: code) else {
      throw Complaint(description: "\(code) is no receipt of this file: look at its letters again.")
    }
    var lines = ["Act \(act.number), \(act.at): \(act.words)"]
    if let later = act.undoneBy { lines.append("It was undone by act \(later).") }
    try desk.store.forEachDeed(of: act.number) { deed in
      if case .signed(let signature) = deed { lines.append(signature.statement) }
    }
    try StandardOutput.output.lines(lines)
  }
}

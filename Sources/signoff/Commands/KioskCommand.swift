import ArgumentParser
import Foundation
import Model
import Storage
import TUI
import Terminal

struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Show the sign-off kiosk, which only its keeper's PIN ends.",
    discussion: """
      One learner, one demonstration, one signature at a time; every signature takes the observer's \
      number and PIN. Without a key for a while all that was typed is wiped. F10 on the first \
      screen asks for the keeper's PIN.

      signoff kiosk demo.signoff --keeper P007
      """)

  @OptionGroup var file: FileArgument

  @Option(help: ArgumentHelp("The id of whose PIN ends it.", valueName: "id"))
  var keeper: Person.ID

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
    _ = try store.knownPerson(keeper)
    guard try store.signerKey(of: keeper) != nil else {
      throw Refusal.signing(.noKey(keeper))
    }
    let terminal = try Browse.terminal(theme, options: .kiosk)
    CrashGuard.lockDown()
    show(
      Kiosk(records: store, actor: desk.actor, keeper: keeper, now: Clock.now), on: terminal,
      of: desk)
    terminal.wipe()
    terminal.leave()
  }

  /// Drops what whoever starts it could steer libraries with.
  private static func forgetEnvironment() {
    let steering = ["LD_", "TERMINFO", "NCURSES_", "ESCDELAY", "SQLITE_", "HOME"]
    for name in ProcessInfo.processInfo.environment.keys {
      if steering.contains(where: name.hasPrefix) { unsetenv(name) }
    }
  }

  /// Draws, waits and presses keys until the keeper ends it or the terminal is gone.
  private func show(_ kiosk: Kiosk<Store>, on terminal: Terminal, of desk: Desk) {
    var kiosk = kiosk
    var wipes = 0
    while !kiosk.isOver {
      if kiosk.wipes != wipes { terminal.wipe() }
      wipes = kiosk.wipes
      let canvas = kiosk.draw(terminal.size)
      terminal.show(canvas, cursor: canvas.caret)
      let event = terminal.next(timeout: 1000)
      kiosk.pass(to: Clock.now, by: desk.actorNow)
      switch event {
      case .key(let key): kiosk.press(key)
      case .mouse, .paste, .tick, .wokenUp, .resized: break
      case .terminated, .hungUp: return
      }
    }
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

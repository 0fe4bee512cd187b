import Model
import Storage
import TUI
import Terminal

/// What a terminal shows and listens to, as the session's settings have it.
struct Look {
  private var settings: Settings
  private var rereads = 0

  /// Begins with the settings that the terminal was taken over with.
  init(of session: Session<Store>) {
    settings = session.settings
  }

  /// Follows the settings, where they have changed; a theme that can not be read is told.
  mutating func follow(_ session: inout Session<Store>, on terminal: Terminal) {
    guard session.settings != settings || session.rereads != rereads else { return }
    let isReread = session.rereads != rereads
    let old = settings
    (settings, rereads) = (session.settings, session.rereads)
    if settings.isASCII != old.isASCII { terminal.use(isASCII: settings.isASCII) }
    if settings.takesMouse != old.takesMouse { terminal.listen(toMouse: settings.takesMouse) }
    do {
      if settings.theme != old.theme || isReread { terminal.use(try Theme(named: settings.theme)) }
      if settings.preset != old.preset { session.keyboard = try Configuration.own().keyboard }
    } catch {
      session.say(Notice("\(error)", .refused))
    }
  }
}

extension Terminal.Options {
  /// The options that suit the environment, where somebody has not set others.
  init(_ configuration: Configuration) {
    self.init()
    isASCII = configuration.isASCII
    escapeDelay = configuration.escapeDelay ?? escapeDelay
  }
}

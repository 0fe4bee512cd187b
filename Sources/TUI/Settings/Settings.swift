/// What of the configuration can be set in the screens.
public struct Settings: Hashable, Sendable {
  /// The backgrounds for which a theme is chosen, by the key of the configuration.
  public enum Background: String, CaseIterable, Sendable {
    case any = "theme"
    case light
    case dark
  }

  /// The theme that is shown.
  public var theme: String
  /// For which background it is.
  public var background: Background
  /// Whether only ASCII is shown; nothing leaves it to the terminal.
  public var isASCII: Bool?
  /// Whether the mouse is listened to.
  public var takesMouse: Bool
  /// How the keys are laid out.
  public var preset: Keyboard.Preset

  /// Creates settings; without arguments those of somebody who has set nothing.
  public init(
    theme: String = "terminal", background: Background = .any, isASCII: Bool? = nil,
    takesMouse: Bool = false, preset: Keyboard.Preset = .vim
  ) {
    (self.theme, self.background, self.isASCII) = (theme, background, isASCII)
    (self.takesMouse, self.preset) = (takesMouse, preset)
  }

  /// The settings of a configuration, on a background where it is known.
  public init(_ configuration: Configuration, onLight isLight: Bool?) {
    self.init(
      theme: configuration.theme(onLight: isLight) ?? "terminal",
      isASCII: configuration.isASCII, takesMouse: configuration.takesMouse,
      preset: configuration.keyboard.preset)
    if isLight == true, configuration.light != nil { background = .light }
    if isLight == false, configuration.dark != nil { background = .dark }
  }
}

extension Settings {
  /// The text of a configuration file with what differs from other settings, and else as it was.
  public func written(into text: String, since old: Settings) -> String {
    var file = TOMLText(text)
    if (theme, background) != (old.theme, old.background) {
      file.set(background.rawValue, to: "\"\(theme)\"")
    }
    if isASCII != old.isASCII { file.set("ascii", to: isASCII.map { "\($0)" }) }
    if takesMouse != old.takesMouse { file.set("mouse", to: "\(takesMouse)") }
    if preset != old.preset {
      let value = "\"\(preset.rawValue)\""
      if file.hasTable("keys") {
        file.set("preset", in: "keys", to: value)
      } else {
        file.set("keys", to: value)
      }
    }
    return file.text
  }
}

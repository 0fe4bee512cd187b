public import Model

/// How the screens look and listen; what is under the cursor is shown at once.
public struct SettingsScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case keep
    case change
    case help
    case close
  }

  public static let title = "Settings"
  public static let keys = Keymap<Action>([
    .init("<enter>", .keep, "keep", "keep all of it, in config.toml, and go back"),
    .init("<space>", .change, "change", "the next of what a line can say; ← and → do so too"),
    .init("<esc>q,<c-c>", .close, "as it was", "back, with everything as it was"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  private let old: Settings
  private var settings: Settings
  private let themes: [String]
  private var position = ListPosition()

  /// Begins with the settings in force, on the theme that is shown.
  public init(_ settings: Settings, themes: [String]) {
    (old, self.settings, self.themes) = (settings, settings, themes)
    let place = themes.firstIndex(of: settings.theme) ?? 0
    position.fit(count: SettingsLine.allCases.count + themes.count)
    position.select(SettingsLine.allCases.count + place)
  }

  public mutating func resize(to size: Size) {
    position.fit(height: size.nearly(box).height - 3)
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    switch motion {
    case .left: turn(-1)
    case .right: turn(1)
    case .up, .down, .pageUp, .pageDown, .halfUp, .halfDown, .home, .end: position.move(motion)
    }
    if let theme { settings.theme = theme }
    return [.look(shown)]
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .keep: return keep()
    case .change:
      turn(1)
      return [.look(shown)]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.look(old), .close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog("Settings", wanted: box, in: area.split(left: 46).left)
    let (list, foot) = inside.split(bottom: 1)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      canvas.write(line(index), in: place)
    }
    canvas.write("Enter keeps it in config.toml.", row: 0, in: foot, as: .textDim)
  }

  public var told: [Line]? {
    (0..<position.count).map { Line("\($0 + 1)  ") + line($0) }
  }

  public mutating func choose(_ answer: String) -> Bool {
    guard let number = Int(answer), (1...position.count).contains(number) else { return false }
    position.select(number - 1)
    if let theme { settings.theme = theme } else { turn(1) }
    return true
  }

  private var box: Size { Size(width: 38, height: position.count + 4) }
}

/// The lines above the themes.
private enum SettingsLine: Int, CaseIterable {
  case ascii
  case mouse
  case keys
  case background

  var label: String {
    switch self {
    case .ascii: "ASCII only"
    case .mouse: "Mouse"
    case .keys: "Keys"
    case .background: "Theme for"
    }
  }
}

extension SettingsScreen {
  /// The theme under the cursor.
  private var theme: String? {
    let place = position.selected - SettingsLine.allCases.count
    return themes.indices.contains(place) ? themes[place] : nil
  }

  /// What is shown while it is being chosen: all of it but the keys.
  private var shown: Settings {
    var shown = settings
    shown.preset = old.preset
    return shown
  }

  /// Goes on to the next of what the line under the cursor can say.
  private mutating func turn(_ places: Int) {
    switch SettingsLine(rawValue: position.selected) {
    case .ascii: settings.isASCII = settings.isASCII.next([nil, true, false], places)
    case .mouse: settings.takesMouse.toggle()
    case .keys: settings.preset = settings.preset.next(Keyboard.Preset.allCases, places)
    case .background:
      settings.background = settings.background.next(Settings.Background.allCases, places)
    case nil: break
    }
  }

  private func keep() -> [Effect] {
    guard settings != old else { return [.close(1)] }
    return [.run(.keep(settings, insteadOf: old)), .look(settings), .close(1)]
  }

  private func line(_ index: Int) -> Line {
    guard let line = SettingsLine(rawValue: index) else {
      let name = themes[index - SettingsLine.allCases.count]
      let isShown = name == settings.theme
      return Line([
        Span(isShown ? " ▸ " : "   ", .key), Span(name, isShown ? .textStrong : .text),
        Span(name == old.theme ? "  as it was" : "", .textDim),
      ])
    }
    return Line([Span(" \(line.label.padded(to: 12))", .header), Span(value(of: line))])
  }

  private func value(of line: SettingsLine) -> String {
    switch line {
    case .ascii: settings.isASCII.map { $0 ? "yes" : "no" } ?? "as the terminal can"
    case .mouse: settings.takesMouse ? "on" : "off"
    case .keys:
      switch settings.preset {
      case .vim: "letters (vim)"
      case .plain: "F-keys (plain)"
      }
    case .background:
      switch settings.background {
      case .any: "every background"
      case .light: "light backgrounds"
      case .dark: "dark backgrounds"
      }
    }
  }
}

extension Equatable {
  /// The value so many places further among some, round and round.
  fileprivate func next(_ all: [Self], _ places: Int) -> Self {
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + places + all.count) % all.count]
  }
}

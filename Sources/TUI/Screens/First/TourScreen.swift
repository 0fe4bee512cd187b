public import Model

/// What is where, in a few steps over the desk itself.
public struct TourScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case next
    case previous
    case help
    case close
  }

  public static let title = "A tour"
  public static let keys = Keymap<Action>([
    .init("<enter><space>n", .next, "next", "the next step; after the last, back"),
    .init("<bs>p", .previous, "before", "the step before"),
    .init("<esc>q<c-c>", .close, "leave", "back to where you were"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  private let desk: Keymap<String>
  private var place = 0

  /// Begins with the first step, and names the keys in force.
  public init(on keyboard: Keyboard) {
    desk = keyboard.keys(of: KeyTable(DeskScreen.self))
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    switch motion {
    case .right, .down, .pageDown, .halfDown: go(to: place + 1)
    case .left, .up, .pageUp, .halfUp: go(to: place - 1)
    case .home: go(to: 0)
    case .end: go(to: TourStep.all.count - 1)
    }
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .next where place == TourStep.all.count - 1: return [.close(1)]
    case .next: go(to: place + 1)
    case .previous: go(to: place - 1)
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let step = TourStep.all[place]
    let width = min(Self.width, area.width)
    let height = min(step.lines(width - 4, desk).count + 2, area.height)
    let (_, low) = area.split(bottom: height)
    let inside = canvas.drawDialog(heading, wanted: Size(width: width, height: height), in: low)
    canvas.write(step.lines(inside.width, desk), in: inside)
  }

  private static let width = 72

  public var told: [Line]? { [Line(heading)] + TourStep.all[place].lines(78, desk) }

  private var heading: String {
    "\(place + 1) of \(TourStep.all.count) · \(TourStep.all[place].title)"
  }

  private mutating func go(to step: Int) { place = max(0, min(step, TourStep.all.count - 1)) }
}

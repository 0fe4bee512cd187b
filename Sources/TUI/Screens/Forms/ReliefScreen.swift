public import Model

/// Whether people get more time or need not do something at all.
public struct ReliefScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case extend
    case waive
    case help
    case close
  }

  public static let title = "More time, or none needed"
  public static let keys = Keymap<Action>([
    .init("e", .extend, "more time", "grant a later due day, with the reason on record"),
    .init("w", .waive, "waive", "let them off, for a time or for ever, with the reason on record"),
    .init("<esc>q<c-c>", .close, "cancel", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  private let people: [Person.ID]
  private let subject: Subject?

  /// Asks about people and, where one is in hand, what they have to meet.
  public init(of people: [Person.ID], in subject: Subject?) {
    self.people = people
    self.subject = subject
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .extend: [.close(1), .open(.form(.extension(people, subject)))]
    case .waive: [.close(1), .open(.form(.waiver(people, subject)))]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(Self.title, wanted: Size(width: 60, height: 6), in: area)
    canvas.write(
      [
        Line(),
        Line([Span("e  ", .key), Span("a later due day")]),
        Line([Span("w  ", .key), Span("waived: they need not do it")]),
      ], in: inside)
  }
}

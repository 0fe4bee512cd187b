/// A screen's keys apart from what they do there: what a help page, a palette and a file say of it.
public struct KeyTable: Hashable, Sendable {
  /// What a configuration calls it: `desk`.
  public let name: String
  /// What people call it.
  public let title: String
  /// The keys of each command.
  public let keys: Keymap<String>

  init<Action>(_ name: String, _ title: String, _ keys: Keymap<Action>) {
    self.name = name
    self.title = title
    self.keys = Keymap(
      keys.bindings.map { .init($0.keys, $0.command, $0.help, $0.explanation) })
  }

  init<S: Screen>(_ screen: S.Type) {
    self.init(screen.name, screen.title, screen.keys)
  }

  /// What its keys can be made to ask for.
  public var commands: [String] { keys.bindings.map(\.action) }

  /// The tables whose keys can be chosen: the motions, the ways between views, what works on every screen, the screens.
  ///
  /// A preview is not among them: it is agreed to by the same key everywhere. Nor is the kiosk.
  public static let all = [moving, wayfinding, everywhere] + screens

  static let moving = KeyTable("moving", "Moving", Motion.keys)
  static let wayfinding = KeyTable("views", "Between views", Wayfinding.keys)
  static let everywhere = KeyTable("everywhere", "Everywhere", Everywhere.keys)
  static let screens = [
    KeyTable(DeskScreen.self), KeyTable(LearnerScreen.self), KeyTable(WhyScreen.self),
    KeyTable(TimelineScreen.self), KeyTable(MatrixScreen.self), KeyTable(CalendarScreen.self),
    KeyTable(CasesScreen.self), KeyTable(HistoryScreen.self), KeyTable(ActScreen.self),
    KeyTable(ComplianceScreen.self), KeyTable(SignOffScreen.self),
    KeyTable(ChecklistScreen.self), KeyTable(ReliefScreen.self), KeyTable(FormScreen.self),
    KeyTable(UnfinishedScreen.self),
    KeyTable(PartsScreen.self), KeyTable(HelpScreen.self),
    KeyTable(ColumnsScreen.self), KeyTable(OrderScreen.self), KeyTable(FiltersScreen.self),
    KeyTable(WelcomeScreen.self),
    KeyTable(TourScreen.self), KeyTable(SettingsScreen.self),
  ]
}

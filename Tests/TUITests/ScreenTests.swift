import Model
import Storage
import TUI
import Testing

/// What holds for every screen.
struct ScreenTests {
  /// One screen's keys, as text.
  struct Table: CustomTestStringConvertible, Sendable {
    var screen: String
    var title: String
    var hasKeys: Bool
    var actions: Int
    var bound: Int
    var conflicts: [Key]
    var hidesMotions: [Key]
    var testDescription: String { screen }

    init<S: Screen>(_ screen: S.Type) {
      self.screen = "\(screen)"
      title = S.title
      hasKeys = !S.keys.bindings.isEmpty
      actions = S.Action.allCases.count
      bound = Set(S.keys.bindings.map(\.action) + S.typingKeys.bindings.map(\.action)).count
      conflicts = S.keys.conflicts + S.typingKeys.conflicts
      let ways = Wayfinding.keys.bindings.filter { $0.action != .level }
      let own = Set(S.keys.bindings.flatMap(\.keys) + Everywhere.keys.bindings.flatMap(\.keys))
      hidesMotions = (Motion.keys.bindings.flatMap(\.keys) + ways.flatMap(\.keys))
        .filter(own.contains)
    }
  }

  static let tables = [
    Table(DeskScreen.self), Table(LearnerScreen.self), Table(WhyScreen.self),
    Table(FormScreen.self), Table(UnfinishedScreen.self), Table(PartsScreen.self),
    Table(ReliefScreen.self), Table(SignOffScreen.self), Table(ChecklistScreen.self),
    Table(SignerScreen.self), Table(ConfirmScreen.self),
    Table(HelpScreen.self), Table(ComplianceScreen.self), Table(PaletteScreen.self),
    Table(MatrixScreen.self), Table(CasesScreen.self), Table(ExportScreen.self),
    Table(HistoryScreen.self), Table(ActScreen.self), Table(CalendarScreen.self),
    Table(TimelineScreen.self), Table(ColumnsScreen.self), Table(OrderScreen.self),
    Table(FiltersScreen.self),
    Table(WelcomeScreen.self), Table(ImportScreen.self), Table(TourScreen.self),
    Table(SettingsScreen.self),
    Table(PINScreen.self),
  ]

  @Test(arguments: tables)
  func `Every action has a key`(table: Table) {
    #expect(table.bound == table.actions)
  }

  @Test(arguments: tables)
  func `No key is bound twice`(table: Table) {
    #expect(table.conflicts.isEmpty)
    #expect(table.hidesMotions.isEmpty)
  }

  /// Keys that lead to each screen from the desk.
  static let ways = [
    "", "/x", "1", "2j", "<enter>", "w", "?", "a", "a<enter>", "a<enter><enter>",
    "2j3a<enter><c-p>", "z", "Z", "r",
    ":", ":lock", ":zzz", "4", "4nl", ":lock<up><enter>", "4np", "4np<space>t", "4npx", "5", "5j",
    "5jj<enter>", "<enter>t", "6",
    "6/by:x", "6<enter>", "i",
    "js", "js<enter>", "js<enter>r", "js<enter>*<enter>", "js<enter>*<enter><enter>", "jsj<enter>",
    "n", "n<tab><tab>", "Lp<tab>n", "Lp<tab><tab><tab>n", "jjp<tab><tab><tab><tab>n", "e", "1je",
    "2je", "2jp", "2jpn", "2jpe", "W", "We", "Ww", "p", "L", "Ln",
    "D", "o", "4o", "ro", "C", "CjK", "x", "6x", "y", "M", "f", "1++++++++++++++++++++",
    "3--------------------",
    "+++++++++++++++", "'", "<enter>wb", "F", "/lund<enter>Fn",
    "D", "<f12>", "<f12>nnnnn", ",",
  ]

  @Test(arguments: ways)
  func `A screen too small for anything is cut, never a crash`(keys: String) throws {
    var session = try Session.workshop()
    _ = session.picture(keys)
    for side in 0...4 {
      for size in [Size(width: side, height: side), Size(width: 80, height: side)] {
        session.type("jk")
        #expect(session.draw(size).size == size)
      }
    }
  }

  @Test(arguments: ways)
  func `Every screen fits every size`(keys: String) throws {
    var session = try Session.workshop()
    _ = session.picture(keys)
    for (width, height) in [(60, 15), (60, 20), (80, 24), (119, 30), (140, 40)] {
      let picture = session.picture("", width, height)
      #expect(picture.foot().contains("help"))
      #expect(picture.split(separator: "\n").allSatisfy { String($0).columns <= width })
    }
  }

  @Test(arguments: ["j", "<enter>", "w", "s", "a", "<enter>w", "<c-a>*v", "1j2j", "GgG"])
  func `An empty file shows empty lists`(keys: String) throws {
    var session = Session(over: try Store.inMemory())
    #expect(session.picture(keys).contains("0 people"))
  }

  @Test func `A plea stands where there is no room, and nothing is lost`() throws {
    var session = try Session.workshop()
    _ = session.picture("j")
    #expect(session.picture("j", 40, 10).hasPrefix("60×15 needed, have 40×10; nothing is"))
    #expect(session.picture().contains("▸ Ben Ode"))
  }
}

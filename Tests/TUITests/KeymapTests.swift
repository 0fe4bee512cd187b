import TUI
import Testing

struct KeymapTests {
  private enum Action: Hashable, Sendable {
    case next
    case open
    case signOff
    case help
  }

  private let keymap = Keymap<Action>([
    .init("<enter>", .open, "open", "Opens the learner's page."),
    .init("s", .signOff, "sign off"),
    .init("j<down>", .next, ""),
    .init("?<f1>", .help, "help"),
  ])

  @Test func `Each key of a binding asks for its action`() {
    #expect(keymap.action(for: .character("j")) == .next)
    #expect(keymap.action(for: .down) == .next)
    #expect(keymap.action(for: .up) == nil)
  }

  @Test func `The first of two bindings wins, and the second is a conflict`() {
    let keymap = Keymap<Action>([.init("js", .next, "next"), .init("s", .signOff, "sign off")])
    #expect(keymap.action(for: .character("s")) == .next)
    #expect(keymap.conflicts == [.character("s")])
  }

  @Test func `The help line ends in help and leaves out what has no word`() {
    #expect(keymap.help(fitting: 80) == "Enter open  s sign off  ? help")
  }

  @Test func `The help line fits its width`() {
    #expect(keymap.help(fitting: 29) == "Enter open  ? help")
    #expect(keymap.help(fitting: 8) == "? help")
    #expect(keymap.help(fitting: 4) == "? h…")
    for width in 0...40 { #expect(keymap.help(fitting: width).columns <= width) }
  }
}

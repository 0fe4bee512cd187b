import TUI
import Testing

struct KeyTests {
  @Test func `Keys are read as people write them`() {
    #expect(
      Key.typed("j<enter><c-a>G<s-tab><F10><space>")
        == [
          .character("j"), .enter, .control("a"), .character("G"), .backTab, .function(10),
          .character(" "),
        ])
  }

  @Test func `What names no key stands for itself`() {
    #expect(Key.typed("<x>") == [.character("<"), .character("x"), .character(">")])
    #expect(Key.typed("<lt>") == [.character("<")])
    #expect(Key.typed("a<") == [.character("a"), .character("<")])
  }

  @Test(arguments: ["", "hyper-x", "f0", "f64", "c-", "c-ab"])
  func `A name that no key has is refused`(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test func `Help names keys as keyboards do`() {
    let keys = Key.typed("a <c-p><f1><esc><pgdn><s-up><enter><space>")
    #expect(
      keys.map(\.description) == [
        "a", "Space", "^P", "F1", "Esc", "PgDn", "Shift-↑", "Enter", "Space",
      ])
  }
}

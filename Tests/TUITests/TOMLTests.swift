import TUI
import Testing

struct TOMLTests {
  private let text = """
    schema = 1
    [keys]
    "a b" = ["x", 2]

    [keys.learners]
    sort.name = true
    """

  @Test func `A file is read into values`() throws {
    let document = try TOMLDocument(file: "keys.toml", text: text)
    #expect(document.root["schema"]?.integer == 1)
    let keys = try document.table("keys")
    #expect(keys["a b"] == .list([.text("x"), .integer(2)]))
    #expect(keys["learners"] == .table(["sort": .table(["name": .flag(true)])]))
  }

  @Test func `Each key has its line`() throws {
    let document = try TOMLDocument(file: "keys.toml", text: text)
    #expect(document.line(of: ["keys", "a b"]) == 3)
    #expect(document.line(of: ["keys", "learners", "sort", "name"]) == 6)
    #expect(document.line(of: ["keys", "learners", "other"]) == 5)
    #expect(document.line(of: ["other"]) == nil)
  }

  @Test func `A word is taken for the nearest one`() {
    #expect("thresold".nearest(of: ["heat", "threshold", "track"]) == "threshold")
    #expect("x".nearest(of: []) == nil)
  }
}

import CNcurses
import Foundation
import Testing

/// Another program on the terminal.
struct ProgramTests {
  @Test func `A command gets the file as its argument, and tells how it ended`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "a b'c\(getpid())")
    try Data("one".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(screen_run("printf two >> \"$1\"; exit 3; #", file.path) == 3)
    #expect(try String(contentsOf: file, encoding: .utf8) == "onetwo")
  }

  @Test func `What dies of a signal or is not there has not ended well`() {
    #expect(screen_run("kill -9 $$", "") == -1)
    #expect(screen_run("exec /nowhere/vi", "") == 127)
  }
}

import Foundation
import Testing

/// What is met by whoever has no file yet, or names a wrong one.
struct FirstRunTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
  }

  @Test func `Without a file those at hand are named, and how one is made`() throws {
    try bench.makeYard()
    try Data().write(to: bench.folder.appending(path: "a.signoff"))
    let outcome = try bench.run([])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Error: Which file?\n  signoff a.signoff\n  signoff demo "))
  }

  @Test func `A file that is not there is begun where somebody agrees to it`() throws {
    let run = try TerminalRun(bench, ["--theme", "mono", "new.signoff"])
    try run.wait(for: "There is no file new.signoff. Begin one?")
    try run.type("y\r")
    try run.wait(for: "Welcome")
    try run.type("q")
    #expect(run.end() == 0)
    #expect(try bench.run(["verify", "new.signoff"]).status == 0)
  }

  @Test(arguments: ["n\r", "\r", "\u{4}"])
  func `No file is made where nobody agrees`(answer: String) throws {
    let run = try TerminalRun(bench, ["new.signoff"])
    try run.wait(for: "[y/N]")
    try run.type(answer)
    #expect(run.end() == 1)
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path + "/new.signoff"))
  }

  @Test(arguments: [
    ("none/new.signoff", "There is no file none/new.signoff: signoff new begins one"),
    ("folder", "folder is a folder: name a file, into which signoff import"),
    ("empty", "empty is empty, and no Signoff file: remove it, and signoff new begins one."),
    ("text", "text is no Signoff file; signoff new and signoff demo make such files."),
  ])
  func `A file that can not be opened is told with what helps`(
    file: String, sentence: String
  ) throws {
    let folder = bench.folder
    try FileManager.default.createDirectory(
      at: folder.appending(path: "folder"), withIntermediateDirectories: true)
    try Data().write(to: folder.appending(path: "empty"))
    try Data("Hello, there is nothing of ours in here.".utf8)
      .write(to: folder.appending(path: "text"))
    let run = try TerminalRun(bench, [file])
    #expect(run.readToEnd().contains(sentence))
    #expect(run.end() == 3)
  }
}

import Foundation
import Testing

/// Somebody who comes through sudo, with the rights of the account that owns the file.
///
/// Only root can stand in for sudo; `packaging/check` does the same with sudo itself.
@Suite(.enabled(if: getuid() == 0))
struct GuestTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
    try bench.signoff("grant", "yard", "nobody", "admin", "--person", "ben")
    try bench.write("pepper", "0123456789abcdef")
    try FileManager.default.createSymbolicLink(
      atPath: bench.folder.appending(path: "sudo").path, withDestinationPath: "/bin/sh")
  }

  @Test func `Whoever ran sudo is noted, and works at the file`() throws {
    #expect(try guest(["edit", "yard", "people", "id=cy", "name=Cy"]).status == 0)
    #expect(try guest(["status", "yard", "--format", "csv"]).status == 0)
    let log = try bench.signoff("log", "yard", "--format", "csv").lines
    #expect(log.last?.contains("nobody") == true)
  }

  @Test(
    arguments: [
      ["new", "own"], ["demo", "own"], ["export", "yard", "out"],
      ["yard", "--script", "x", "--dump", "yard"],
      ["yard", "--script", "x", "--dump", "own"],
    ])
  func `No file is made or written over`(call: [String]) throws {
    let before = try names
    let refused = try guest(call)
    #expect(refused.status == 1 && refused.errors.contains("Behind sudo no file is written"))
    #expect(try names == before)
    #expect(try bench.signoff("verify", "yard").status == 0)
  }

  @Test(
    arguments: [
      ["import", "yard", "in"], ["verify", "yard", "--checkpoint", "pepper"],
      ["assign", "yard", "--course", "lift", "--people-file", "pepper"],
      ["theme", "check", "pepper.toml"], ["yard", "--theme", "pepper.toml"],
    ])
  func `No file of the account is read`(call: [String]) throws {
    try FileManager.default.createSymbolicLink(
      atPath: bench.folder.appending(path: "pepper.toml").path, withDestinationPath: "pepper")
    let refused = try guest(call)
    #expect(refused.status == 1 && refused.errors.contains("only files of your own are read"))
    #expect(!refused.errors.contains("0123456789"))
  }

  @Test func `Files of one's own are read`() throws {
    try bench.write("list", "ana\n")
    #expect(chown(bench.folder.appending(path: "list").path, nobody, nobody) == 0)
    let call = ["assign", "yard", "--course", "lift", "--people-file", "list"]
    #expect(try guest(call).status == 0)
  }

  @Test func `A view is not written to a file, and the reason is shown`() throws {
    let shown = try guest(["yard", "--script", "xown.csv<enter>", "--size", "160x24"]).output
    #expect(shown.contains("Behind sudo no file is written"))
    #expect(try !names.contains("own.csv"))
  }

  @Test(arguments: [0o666, 0o620])
  func `A register that others can write is not opened`(mode: mode_t) throws {
    #expect(chmod(bench.folder.appending(path: "yard").path, mode) == 0)
    let refused = try guest(["status", "yard"])
    #expect(refused.status == 1 && refused.errors.contains("is not root's alone"))
  }

  @Test func `A register beside which others can put something is not opened`() throws {
    #expect(chmod(bench.folder.path, 0o777) == 0)
    #expect(try guest(["status", "yard"]).status == 1)
  }
}

extension GuestTests {
  private var names: Set<String> {
    get throws { Set(try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)) }
  }

  private var nobody: UInt32 { getpwnam("nobody")?.pointee.pw_uid ?? 65_534 }

  /// Runs the program as sudo does for `nobody`: from a process of that name, which is root's.
  private func guest(_ call: [String]) throws -> Bench.Outcome {
    let variables = ["SUDO_USER": "nobody", "SUDO_UID": "\(nobody)"]
    let words = ["-c", "\"$@\"; exit $?", "sudo", Bench.program.path] + call
    return try bench.run(bench.folder.appending(path: "sudo"), words, adding: variables)
  }
}

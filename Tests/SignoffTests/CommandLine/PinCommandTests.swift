import Foundation
import Testing

/// A PIN from the shell, and what is signed with it.
struct PinCommandTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.write("in/courses.csv", "id,title,signers\npress,Press,supervisor\n")
    try bench.write("in/checklists.csv", "course,item,text\npress,1,Locks it out\n")
    try bench.write("in/people.csv", "id,name,supervisor\nben,Ben,\nana,Ana,ben\n")
    try bench.signoff("new", "yard")
    try bench.signoff("import", "yard", "in")
  }

  private let sign = ["sign", "yard", "ana", "press", "--signer", "ben", "--all"]

  private func signing(_ more: String..., input: String = "") throws -> Bench.Outcome {
    try bench.signoff(arguments: sign + more, on: "2026-11-22", input: input)
  }

  @Test func `Whoever has a PIN signs with it and not without`() throws {
    let set = try bench.signoff("pin", "yard", "ben", input: "407182\n")
    #expect(set.lines == ["Ben (ben) signs with this PIN from now on."])
    let refused = try signing()
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("ben signs with a PIN: use `sign --pin`"))
    #expect(
      try signing("--pin", input: "407183\n").errors
        == "The PIN is wrong: 2 tries are left before a pause.\n")
    #expect(try signing("--pin", input: "407182\n").status == 0)
    let verified = try bench.signoff("verify", "yard")
    #expect(verified.status == 0 && !verified.output.contains("without a key"))
  }

  @Test func `The evidence of somebody is JSON with the proofs of what was signed`() throws {
    try bench.signoff("pin", "yard", "ben", input: "407182\n")
    try signing("--pin", input: "407182\n")
    let output = try bench.signoff("evidence", "yard", "ana").output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let signatures = try #require(object?["signatures"] as? [[String: Any]])
    #expect(signatures.map { $0["signer"] as? String } == ["ben"])
    #expect((signatures.first?["text"] as? String)?.hasPrefix("signoff signature 1\n") == true)
    #expect((signatures.first?["proof"] as? String)?.count == 128)
    #expect(try bench.signoff("evidence", "yard", "zoe").status == 1)
  }

  @Test func `A new PIN takes the present one, or a reset`() throws {
    try bench.signoff("pin", "yard", "ben", input: "407182\n")
    #expect(try bench.signoff("pin", "yard", "ben", input: "1\n92750163\n").status == 1)
    #expect(try bench.signoff("pin", "yard", "ben", input: "407182\n92750163\n").status == 0)
    #expect(try bench.signoff("pin", "yard", "ben", "--reset", input: "a b c d e\n").status == 0)
    #expect(try bench.signoff("log", "yard").output.contains("Reset the PIN of ben."))
  }

  @Test func `What is easily guessed is refused before anything is done`() throws {
    let refused = try bench.signoff("pin", "yard", "ben", input: "123456\n")
    #expect(refused.status == 1 && refused.errors.hasPrefix("That would be guessed at once"))
    #expect(
      try bench.signoff("sign", "yard", "ana", "press", "--signer", "ben", "--all").status == 0)
  }

  @Test func `A pepper that others may read is refused`() throws {
    try bench.write("pepper", String(repeating: "x", count: 32))
    let call = ["pin", "yard", "ben", "--pepper", "pepper"]
    let file = bench.folder.appending(path: "pepper").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let refused = try bench.signoff(arguments: call, on: nil, input: "407182\n")
    #expect(refused.errors == "Others may read the secret pepper: chmod 600 it first.\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(try bench.signoff(arguments: call, on: nil, input: "407182\n").status == 0)
    #expect(try signing("--pin", "--pepper", "pepper", input: "407182\n").status == 0)
  }
}

import Foundation
import GRDB
import Model
import Storage
import Testing

/// Keys, and what is signed with them: Ana has signed Ben's demonstration with hers.
struct SigningTests {
  let database: DatabaseQueue
  let store: Store
  let pin = Secret(Array("407182".utf8))

  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    try give("ana", pin)
    let key = try store.openKey(of: "ana", with: pin, now: 1000)
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office, with: key)
  }

  private func give(_ person: Person.ID, _ secret: Secret, pepper: [UInt8]? = nil) throws {
    let key = try SignerKey.make(
      for: person, under: secret, pepper: pepper, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(key, isReset: true), by: office)
  }

  private func text(_ sql: String) throws -> String {
    try database.read { try #require(try String.fetchOne($0, sql: sql)) }
  }

  @Test func `A signature is proven by the documented bytes, OpenSSL says`() throws {
    let folder = try TemporaryFolder()
    let file = try text("SELECT lower(hex(hash)) FROM seal WHERE act = 1")
    let document = """
      signoff signature 1\nfile,\(file)\nsigner,ana\nlearner,ben\ncourse,press\nrevision,r1
      item,lock,observed,ana,2024-10-04,\nday,2024-10-04\nsigned,2024-10-04
      at,\(try text("SELECT at FROM proof"))\nstatement,"I saw it, and he can."\n
      """
    try Data(document.utf8).write(to: URL(filePath: folder.path + "/text"))
    try write("SELECT bytes FROM proof", "", to: folder.path + "/signature")
    try write(
      "SELECT publicKey FROM signerKey", "302a300506032b6570032100", to: folder.path + "/key")
    #expect(try openssl(in: folder.path) == "Signature Verified Successfully\n")
  }

  private func write(_ sql: String, _ head: String, to path: String) throws {
    let digits = Array((head + (try text(sql))).utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    try Data(bytes).write(to: URL(filePath: path))
  }

  private func openssl(in folder: String) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "\(folder)/key",
      "-rawin", "-in", "\(folder)/text", "-sigfile", "\(folder)/signature",
    ]
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  @Test func `A file with keys and proofs is whole, also when a signing is undone and redone`()
    throws
  {
    try store.perform(Undo(.act(3)), by: office)
    try store.perform(Undo(.act(4)), by: office)
    let verification = try store.verify()
    #expect(verification.findings == [])
    #expect(verification.notes == [])
    #expect(try text("SELECT count(*) || ' ' || count(DISTINCT bytes) FROM proof") == "2 1")
  }

  @Test func `The evidence of a signature has the text, the key and the proof`() throws {
    try store.perform(Undo(.act(3)), by: office)
    let evidence = try #require(try store.evidence(of: "ben").first)
    #expect(evidence.signature == signed && evidence.act == 3 && evidence.isWithdrawn)
    let proof = try #require(evidence.proof)
    #expect(proof.text.hasPrefix("signoff signature 1\nfile,"))
    #expect(proof.text.hasSuffix("\nstatement,\"I saw it, and he can.\"\n"))
    #expect(try proof.publicKey == text("SELECT publicKey FROM signerKey"))
    #expect(try proof.bytes == text("SELECT bytes FROM proof"))
    #expect(try store.evidence(of: "ana").isEmpty)
  }

  @Test func `A key stays when its act shall be undone`() {
    #expect(throws: Refusal.undo(.gaveKey(2, "ana"))) {
      try store.perform(Undo(.act(2)), by: office)
    }
  }

  @Test func `What was signed with an earlier key stays proven after a reset`() throws {
    try give("ana", Secret(Array("another phrase".utf8)))
    #expect(try store.verify().findings == [])
    #expect(throws: Refusal.signing(.wrong(left: 2))) {
      try store.openKey(of: "ana", with: pin, now: 1000)
    }
  }

  @Test func `A signature from before its signer had a key is told of`() throws {
    var other = signed
    other.signer = "ben"
    other.person = "ana"
    other.results = []
    try store.perform(Doing([.sign(other)]), by: office)
    try give("ben", Secret(Array("827140".utf8)))
    let verification = try store.verify()
    #expect(verification.findings == [])
    #expect(
      verification.notes == ["1 signature is without a key: only the ledger says who signed."])
  }
}

/// What somebody does who wants to sign in another's name.
extension SigningTests {
  @Test func `A signature beside the key of its signer is found`() throws {
    var forged = signed
    forged.statement = "I saw more."
    try store.perform(Doing([.sign(forged)]), by: office)
    #expect(
      try store.verify().findings.map(\.description) == [
        "Signature 2 is without proof, though its signer had a key."
      ])
  }

  static let edits = [
    "UPDATE sealedKey SET sealed = replace(sealed, '-8-1 ', '-8-2 ')",
    "UPDATE sealedKey SET person = 1", "DELETE FROM sealedKey",
  ]

  @Test(arguments: edits)
  func `A sealed key that was changed is found`(sql: String) throws {
    try database.write { try $0.execute(sql: sql) }
    #expect(
      try store.verify().findings.map(\.description) == [
        "The sealed key of ana is not the one that was given: reset the PIN."
      ])
  }

  @Test func `A key sealed for one person does not open for another`() throws {
    try give("ben", Secret(Array("827140".utf8)))
    try database.write {
      try $0.execute(
        sql: """
          UPDATE sealedKey SET sealed = (SELECT sealed FROM sealedKey WHERE person = 2)
          WHERE person = 1
          """)
    }
    #expect(throws: Refusal.signing(.wrong(left: 2))) {
      try store.openKey(of: "ben", with: pin, now: 1000)
    }
  }

  @Test func `Three wrong PINs lock, for another opening of the file and the right PIN too`() throws
  {
    for left in [2, 1] {
      #expect(throws: Refusal.signing(.wrong(left: left))) {
        try store.openKey(of: "ana", with: Secret([1]), now: 1000)
      }
    }
    #expect(throws: Refusal.signing(.locked("ana", seconds: 900))) {
      try store.openKey(of: "ana", with: Secret([1]), now: 1000)
    }
    #expect(throws: Refusal.signing(.locked("ana", seconds: 1))) {
      try Store(database).openKey(of: "ana", with: pin, now: 1899)
    }
    _ = try store.openKey(of: "ana", with: pin, now: 1900)
  }

  @Test func `A clock that was turned back opens nothing, for nobody`() throws {
    try give("ben", Secret(Array("827140".utf8)))
    for person: Person.ID in ["ana", "ben"] {
      #expect(throws: Refusal.signing(.clockTurnedBack)) {
        try store.openKey(of: person, with: pin, now: 999)
      }
    }
  }

  @Test func `A copy of the file is not enough to try PINs where there is a pepper`() throws {
    let pepper = [UInt8](repeating: 7, count: 32)
    try give("ben", Secret(Array("827140".utf8)), pepper: pepper)
    let right = Secret(Array("827140".utf8))
    #expect(throws: Refusal.signing(.pepperMissing("ben"))) {
      try store.openKey(of: "ben", with: right, now: 1000)
    }
    #expect(throws: Refusal.signing(.wrong(left: 2))) {
      try store.openKey(of: "ben", with: right, pepper: [1], now: 1000)
    }
    _ = try store.openKey(of: "ben", with: right, pepper: pepper, now: 1000)
  }
}

import Crypto
import Foundation
import GRDB
import Model
import Storage
import Testing

/// A few lines that hold a file to its past.
struct CheckpointTests {
  let database: DatabaseQueue
  let store: Store
  let key: OpenedKey

  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    let secret = Secret(Array("407182".utf8))
    let sealed = try SignerKey.make(for: "ana", under: secret, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(sealed), by: office)
    key = try store.openKey(of: "ana", with: secret, now: 0)
  }

  private func addAct(_ number: Int) throws {
    try store.put(.course(Course(id: Course.ID("c\(number)"), title: "C")))
  }

  /// The root as RFC 6962 defines it.
  private func root(_ leaves: ArraySlice<Data>) -> Data {
    if leaves.count < 2 {
      return Data(SHA256.hash(data: Data([0]) + (leaves.first ?? Data())))
    }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let middle = leaves.startIndex + half
    return Data(SHA256.hash(data: Data([1]) + root(leaves[..<middle]) + root(leaves[middle...])))
  }

  @Test func `The root is RFC 6962's, of any number of acts`() throws {
    for number in 0..<12 {
      let leaves = try database.read { try Data.fetchAll($0, sql: "SELECT hash FROM seal") }
      let lines = try store.checkpoint(signedWith: key).description.split(separator: "\n")
      #expect(lines[1] == "\(leaves.count)")
      #expect(lines[2] == root(leaves[...]).base64EncodedString())
      try addAct(number)
    }
  }

  @Test func `A file that went on is held to its checkpoint`() throws {
    let text = try store.checkpoint(signedWith: key).description
    try addAct(1)
    let verification = try store.verify(against: #require(Checkpoint(text)))
    #expect(verification.findings == [])
    #expect(
      verification.notes == ["The first 2 acts are those of the checkpoint that ana signed."])
  }

  @Test func `An act that was dropped is found`() throws {
    let copy = try DatabaseQueue()
    try database.backup(to: copy)
    try addAct(1)
    let checkpoint = try store.checkpoint(signedWith: key)
    let findings = try Store(copy).verify(against: checkpoint).findings
    #expect(
      findings.map(\.description) == [
        "The checkpoint is of 3 acts, the file has 2: some were dropped, or it is an older copy."
      ])
  }

  @Test func `History that was written anew is found, though it is whole by itself`() throws {
    let copy = try DatabaseQueue()
    try database.backup(to: copy)
    try addAct(1)
    let checkpoint = try store.checkpoint(signedWith: key)
    let forged = try Store(copy)
    try forged.put(.course(Course(id: "c1", title: "Forged")))
    #expect(try forged.verify().isWhole)
    #expect(
      try forged.verify(against: checkpoint).findings.map(\.description) == [
        "The first 3 acts are not those of the checkpoint: they were written anew."
      ])
  }

  @Test func `A checkpoint of another file says nothing of this one`() throws {
    let other = try CheckpointTests()
    try other.database.write {
      try $0.execute(sql: "DROP TRIGGER sealIsNeverChanged; UPDATE seal SET hash = randomblob(32)")
    }
    let checkpoint = try other.store.checkpoint(signedWith: other.key)
    let findings = try store.verify(against: checkpoint).findings
    #expect(findings.first?.description.hasPrefix("The checkpoint is of another file") == true)
  }

  @Test func `A checkpoint signed with an unknown key is told of`() throws {
    let copy = try DatabaseQueue()
    try database.backup(to: copy)
    let secret = Secret(Array("827140".utf8))
    let sealed = try SignerKey.make(for: "ana", under: secret, hardness: Hardness(logN: 4))
    let forger = try Store(copy)
    try forger.perform(GiveKey(sealed, isReset: true), by: office)
    let checkpoint = try forger.checkpoint(
      signedWith: forger.openKey(of: "ana", with: secret, now: 0))
    #expect(
      try store.verify(against: checkpoint).findings.map(\.description) == [
        "The checkpoint is signed with no key of this file."
      ])
  }

  @Test func `Each byte of a checkpoint counts`() throws {
    let text = try Array(store.checkpoint(signedWith: key).description.utf8)
    for place in text.indices {
      var edited = text
      edited[place] ^= 1
      let checkpoint = Checkpoint(String(decoding: edited, as: UTF8.self))
      let verification = try checkpoint.map { try store.verify(against: $0) }
      #expect(verification?.isWhole != true, "byte \(place)")
    }
  }
}

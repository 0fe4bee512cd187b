import Foundation
import GRDB
import Model
import Storage
import Testing

/// Single bytes of a closed file that somebody changes.
///
/// 100 of them, or as many as SIGNOFF_EDITS says. `pinLock` is no part of the ledger, and is left
/// empty here.
struct ByteEditTests {
  let place: TemporaryFolder
  var path: String { place.path + "/works.signoff" }

  init() throws {
    place = try TemporaryFolder()
    try fill()
    try DatabaseQueue(path: path).writeWithoutTransaction { db in
      try db.execute(sql: "DELETE FROM pinLock; PRAGMA journal_mode = DELETE; VACUUM")
    }
  }

  private func fill() throws {
    let store = try Store.create(path: path, by: office)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    let secret = Secret(Array("407182".utf8))
    let key = try SignerKey.make(for: "ana", under: secret, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(key), by: office)
    let opened = try store.openKey(of: "ana", with: secret, now: 0)
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office, with: opened)
    try store.freshen(on: day)
  }

  /// Everything that is read from a file; nothing where something is found to be wrong.
  private func contents(of path: String) throws -> [String]? {
    let store = try Store(opening: path)
    guard try store.verify().isWhole else { return nil }
    var all = try Table.allCases.flatMap { try store.entries(of: $0).map { "\($0)" } }
    all += try store.acts(ActQuery()).map { "\($0)" }
    all += try store.observations(of: "ben", in: "press").map { "\($0)" }
    all += try store.signatures(of: "ben", in: "press").map { "\($0)" }
    all.append("\(String(describing: try store.signerKey(of: "ana")))")
    all += try store.roster(RosterQuery(words: "ana", order: .due), on: day).map(\.text)
    return all
  }

  /// What an edited copy is read as; nothing where it is not opened or found to be wrong.
  private func contents(afterEditing bytes: Data, at offset: Int, _ mask: UInt8) throws -> [String]?
  {
    let copy = place.path + "/copy.signoff"
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: copy + suffix)
    }
    var edited = bytes
    edited[offset] ^= mask
    try edited.write(to: URL(filePath: copy))
    do {
      return try contents(of: copy)
    } catch {
      return nil
    }
  }

  @Test func `Each byte that is changed is found, or changes nothing that is read`() throws {
    let whole = try #require(try contents(of: path))
    let bytes = try Data(contentsOf: URL(filePath: path))
    let wanted = ProcessInfo.processInfo.environment["SIGNOFF_EDITS"].flatMap { Int($0) } ?? 100
    var generator = SystemRandomNumberGenerator()
    var found = 0
    for _ in 0..<wanted {
      let offset = Int.random(in: bytes.indices, using: &generator)
      let mask = UInt8.random(in: 1...255, using: &generator)
      let read = try contents(afterEditing: bytes, at: offset, mask)
      #expect(read == nil || read == whole, "byte \(offset), mask \(mask)")
      if read == nil { found += 1 }
    }
    #expect(found > 0)
  }
}

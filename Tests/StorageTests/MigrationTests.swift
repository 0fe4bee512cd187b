import Foundation
import Model
import Storage
import Testing

/// Files of every version that was shipped.
struct MigrationTests {
  let place: TemporaryFolder
  var path: String { place.path + "/works.signoff" }

  init() throws {
    place = try TemporaryFolder()
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Files/version1.sqlite")
    try FileManager.default.copyItem(at: file, to: URL(filePath: path))
  }

  @Test func `A file of version 1 is brought up to date and is whole`() throws {
    let store = try Store(opening: path)
    let verification = try store.verify()
    #expect(verification.findings == [])
    #expect(
      verification.hash == "8e9bc746f2fe780a32ba32366ee23846041104125efc3a9b49b131ffaac11283")
    #expect(try store.entries(of: .records).count == 3)
  }

  @Test func `What was done to a file of version 1 is undone, down to the beginning`() throws {
    let store = try Store(opening: path)
    let root = Actor(name: "root", today: day)
    for number in (2...9).reversed() {
      let act = try store.perform(Undo(.latest), by: root)
      #expect(act?.words.hasPrefix("Undo \(number) (") == true)
    }
    for table in Table.allCases where table != .programme { #expect(try store.isEmpty(table)) }
    #expect(try store.verify().isWhole)
  }

  @Test func `A file of version 2 is brought up to date, its signatures unproven`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Files/version2.sqlite")
    try FileManager.default.copyItem(at: file, to: URL(filePath: place.path + "/two"))
    let verification = try Store(opening: place.path + "/two").verify()
    #expect(verification.findings == [])
    #expect(
      verification.hash == "884042067c839e350c74a4a123fbd2a515f1a7986b1f8061503110dc27e03f47")
    #expect(
      verification.notes == [
        "4 of the acts were of a rehearsal.",
        "2 signatures are without a key: only the ledger says who signed.",
      ])
  }

  @Test func `A file of version 8 keeps the rungs that fired and who took note of them`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Files/version8.sqlite")
    try FileManager.default.copyItem(at: file, to: URL(filePath: place.path + "/eight"))
    let store = try Store(opening: place.path + "/eight")
    #expect(try store.firings(of: "p").map(\.rung) == [1])
    #expect(try store.acknowledgements(of: "p").count == 1)
    let verification = try store.verify()
    #expect(verification.findings == [])
    #expect(
      verification.hash == "6bb39e4b53c45c4273c6cfb788a51ac597f46fd081f0a29c28e0cad9311c988f")
  }

  @Test func `A file of version 1 that is only read is told to be older`() throws {
    #expect(throws: UnusableFile(path: path, reason: .older(version: 1))) {
      try Store(opening: path, readOnly: true)
    }
  }
}

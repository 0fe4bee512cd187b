import Foundation
import GRDB
import Model
import Storage
import Testing

struct UnusableFileTests {
  let place: TemporaryFolder
  var folder: String { place.path }
  var path: String { folder + "/works.signoff" }

  init() throws {
    place = try TemporaryFolder()
  }

  @Test func `A created file is opened again`() throws {
    try Store.create(path: path, name: "Works", by: office).put(.person(ana))
    let store = try Store(opening: path)
    #expect(try store.person("ana") == ana)
    #expect(try store.curriculum().programme.settings == [Setting(key: .name, value: "Works")])
    #expect(try store.verify().findings == [])
  }

  @Test(arguments: [false, true])
  func `Nothing is written once the file was moved, or another put in its place`(isPut: Bool) throws
  {
    let store = try Store.create(path: path, by: office)
    try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
    if isPut { try FileManager.default.copyItem(atPath: path + ".old", toPath: path) }
    #expect(throws: UnusableFile(path: path, reason: .moved)) { try store.put(.person(ana)) }
    #expect(try store.person("ana") == nil)
  }

  @Test func `A file is not created over another one`() throws {
    try Data("x".utf8).write(to: URL(filePath: path))
    #expect(throws: UnusableFile(path: path, reason: .exists)) {
      try Store.create(path: path, by: office)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("x".utf8))
  }

  @Test func `A file is not created in a folder that is not there`() throws {
    let path = folder + "/none/works.signoff"
    #expect(throws: UnusableFile.self) { try Store.create(path: path, by: office) }
  }

  @Test(arguments: [true, false])
  func `A file that is not there is not made by opening it`(readOnly: Bool) throws {
    #expect(throws: UnusableFile(path: path, reason: .missing)) {
      try Store(opening: path, readOnly: readOnly)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [true, false])
  func `A folder is no file`(readOnly: Bool) throws {
    #expect(throws: UnusableFile(path: folder, reason: .folder)) {
      try Store(opening: folder, readOnly: readOnly)
    }
  }

  @Test(arguments: [true, false])
  func `An empty file is none of ours`(readOnly: Bool) throws {
    try Data().write(to: URL(filePath: path))
    #expect(throws: UnusableFile(path: path, reason: .empty)) {
      try Store(opening: path, readOnly: readOnly)
    }
  }

  @Test(arguments: [true, false])
  func `Text is no file of ours`(readOnly: Bool) throws {
    let text = Data(String(repeating: "person,course\n", count: 1000).utf8)
    try text.write(to: URL(filePath: path))
    #expect(throws: UnusableFile(path: path, reason: .notSQLite)) {
      try Store(opening: path, readOnly: readOnly)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == text)
  }

  @Test(arguments: [true, false])
  func `A database of another program is left alone`(readOnly: Bool) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE x (y)") }
    #expect(throws: UnusableFile(path: path, reason: .notOurs)) {
      try Store(opening: path, readOnly: readOnly)
    }
  }

  @Test(arguments: [true, false])
  func `A newer file is left alone`(readOnly: Bool) throws {
    try change("PRAGMA user_version = 99")
    #expect(throws: UnusableFile(path: path, reason: .newer(version: 99))) {
      try Store(opening: path, readOnly: readOnly)
    }
  }

  @Test func `A file whose pages are damaged is told of`() throws {
    try change("PRAGMA journal_mode = DELETE")
    let file = try FileHandle(forUpdating: URL(filePath: path))
    let size = try file.seekToEnd()
    for page in 1..<size / 4096 {
      try file.seek(toOffset: page * 4096)
      try file.write(contentsOf: Data(repeating: 0x5A, count: 64))
    }
    try file.close()
    let error = #expect(throws: UnusableFile.self) {
      _ = try Store(opening: path, readOnly: true).curriculum()
    }
    guard case .damaged = error?.reason else { throw try #require(error) }
  }

  @Test func `A file whose tables are gone is told of`() throws {
    try change("PRAGMA foreign_keys = OFF; DROP TABLE tenure")
    let error = #expect(throws: UnusableFile.self) {
      try Store(opening: path).isEmpty(.tenures)
    }
    #expect(error?.reason == .damaged("no such table: tenure"))
  }

  @Test func `A file that another process writes is told to be in use`() throws {
    let store = try Store.create(path: path, by: office)
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: UnusableFile(path: path, reason: .locked)) { try store.put(.person(ana)) }
      try db.execute(sql: "ROLLBACK")
    }
    try store.put(.person(ana))
  }

  @Test func `Sentences name the file and what to do`() {
    let reasons: [UnusableFile.Reason] = [
      .missing, .exists, .folder, .empty, .notSQLite, .notOurs, .newer(version: 2),
      .older(version: 0), .damaged("x"), .locked, .readOnly, .needsRecovery, .full, .noAccess("x"),
    ]
    for reason in reasons {
      let sentence = UnusableFile(path: "a.signoff", reason: reason).description
      #expect(sentence.contains("a.signoff") && sentence.hasSuffix("."))
    }
  }

  /// Makes a file of ours and changes it by SQL.
  private func change(_ sql: String) throws {
    _ = try Store.create(path: path, by: office)
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}

import Model
import Storage
import Testing

struct SharedFileTests {
  let folder: TemporaryFolder
  let one: Store
  let other: Store

  init() throws {
    folder = try TemporaryFolder()
    one = try Store.create(path: folder.path + "/works.signoff", by: office)
    other = try Store(opening: folder.path + "/works.signoff")
  }

  @Test func `What one process writes the other one sees`() throws {
    let before = try other.dataVersion()
    #expect(try other.curriculum().courses.isEmpty)
    try one.put(.course(press))
    #expect(try other.dataVersion() != before)
    #expect(try other.curriculum().courses == ["press": press])
  }

  @Test func `Acts of two processes make one chain`() throws {
    try one.put(.course(press))
    try other.put(.course(lathe))
    try one.put(.person(ana))
    #expect(try other.acts(ActQuery()).map(\.number) == [3, 2, 1])
    #expect(try one.verify().findings == [])
  }

  @Test func `A reader sees the file as it was when it began`() throws {
    try one.put(.person(ana), .person(ben))
    var seen = 0
    try other.forEachEntry(of: .people) { _ in
      if seen == 0 { try one.put(.person(Person(id: "zoe", name: "Zoe"))) }
      seen += 1
    }
    #expect(seen == 2)
    #expect(try other.person("zoe") != nil)
  }
}

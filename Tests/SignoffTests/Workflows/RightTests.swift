import Model
import Storage
import Testing

/// What each right allows, and who gets one.
struct RightTests {
  let yard: Yard
  let root = Actor(name: "root", today: today, isRoot: true)

  init() throws {
    yard = try Yard()
    try grant("boss", .admin)
    try grant("mia", .coordinator)
    try grant("ben", .observer, "ben")
    try grant("post", .observer)
    try grant("ana", .learner, "ana")
    try grant("audit", .auditor)
  }

  private func grant(_ user: String, _ right: Right?, _ person: Person.ID? = nil) throws {
    try yard.store.perform(Grant(UserRight(user, right, person: person)), by: root)
  }

  private func mayDo(_ command: Command, _ user: String) -> Bool {
    do {
      _ = try yard.store.preview(command, by: Actor(name: user, today: today))
      return true
    } catch Refusal.right {
      return false
    } catch {
      return true
    }
  }

  /// Who of the users may do something.
  struct Case: Sendable, CustomTestStringConvertible {
    var command: Command
    var users: [String]
    var testDescription: String { command.words }
  }

  private static let signature = SignOff("ana", in: "press", by: "ben", noting: [ItemResult("1")])

  static let cases = [
    Case(command: .revoke(Revoke("ana", .course("safe"), on: today, reason: "x")), users: keepers),
    Case(command: .undo(Undo(.act(1))), users: keepers),
    Case(command: .escalate(Escalate()), users: keepers),
    Case(command: .signOff(signature), users: ["boss", "mia", "ben"]),
    Case(command: .acknowledge(Acknowledge("ana", .course("safe"), rung: 1)), users: keepers),
    Case(
      command: .acknowledge(Acknowledge("ana", .course("safe"), rung: 1, by: "ana")),
      users: keepers + ["ana"]),
    Case(command: .grant(Grant(UserRight("eve", .auditor))), users: ["boss"]),
    Case(
      command: .edit(Edit(putting: [.setting(Setting(key: .name, value: "Y"))])), users: ["boss"]),
    Case(command: .giveKey(GiveKey(key)), users: ["boss", "ben"]),
    Case(command: .giveKey(GiveKey(key, isReset: true)), users: ["boss"]),
  ]

  private static let keepers = ["boss", "mia"]
  private static let key = SignerKey(person: "ben", publicKey: "", sealed: "x")
  private static let users = ["boss", "mia", "ben", "post", "ana", "audit", "stranger"]

  @Test(arguments: cases)
  func `A workflow takes its right`(the: Case) {
    #expect(Self.users.filter { mayDo(the.command, $0) }.sorted() == the.users.sorted())
  }

  @Test func `A learner looks at themselves, a stranger at nothing`() throws {
    func looks(_ user: String, at person: Person.ID?) throws -> Bool {
      try yard.store.right(of: Actor(name: user, today: today)).allows(.look(at: person))
    }
    #expect(try Self.users.filter { try looks($0, at: nil) } == Self.users.dropLast(3) + ["audit"])
    #expect(try looks("ana", at: "ana"))
    #expect(try !looks("ana", at: "ben"))
    #expect(try !looks("stranger", at: "ana"))
  }

  @Test func `Whoever gave their PIN signs under any observer`() throws {
    let secret = Secret(Array("407182".utf8))
    let made = try SignerKey.make(for: "ben", under: secret, hardness: Hardness(logN: 4))
    try yard.store.perform(GiveKey(made), by: root)
    let post = Actor(name: "post", today: today)
    let sign = SignOff("ana", in: "press", by: "ben", noting: [ItemResult("1"), ItemResult("2")])
    #expect(throws: Refusal.self) { try yard.store.perform(sign, by: post) }
    let opened = try yard.store.openKey(of: "ben", with: secret, now: 0)
    #expect(try yard.store.perform(sign, by: post, with: opened) != nil)
  }

  @Test func `A refusal says what one is, what it takes, and who gives it`() throws {
    let error = #expect(throws: Refusal.self) {
      try yard.store.preview(Escalate(), by: Actor(name: "audit", today: today))
    }
    #expect(
      error?.description == "audit is an auditor here, and that takes a coordinator or an admin: "
        + "ask boss and root for `signoff grant FILE audit coordinator`.")
  }
}

/// How rights are given and taken away.
extension RightTests {
  @Test func `Whoever makes the first grant becomes admin, and the last admin stays`() throws {
    #expect(try yard.store.userRights().first { $0.user == "root" }?.right == .admin)
    try grant("boss", nil)
    #expect(throws: Refusal.right(.lastAdmin)) { try grant("root", nil) }
    #expect(throws: Refusal.right(.lastAdmin)) { try grant("root", .auditor) }
  }

  @Test func `A grant is undone and redone, the first one never`() throws {
    let before = try yard.store.userRights()
    try grant("audit", nil)
    let after = try yard.store.userRights()
    #expect(after.count == before.count - 1)
    try yard.store.perform(Undo(.latest), by: root)
    #expect(try yard.store.userRights() == before)
    try yard.store.perform(Undo(.latestUndone), by: root)
    #expect(try yard.store.userRights() == after)
    #expect(throws: Refusal.right(.lastAdmin)) { try yard.store.perform(Undo(.act(2)), by: root) }
    #expect(try yard.store.verify().findings == [])
  }

  @Test func `A grant that was changed since is not undone`() throws {
    try grant("mia", .auditor)
    let act = try #require(try yard.store.acts(ActQuery(limit: 1)).first)
    try grant("mia", .observer)
    let refused = #expect(throws: Refusal.self) {
      try yard.store.perform(Undo(.act(act.number)), by: root)
    }
    #expect(refused?.description.contains("was changed again by act") == true)
  }

  @Test func `A learner is one person, and a user has a name`() {
    #expect(throws: Refusal.right(.personMissing(.learner))) { try grant("x", .learner) }
    #expect(throws: Refusal.unknownPerson("nobody")) { try grant("x", .learner, "nobody") }
    #expect(throws: Refusal.right(.nameless)) { try grant(" ", .admin) }
    #expect(throws: Refusal.right(.notGranted("x"))) { try grant("x", nil) }
    #expect(throws: Refusal.nothingToChange) { try grant("boss", .admin) }
  }

  @Test func `Root is admin unless the file says otherwise`() throws {
    let other = Actor(name: "admin", today: today, isRoot: true)
    #expect(try yard.store.right(of: other).right == .admin)
    try yard.store.perform(Grant(UserRight("admin", .auditor)), by: root)
    #expect(try yard.store.right(of: other).right == .auditor)
  }

  @Test func `In a file without rights everybody who can write it may do everything`() throws {
    let old = try Yard()
    #expect(try old.store.right(of: Actor(name: "anybody", today: today)).right == .admin)
  }
}

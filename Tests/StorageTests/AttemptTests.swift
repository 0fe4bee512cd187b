import GRDB
import Model
import Storage
import Testing

/// PINs that were not the right ones, in the ledger; and what was seen and not signed.
struct AttemptTests {
  let database: DatabaseQueue
  let store: Store
  let pin = Secret(Array("407182".utf8))

  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    for person in ["ana", "ben"] as [Person.ID] {
      let key = try SignerKey.make(for: person, under: pin, hardness: Hardness(logN: 4))
      try store.perform(Doing([.giveKey(key)]), by: office)
    }
  }

  private func miss(_ person: Person.ID, at kiosk: String?, now: Int) {
    let entry = PINEntry(person, Secret(Array("1".utf8)), now: now, at: kiosk)
    #expect(throws: Refusal.self) { try store.check(entry, by: office) }
  }

  @Test func `What was kept of an item goes once it is changed or deleted`() throws {
    let item = ChecklistItem(course: "press", id: "new", text: "Looks up")
    try store.perform(Doing([.put(.checklistItem(item))]), by: office)
    func kept() throws -> [ItemResult] {
      try store.keep([ItemResult("new", .observed)], of: "ana", in: "press", by: office)
      return try store.unsigned(of: "ana", in: "press")
    }
    #expect(try kept().count == 1)
    let other = ChecklistItem(course: "press", id: "new", text: "Looks down")
    try store.perform(Doing([.put(.checklistItem(other))]), by: office)
    #expect(try store.unsigned(of: "ana", in: "press").isEmpty && kept().count == 1)
    try store.perform(Doing([.retract(.checklistItem(other))]), by: office)
    #expect(try store.unsigned(of: "ana", in: "press").isEmpty)
  }

  @Test func `A wrong PIN is an act of the ledger, without the PIN`() throws {
    miss("ana", at: "Kiosk 2", now: 10)
    miss("ben", at: nil, now: 11)
    let acts = try store.acts(ActQuery(limit: 2))
    #expect(acts.map(\.words) == ["Wrong PIN of ben.", "Wrong PIN of ana at Kiosk 2."])
    #expect(try store.acts(ActQuery(person: "ana", limit: 1)).map(\.number) == [4])
    #expect(try store.attempts(at: "Kiosk 2") == [PINAttempt("ana", at: "Kiosk 2", .wrong, on: 10)])
    #expect(try store.verify().findings == [])
  }

  @Test func `A wrong PIN stays, and does not stand before what can be undone`() throws {
    try store.put(.holiday(Holiday(day: day.next)))
    miss("ana", at: nil, now: 10)
    #expect(throws: Refusal.undo(.attempted(5))) { try store.perform(Undo(.act(5)), by: office) }
    try store.perform(Undo(.latest), by: office)
    #expect(try store.acts(ActQuery(limit: 1)).first?.undoes == 4)
  }

  @Test func `A locked kiosk looks at no PIN but to go on`() throws {
    try lock()
    let entry = PINEntry("ana", pin, now: 999_999, at: "K")
    #expect(throws: Refusal.signing(.kioskLocked("K"))) { try store.check(entry, by: office) }
    try store.check(PINEntry("ana", pin, now: 999_999, at: "L"), by: office)
    #expect(throws: Refusal.signing(.notTheKeeper)) {
      try store.unlock(entry, keptBy: "ben", by: office)
    }
    try store.unlock(entry, keptBy: "ana", by: office)
    try store.check(entry, by: office)
    #expect(try store.acts(ActQuery(limit: 1)).first?.words == "Let K go on, by ana.")
    #expect(try store.verify().findings == [])
  }

  private func lock() throws {
    let attempts = (0..<10).map { Change.attempt(PINAttempt("ana", at: "K", .wrong, on: 60 * $0)) }
    try store.perform(Doing(attempts), by: office)
    #expect(try store.attempts(at: "K").lockKiosk)
  }

  @Test(arguments: ["outcome = 'unlocked'", "at = at + 4000", "kiosk = 'L'"])
  func `An edited one is found`(edit: String) throws {
    try lock()
    try database.write {
      let sql = "DROP TRIGGER pinAttemptIsNeverChanged; UPDATE pinAttempt SET \(edit) WHERE id = 5"
      try $0.execute(sql: sql)
    }
    let findings = try store.verify().findings.map(\.description)
    #expect(findings.contains { $0.hasPrefix("Row 5 of pinAttempt is not what act") })
  }

  @Test(arguments: ["INSERT INTO userRight VALUES (9, 3, 'eve', 'admin', NULL, 0)", takeOver])
  func `A right that somebody gave themselves behind the ledger is found`(sql: String) throws {
    try store.perform(Grant(UserRight("office", .admin)), by: office)
    try store.perform(Grant(UserRight("eve", .auditor)), by: office)
    try database.write { try $0.execute(sql: sql) }
    let eve = Actor(name: "eve", today: day)
    #expect(try store.right(of: eve).right == .admin)
    #expect(try store.verify().findings.contains { $0.description.contains("userRight") })
  }

  private static let takeOver =
    "DROP TRIGGER userRightIsNeverChanged; UPDATE userRight SET \"right\" = 'admin' WHERE id = 2"

  @Test func `What was seen is kept until somebody signs`() throws {
    let seen = [ItemResult("lock", .notYet, remark: "forgot it")]
    try store.keep([ItemResult("lock")], of: "ben", in: "press", by: office)
    try store.keep(seen, of: "ben", in: "press", by: office)
    #expect(try store.unsigned(of: "ben", in: "press") == seen)
    #expect(try store.unsigned(of: "ana", in: "press") == [])
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office)
    #expect(try store.unsigned(of: "ben", in: "press") == [])
  }

  @Test func `Who may sign nothing keeps nothing`() throws {
    try store.perform(Grant(UserRight("audit", .auditor)), by: office)
    let auditor = Actor(name: "audit", today: day)
    #expect(throws: Refusal.self) {
      try store.keep([ItemResult("lock")], of: "ben", in: "press", by: auditor)
    }
    #expect(try store.unsigned(of: "ben", in: "press") == [])
  }
}

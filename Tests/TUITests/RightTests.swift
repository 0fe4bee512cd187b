import Model
import Storage
import TUI
import Testing

/// What the screens show of what somebody may not do.
struct RightTests {
  let store: Store

  init() throws {
    store = try Store.workshop()
    let rights = [
      UserRight("audit", .auditor), UserRight("watch", .observer),
      UserRight("ben", .learner, person: "P2"),
    ]
    for right in rights { try store.perform(Grant(right), by: office) }
  }

  private func session(of user: String, from first: (any Screen)? = nil) -> Session<Store> {
    let actor = Actor(name: user, today: today)
    return Session(first ?? DeskScreen(for: actor), records: store, actor: actor)
  }

  @Test(arguments: ["a", "e", "n", "D", "W", "z", "Z", "s", "<enter>a", "<enter>s", "Ln", "Le"])
  func `A key that takes a right says so, and opens nothing`(keys: String) {
    var session = session(of: "audit")
    let before = session.picture(String(keys.dropLast()))
    let after = session.picture(String(keys.suffix(1)))
    #expect(after.foot(1).contains("! audit is an auditor here, and "))
    #expect(after.split(separator: "\n").dropLast(2) == before.split(separator: "\n").dropLast(2))
  }

  @Test func `The palette leads round no right`() {
    var session = session(of: "audit")
    #expect(session.picture(":assign a path<enter>").foot(1).contains("audit is an auditor"))
  }

  @Test func `Help gives the reason for each key`() {
    var session = session(of: "audit")
    let help = session.picture("?", 140, 40)
    #expect(help.contains("not for you, auditor: that takes a coordinator or an admin"))
    #expect(!self.session(of: "office").picturing("?").contains("not for you"))
  }

  @Test func `An observer may begin to sign off, and no more`() {
    var session = session(of: "watch")
    #expect(session.picture("js").contains("Sign off · "))
    #expect(session.picture("<esc>a").foot(1).contains("watch is an observer here"))
  }

  @Test func `A learner's page leads to nobody else`() {
    let actor = Actor(name: "ben", today: today)
    var session = session(of: "ben", from: LearnerScreen(of: "P2", for: actor))
    #expect(session.picture("w").contains("Why"))
    #expect(session.picture("<esc>t").contains("Ben Ode"))
    #expect(session.picture("<esc>:").foot(1).contains("ben is a learner here"))
    #expect(session.picture("i<enter>").foot(1).contains("to look at everybody takes"))
  }

  @Test func `A right that is taken away is gone at once`() throws {
    var session = session(of: "watch")
    _ = session.picture()
    try store.perform(Grant(UserRight("watch", .auditor)), by: office)
    #expect(session.picture("js").foot(1).contains("watch is an auditor here"))
  }
}

extension Session {
  /// The screen after some keys, of a session that is not kept.
  fileprivate func picturing(_ keys: String) -> String {
    var copy = self
    return copy.picture(keys, 140, 40)
  }
}

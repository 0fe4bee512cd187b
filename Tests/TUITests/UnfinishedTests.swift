import Model
import Storage
import TUI
import Testing

/// Forms that the program did not live to see finished, and forms that others overtake.
struct UnfinishedTests {
  /// What is typed into each form, and then seen in it again.
  @Test(arguments: [
    ("atool<tab>+4w", "Tool care"), ("jje<c-u>Ben Odem", "Ben Odem"),
    ("nP9<tab>Eva<tab>ana", "Eva"), ("2jpncare<tab><space>", "suggested"),
    ("We<down><tab>ill", "ill"), ("Wwlaw<tab><space>", "Safety law"),
    ("Le<c-u>Carefully", "Carefully"),
    ("<space><space>scare<tab><space>", "failed"),
  ])
  func `What was typed is there again after a start`(keys: String, text: String) throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let before = session.picture(keys)
    let kept = try #require(session.unfinished)
    var next = Session(over: store)
    next.offer(kept)
    #expect(next.picture("").contains("An unfinished form"))
    let after = next.picture("r")
    #expect(after.contains(text))
    #expect(next.unfinished == kept)
    #expect(after.contains(before.split(separator: "\n")[0].prefix(20)))
  }

  @Test func `A form on offer is kept until it is gone on with or discarded`() throws {
    var session = try Session.workshop()
    _ = session.picture("atool")
    let kept = try #require(session.unfinished)
    var next = try Session.workshop()
    next.offer(kept)
    _ = next.picture("<esc>")
    #expect(next.unfinished == kept)
    _ = next.picture("d")
    #expect(next.unfinished == nil)
  }

  @Test(arguments: ["a", "atool<esc><esc>", "atool<enter><c-p>y", "jje"])
  func `A form without anything typed, or left, or done, is not kept`(keys: String) throws {
    var session = try Session.workshop()
    _ = session.picture(keys)
    #expect(session.unfinished == nil)
  }

  @Test func `What somebody else changed is shown before it is saved, as it was and is`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("jje<c-u>Ben Odem")
    try store.put(.person(Person(id: "P2", name: "Benno", email: "b@c.d", supervisor: "P1")))
    session.tick()
    let told = session.picture("<c-p>")
    #expect(told.contains("Name “Ben Ode” became “Benno”; yours stays"))
    #expect(told.contains("Email nothing became “b@c.d”; taken over"))
    #expect(told.foot(1).contains("Somebody else changed this meanwhile"))
    _ = session.picture("<c-p>y")
    let saved = Person(id: "P2", name: "Ben Odem", email: "b@c.d", supervisor: "P1")
    #expect(try store.person("P2") == saved)
  }

  @Test func `What changed while a form was kept is shown too`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("jje<tab>b@c.d")
    let kept = try #require(session.unfinished)
    try store.put(.person(Person(id: "P2", name: "Benno", supervisor: "P1")))
    var next = Session(over: store)
    next.offer(kept)
    #expect(next.picture("r").contains("Name “Ben Ode” became “Benno”; taken over"))
  }

  @Test func `A form of a row that has gone meanwhile says that it is added`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("Le<c-u>Care of all")
    try store.perform(
      Edit(removing: [.step(Step(path: "TOOLS", position: 1, course: "CARE"))]), by: office)
    try store.perform(Edit(removing: [.course(Course(id: "CARE", title: ""))]), by: office)
    session.tick()
    #expect(session.picture("<c-p>").contains("Add the course CARE"))
  }
}

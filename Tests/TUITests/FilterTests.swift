import Model
import Storage
import TUI
import Testing

struct FilterTests {
  /// The workshop, with Ana and Åse in a team and Ben's colleague away.
  private func session() throws -> Session<Store> {
    let store = try Store.workshop()
    try store.put(
      .membership(Membership(group: "night-shift", person: "P1", from: today)),
      .membership(Membership(group: "night-shift", person: "P5", from: today)),
      .leave(Leave(person: "P3", from: today)))
    return Session(over: store)
  }

  @Test(arguments: [
    ("role:press", ["Ben Ode", "Åse Lund", "陳 琳"]), ("role:fit", ["ليلى حداد"]),
    ("path:TOOLS", ["ليلى حداد"]), ("group:NIGHT", ["Ana Ruíz", "Åse Lund"]),
    ("team:P1", ["Ben Ode", "Åse Lund", "陳 琳"]), ("team:P1 !lund", ["Ben Ode", "陳 琳"]),
    ("state:late", ["Ben Ode"]), ("state:away", ["陳 琳"]), ("due<+10d", ["Ben Ode", "Åse Lund"]),
    ("due<2026-10-11", ["Ben Ode"]), ("group:night role:press", ["Åse Lund"]),
    ("state:late due<+1y !ben", []),
  ])
  func `The filter of the desk narrows the learners`(filter: String, names: [String]) throws {
    var session = try session()
    let picture = session.picture("/" + filter.map { $0 == "<" ? "<lt>" : "\($0)" }.joined())
    #expect(picture.contains(" \(names.count) of 5 "))
    for name in names { #expect(picture.contains(name)) }
  }

  @Test(arguments: [
    ("state:lat", "state: takes late"), ("due<lt>soon", "due< takes a day or a period"),
    ("role:pilot", "No role has “pilot” in its name."), ("colour:red", "is nothing to look for"),
  ])
  func `What cannot be read is told while it is typed, and narrows nothing`(
    filter: String, told: String
  ) throws {
    var session = try session()
    let picture = session.picture("/" + filter)
    #expect(picture.foot(1).contains(told))
    #expect(picture.contains("5 of 5"))
  }

  @Test func `A filter on standing follows what is done`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    #expect(session.picture("/state:late<enter>").contains("1 of 5"))
    try store.put(.record(TrainingRecord(person: "P2", subject: .course("LOCK"), on: today)))
    session.tick()
    #expect(session.picture().contains("0 of 5"))
  }

  @Test func `Who is late tomorrow is not late today`() throws {
    let store = try Store.workshop()
    let late = RosterFilter("state:late", in: try store.curriculum(), on: today)
    var query = RosterQuery()
    query.conditions = late.conditions
    #expect(try store.roster(query, on: today) == ["P2"])
    #expect(try store.roster(query, on: today.advanced(by: 11)) == ["P5", "P2"])
    #expect(try store.roster(query, on: today.advanced(by: -15)) == [])
  }
}

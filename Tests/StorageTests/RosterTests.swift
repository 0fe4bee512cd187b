import Model
import Testing

@testable import Storage

struct RosterTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
    try store.put(
      .course(press), .path(LearningPath(id: "shop", title: "Shop")),
      .step(Step(path: "shop", position: 1, course: "press")),
      .path(LearningPath(id: "yard", title: "Yard")),
      .role(Role(id: "fitter", title: "Fitter")), .role(Role(id: "smith", title: "Smith")),
      .rolePath(RolePath(role: "fitter", path: "shop", dueWithin: Period(10, .days))),
      .person(Person(id: "p1", name: "Ørjan Ås")), .person(Person(id: "p2", name: "ana Ruíz")),
      .person(Person(id: "p3", name: "Bo Ruiz", supervisor: "p2")),
      .person(Person(id: "p4", name: "Cy", left: day.previous)),
      .tenure(Tenure(person: "p1", role: "fitter", start: day.advanced(by: -20))),
      .tenure(Tenure(person: "p2", role: "fitter", start: day, end: day)),
      .tenure(Tenure(person: "p4", role: "fitter", start: day)),
      .membership(Membership(group: "crew", person: "p3", from: day)),
      .assignment(Assignment(.group("crew"), .path("shop"), assigned: day)))
  }

  @Test(arguments: [
    (RosterQuery(), ["p2", "p3", "p1"]),
    (RosterQuery(order: .id), ["p1", "p2", "p3"]),
    (RosterQuery(order: .id, isDescending: true), ["p3", "p2", "p1"]),
    (RosterQuery(order: .due), ["p1", "p2", "p3"]),
    (RosterQuery(order: .progress, isDescending: true), ["p3", "p2", "p1"]),
    (RosterQuery(order: .standing), ["p1", "p2", "p3"]),
    (RosterQuery(order: .supervisor), ["p3", "p2", "p1"]),
    (RosterQuery(order: .supervisor, isDescending: true), ["p1", "p2", "p3"]),
    (RosterQuery(words: "RUIZ"), ["p2", "p3"]),
    (RosterQuery(words: "ruíz P2"), ["p2"]),
    (RosterQuery(words: "as orj"), []),
    (RosterQuery(words: "ås"), ["p1"]),
    (RosterQuery(role: "fitter"), ["p2", "p1"]),
    (RosterQuery(role: "smith"), []),
    (RosterQuery(path: "shop"), ["p2", "p3", "p1"]),
    (RosterQuery(role: "fitter", path: "shop", words: "a"), ["p2", "p1"]),
    (RosterQuery(path: "yard"), []),
    (RosterQuery(role: "nobody"), []),
  ])
  func `A list has the people it asks for, in its order`(query: RosterQuery, ids: [String]) throws {
    #expect(try store.roster(query, on: day).map(\.text) == ids)
  }

  @Test(
    arguments: [
      ("p3", ["p2", "p3"], ["p1"]), ("p4", ["p2", "p3"], ["p1"]), ("p2", ["p2"], ["p3", "p1"]),
      ("p9", [], []),
    ] as [(Person.ID, [String], [String])])
  func `A list can be asked for up to somebody, and after them`(
    person: Person.ID, before: [String], after: [String]
  ) throws {
    var query = RosterQuery()
    query.conditions = [.upTo(person)]
    #expect(try store.roster(query, on: day).map(\.text) == before)
    query.conditions = [.after(person)]
    #expect(try store.roster(query, on: day).map(\.text) == after)
  }

  @Test func `A list is as of its day`() throws {
    #expect(try store.roster(RosterQuery(role: "fitter"), on: day.next) == ["p1"])
    #expect(try store.roster(RosterQuery(order: .id), on: day.previous).count == 4)
  }

  @Test func `Who comes first is as of the day, whenever it was last worked out`() throws {
    try store.put(.tenure(Tenure(person: "p3", role: "fitter", start: day.next)))
    #expect(try store.roster(RosterQuery(order: .due), on: day) == ["p1", "p2", "p3"])
    #expect(try store.roster(RosterQuery(order: .due), on: day.next) == ["p1", "p3", "p2"])
  }

  @Test func `People are counted by role and path, and the late among them`() throws {
    let counts = try store.headcounts(on: day)
    #expect((counts.everyone.people, counts.everyone.late) == (3, 1))
    #expect(counts.roles.mapValues(\.people) == ["fitter": 2])
    #expect(counts.roles.mapValues(\.late) == ["fitter": 1])
    #expect(counts.paths == ["shop": Headcount(people: 3, late: 1)])
  }

  @Test func `Compliance is that of everybody's requirements, one by one`() throws {
    try store.put(.membership(Membership(group: "night", person: "p1", from: day)))
    for day in [day, day.next, day.advanced(by: 40)] {
      let (all, night) = try (
        compliance(of: ["p1", "p2", "p3"], on: day), compliance(of: ["p1"], on: day)
      )
      let counts = try store.headcounts(on: day)
      #expect(counts.everyone.compliance == all)
      #expect(counts.groups["night"]?.compliance == night)
    }
  }

  private func compliance(of people: [Person.ID], on day: Day) throws -> Compliance {
    let curriculum = try store.curriculum()
    return try people.reduce(into: Compliance()) { sum, id in
      guard let learner = try store.record(of: id) else { return }
      sum.add(curriculum.requirements(of: learner, on: day), isOnLeave: learner.isOnLeave(on: day))
    }
  }

  @Test func `Who did what was due is not late any more`() throws {
    try store.put(.record(TrainingRecord(person: "p1", subject: .course("press"), on: day)))
    #expect(try store.headcounts(on: day).everyone.late == 0)
    #expect(try store.headcounts(on: day.advanced(by: 40)).everyone.late == 0)
  }

  @Test func `Who is late later is known later`() throws {
    let later = day.advanced(by: 11)
    try store.put(.tenure(Tenure(person: "p2", role: "fitter", start: day.next)))
    #expect(try store.headcounts(on: later).everyone.late == 1)
    #expect(try store.headcounts(on: later.next).everyone.late == 2)
    #expect(try store.freshen(on: later.next) == 4)
    #expect(try store.freshen(on: later.next) == 0)
    #expect(try store.headcounts(on: later.next).everyone.late == 2)
    #expect(try store.verify().findings == [])
  }

  @Test func `Counts that were kept are those that were counted`() throws {
    try store.put(.membership(Membership(group: "night", person: "p1", from: day)))
    let counted = try store.headcounts(on: day)
    try store.keepHeadcounts(on: day) { _ in true }
    #expect(try store.reading { try $0.keptHeadcounts(on: day) } == counted)
    #expect(try store.headcounts(on: day) == counted)
    #expect(try store.reading { try $0.keptHeadcounts(on: day.next) } == nil)
  }

  @Test func `Counts that were kept are of no account after another act`() throws {
    try store.keepHeadcounts(on: day) { _ in true }
    try store.put(.record(TrainingRecord(person: "p1", subject: .course("press"), on: day)))
    #expect(try store.reading { try $0.keptHeadcounts(on: day) } == nil)
    #expect(try store.headcounts(on: day).everyone.late == 0)
  }

  @Test func `Counts of few people are not kept`() throws {
    try store.freshen(on: day)
    #expect(try store.reading { try $0.keptHeadcounts(on: day) } == nil)
  }

  @Test func `Working out dates for many tells how far it is, and can be stopped`() throws {
    struct Stop: Error {}
    let watch = Watch { stage, _ in if stage == .settling { throw Stop() } }
    #expect(throws: Stop.self) { try store.freshen(on: day.next, watchedBy: watch) }
    #expect(try store.freshen(on: day.next) > 0)
  }
}

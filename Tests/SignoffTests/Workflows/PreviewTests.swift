import Model
import Storage
import Testing

struct PreviewTests {
  let yard: Yard

  init() throws {
    yard = try Yard()
  }

  private func preview(_ command: Command) throws -> Preview {
    let changes = try yard.store.preview(command, by: yard.actor)
    return try Preview(of: changes, in: yard.store, on: today)
  }

  @Test func `A preview shows the requirements before and after, and changes nothing`() throws {
    let preview = try preview(
      .recordResult(
        RecordResult(TrainingRecord(person: "ana", subject: .course("safe"), on: today))))
    #expect(preview.differences.map(\.subject) == [.course("lift"), .course("safe")])
    #expect(preview.differences.last?.before?.standing == .open)
    #expect(preview.differences.last?.after?.standing == .current)
    #expect(preview.moves.map(\.description) == ["open -> current", "still open"])
    #expect(try yard.record().records.isEmpty)
  }

  @Test func `A preview agrees with what then happens`() throws {
    let command = Command.enrol(Enrol("eve", in: "fitter", start: day("2026-10-01")))
    let preview = try preview(command)
    try yard.perform(command)
    #expect(!preview.differences.isEmpty)
    for difference in preview.differences {
      #expect(try yard.requirement(difference.subject, of: "eve") == difference.after)
    }
  }

  @Test func `A group's assignment is previewed for its members`() throws {
    let preview = try preview(.assign(Assign(.course("duo"), to: [.group("assessors")])))
    #expect(preview.differences.map(\.person) == ["cleo"])
    #expect(preview.moves.map(\.description) == ["nothing -> open"])
  }

  @Test func `Who joins a group is previewed with what the group was told`() throws {
    try yard.perform(.assign(Assign(.course("duo"), to: [.group("assessors")])))
    let joins = Change.put(
      .membership(Membership(group: "assessors", person: "eve", from: today)))
    let preview = try Preview(of: [joins], in: yard.store, on: today)
    #expect(preview.differences.map(\.person) == ["eve"])
  }

  @Test func `A change of the catalogue is previewed for everybody`() throws {
    let step = Change.put(.step(Step(path: "basics", position: 3, course: "press")))
    let preview = try Preview(of: [step], in: yard.store, on: today)
    #expect(preview.differences.map(\.subject) == [.course("press")])
    #expect(preview.people == 1)
    let without = Change.retract(
      .step(Step(path: "basics", position: 2, course: "lift", level: .required)))
    let moves = try Preview(of: [without], in: yard.store, on: today).moves
    #expect(moves.map(\.description) == ["open -> nothing"])
  }

  /// Ten more fitters.
  private func hire() throws {
    let rows = (10..<20).flatMap { number -> [Entry] in
      let id = Person.ID("x\(number)")
      return [
        .person(Person(id: id, name: "X")),
        .tenure(Tenure(person: id, role: "fitter", start: day("2026-11-01"))),
      ]
    }
    try yard.store.perform(Edit(putting: rows), by: yard.actor)
  }

  private func sooner(_ period: Period?) -> [Change] {
    [.put(.rolePath(RolePath(role: "fitter", path: "basics", dueWithin: period)))]
  }

  @Test func `Who becomes late or has something due soon is counted`() throws {
    let late = try Preview(of: sooner(Period("10d")), in: yard.store, on: today)
    #expect((late.newlyLate, late.newlyDueSoon) == (1, 0))
    #expect(late.differences.map(\.isNewlyLate) == [true, true])
    let never = try yard.store.perform(
      Edit(putting: sooner(nil).compactMap(\.row)), by: yard.actor)
    #expect(never != nil)
    let soon = try Preview(of: sooner(Period("30d")), in: yard.store, on: day("2026-11-20"))
    #expect((soon.newlyLate, soon.newlyDueSoon) == (0, 1))
  }

  @Test func `Another warning time is previewed by what becomes due soon`() throws {
    let longer = Change.put(.setting(Setting(key: .dueSoon, value: "5d")))
    let preview = try Preview(of: [longer], in: yard.store, on: today)
    #expect(preview.differences.map(\.wasDueSoon) == [true, true])
    #expect(preview.differences.allSatisfy { !$0.isDueSoon && $0.before == $0.after })
  }

  @Test func `A preview tells how far it is, and is stopped by whoever is told`() throws {
    struct Enough: Error {}
    try hire()
    var told: [Int] = []
    #expect(throws: Enough.self) {
      try Preview(of: sooner(Period("10d")), in: yard.store, on: today) { progress in
        #expect(progress.total == 11)
        told.append(progress.met)
        if progress.met == 3 { throw Enough() }
      }
    }
    #expect(told == [1, 2, 3])
  }

  @Test func `A preview in portions is the preview at once`() throws {
    try hire()
    var work = try Previewing(of: sooner(Period("10d")), in: yard.store, on: today)
    var rounds = 0
    while !work.isDone {
      try work.advance(by: 4, in: yard.store)
      rounds += 1
    }
    #expect(rounds == 3)
    #expect(try work.preview == Preview(of: sooner(Period("10d")), in: yard.store, on: today))
  }

  @Test func `All are counted and the first are listed`() throws {
    let people = (1...600).map { Entry.person(Person(id: Person.ID("y\(1000 + $0)"), name: "Y")) }
    let roles = (1...600).map { number in
      Entry.tenure(
        Tenure(person: Person.ID("y\(1000 + number)"), role: "fitter", start: today))
    }
    let preview = try Preview(of: (people + roles).map(Change.put), in: yard.store, on: today)
    #expect((preview.people, preview.count) == (600, 1_200))
    #expect(preview.differences.count == Preview.most)
    #expect(preview.moves.map(\.count) == [1_200])
  }

  @Test func `A rung that would fire, would not, or on another day is told`() throws {
    let dayBefore = Rung.Offset.calendar(Period(1, .days), isBefore: true)
    let rung = Rung(number: 1, offset: dayBefore, tell: [.learner])
    try yard.put(.setting(Setting(key: .ladderSince, value: "2026-11-01")), .rung(rung))
    var sooner = rung
    sooner.offset = .calendar(Period(20, .days), isBefore: true)
    let begins = try Preview(of: [.put(.rung(sooner))], in: yard.store, on: today)
    #expect(begins.rungMoves == [.begins: 2])
    #expect(begins.rungs.first?.after?.firesOn == day("2026-11-11"))
    try yard.put(.rung(sooner))
    let ends = try Preview(of: [.retract(.rung(rung))], in: yard.store, on: today)
    #expect(ends.rungMoves == [.ends: 2])
    let later = Change.put(.setting(Setting(key: .ladderSince, value: "2026-11-12")))
    #expect(try Preview(of: [later], in: yard.store, on: today).rungMoves == [.ends: 2])
    sooner.offset = .calendar(Period(15, .days), isBefore: true)
    #expect(
      try Preview(of: [.put(.rung(sooner))], in: yard.store, on: today).rungMoves == [.differs: 2])
  }
}

extension Change {
  fileprivate var row: Entry? {
    if case .put(let entry) = self { entry } else { nil }
  }
}

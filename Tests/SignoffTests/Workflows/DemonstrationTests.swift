import Model
import Storage
import Testing

/// rules.md §8.
struct DemonstrationTests {
  let yard: Yard

  init() throws {
    yard = try Yard()
  }

  private func observe(_ items: [ItemResult], by observer: Person.ID = "ben", on: String? = nil)
    -> Command
  {
    .observe(Observe("ana", in: "press", by: observer, items, on: on.map { day($0) }))
  }

  private func sign(by signer: Person.ID = "ben", _ items: [ItemResult] = []) -> Command {
    .signOff(SignOff("ana", in: "press", by: signer, noting: items))
  }

  private var pressRecords: [TrainingRecord] {
    get throws { try yard.record().records.filter { $0.subject == .course("press") } }
  }

  @Test func `What was observed is kept between visits and observers`() throws {
    try yard.perform(
      observe([ItemResult("1")], on: "2026-11-18"), observe([ItemResult("2")], by: "cleo"))
    let demonstration = try yard.store.demonstration(of: "ana", in: "press")
    #expect(demonstration.missing.isEmpty)
    #expect(demonstration.day == today)
    #expect(try pressRecords.isEmpty)
  }

  @Test func `A checklist of optional items is complete once something of it was seen`() throws {
    try yard.put(
      .course(Course(id: "care", title: "Care", signers: [.supervisor])),
      .checklistItem(ChecklistItem(course: "care", id: "1", text: "Wipes", isRequired: false)))
    let fresh = try yard.store.demonstration(of: "ana", in: "care")
    #expect(!fresh.isComplete(after: []))
    #expect(fresh.missing.map(\.id) == ["1"])
    #expect(fresh.isComplete(after: [ItemResult("1", .notYet)]))
  }

  @Test func `The pass is of the day of the last required item, whoever signed when`() throws {
    try yard.perform(
      observe([ItemResult("1")], on: "2026-11-10"), observe([ItemResult("2")], on: "2026-11-12"),
      observe([ItemResult("3", .notYet, remark: "slow")]), sign(by: "cleo"))
    let records = try pressRecords
    #expect(records.map(\.on) == [day("2026-11-12")])
    #expect(records.map(\.signers) == [["cleo"]])
    #expect(records.map(\.entered) == [.day(today)])
  }

  @Test func `A signature binds every result and says what it means`() throws {
    try yard.put(
      .revision(Revision(course: "press", id: "4", effective: day("2026-01-01"), policy: .keep)))
    try yard.perform(sign([ItemResult("1"), ItemResult("2")]))
    let signature = try #require(try yard.store.signatures(of: "ana", in: "press").last)
    #expect(signature.results.map(\.item) == ["1", "2"])
    #expect(signature.revision == "4")
    #expect(
      signature.statement
        == "I observed Ana (ana) demonstrate Press (press, revision 4) by 2026-11-22 "
        + "and found Ana competent in every required item.")
  }

  @Test func `Two signatures are of two people, and the last one makes the pass`() throws {
    let first = Command.signOff(SignOff("ana", in: "duo", by: "ben", noting: [ItemResult("1")]))
    try yard.perform(first)
    #expect(try yard.record().records.isEmpty)
    try yard.perform(.signOff(SignOff("ana", in: "duo", by: "eve")))
    #expect(try yard.record().records.map(\.signers) == [["ben", "eve"]])
  }

  @Test func `A change before the second signature makes the first one void`() throws {
    let item = ItemResult("1", remark: "again")
    try yard.perform(
      .signOff(SignOff("ana", in: "duo", by: "ben", noting: [ItemResult("1")])),
      .observe(Observe("ana", in: "duo", by: "cleo", [item])),
      .signOff(SignOff("ana", in: "duo", by: "cleo")))
    #expect(try yard.record().records.isEmpty)
    #expect(try yard.store.demonstration(of: "ana", in: "duo").signatures.map(\.signer) == ["cleo"])
  }

  @Test func `A change after the signature makes the pass void from today on`() throws {
    try yard.perform(observe([ItemResult("1"), ItemResult("2")], on: "2026-11-10"), sign())
    try yard.perform(observe([ItemResult("2", .notYet)], on: "2026-11-10"))
    let revocation = try #require(try yard.record().revocations.first)
    #expect((revocation.recordOn, revocation.on) == (day("2026-11-10"), today))
    #expect(try yard.requirement(.course("press")) == nil)
    #expect(try yard.store.demonstration(of: "ana", in: "press").missing.map(\.id) == ["2"])
  }

  @Test func `A void demonstration is signed anew, of the same day too`() throws {
    try yard.perform(observe([ItemResult("1"), ItemResult("2")], on: "2026-11-10"), sign())
    try yard.perform(observe([ItemResult("3")], on: "2026-11-10"), sign(by: "cleo"))
    #expect(try pressRecords.map(\.signers) == [["cleo"]])
    #expect(try yard.record().revocations.isEmpty)
    #expect(try yard.requirement(.course("press"))?.standing == .current)
  }

  @Test func `A pass of today is void as if it had never been`() throws {
    try yard.perform(
      sign([ItemResult("1"), ItemResult("2")]), observe([ItemResult("2", .notYet)]))
    #expect(try pressRecords.isEmpty)
    #expect(try yard.record().revocations.isEmpty)
  }

  @Test func `What is observed on a later day begins the next demonstration`() throws {
    try yard.perform(observe([ItemResult("1"), ItemResult("2")], on: "2026-11-10"), sign())
    try yard.perform(observe([ItemResult("1")]))
    #expect(try pressRecords.map(\.on) == [day("2026-11-10")])
    #expect(try yard.store.demonstration(of: "ana", in: "press").missing.map(\.id) == ["2"])
    try yard.perform(sign([ItemResult("2")]))
    #expect(try pressRecords.map(\.on) == [day("2026-11-10"), today])
  }

  @Test func `A demonstration before a later one is not changed any more`() throws {
    try yard.perform(observe([ItemResult("1"), ItemResult("2")], on: "2026-11-10"), sign())
    try yard.perform(sign([ItemResult("1"), ItemResult("2")]))
    #expect(
      try yard.refusal(of: observe([ItemResult("1", .notYet)], on: "2026-11-10"))
        == "A demonstration of 2026-11-22 was signed since: "
        + "revoke the record that is wrong instead.")
    #expect(
      try yard.refusal(of: sign([ItemResult("1")]))
        == "The demonstration of 2026-11-22 is signed: "
        + "observe on a later day, or change one of its items.")
  }

  @Test func `A holder who is marked as an observer may sign`() throws {
    try yard.put(
      .record(
        TrainingRecord(
          person: "eve", subject: .course("press"), on: day("2026-01-10"), isPriorLearning: true)))
    try yard.perform(sign(by: "eve", [ItemResult("1"), ItemResult("2")]))
    #expect(try pressRecords.map(\.signers) == [["eve"]])
  }

  @Test func `Who may sign is said with names`() throws {
    let course = try yard.store.curriculum().knownCourse("press")
    let ana = try yard.store.knownPerson("ana")
    #expect(
      try yard.store.signerSentences(of: course, for: ana, on: today) == [
        "Someone above the learner in the supervisor chain: Ben (ben), Cleo (cleo).",
        "An observer who holds the course: nobody today.",
      ])
  }

  @Test func `What has to come before a demonstration binds it too, unless there is a reason`()
    throws
  {
    try yard.put(.prerequisite(Prerequisite(course: "press", needs: "safe")))
    let items = [ItemResult("1"), ItemResult("2")]
    #expect(
      try yard.refusal(of: sign(items))
        == "On 2026-11-22 safe had not been met: record that first, or give a reason.")
    let excused = SignOff("ana", in: "press", by: "ben", noting: items, reason: "Course is full")
    #expect(try yard.refusal(of: .signOff(excused)) == nil)
  }
}

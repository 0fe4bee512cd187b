import Model
import Storage
import Testing

/// Results, revocations, waivers and extensions.
struct RecordTests {
  let yard: Yard

  init() throws {
    yard = try Yard()
  }

  private func pass(_ course: Course.ID, on text: String = "2026-11-20") -> TrainingRecord {
    TrainingRecord(person: "ana", subject: .course(course), on: day(text))
  }

  private func lift(_ record: TrainingRecord) -> Command {
    .recordResult(RecordResult(record))
  }

  @Test func `A record keeps the day it happened and the day it was entered`() throws {
    try yard.perform(lift(pass("safe", on: "2026-11-10")))
    let record = try #require(try yard.record().records.first)
    #expect(record.on == day("2026-11-10"))
    #expect(record.entered == .day(today))
  }

  @Test func `One result of several people is one act, or none at all`() throws {
    let both = RecordResult(pass("safe"), andOf: ["ben", "ana"])
    #expect(both.people == ["ana", "ben"])
    try yard.perform(.recordResult(both))
    #expect(try yard.store.record(of: "ben")?.records.map(\.subject) == [.course("safe")])
    let twice = RecordResult(pass("safe", on: "2026-11-19"), andOf: ["ben", "nobody"])
    #expect(throws: Refusal.self) { try yard.perform(.recordResult(twice)) }
    #expect(try yard.record().records.count == 1)
  }

  @Test func `What came before on the same day counts`() throws {
    try yard.perform(lift(pass("safe")), lift(pass("lift")))
    #expect(try yard.requirement(.course("lift"))?.standing == .current)
  }

  @Test func `Out of order is recorded with a reason, or as prior learning`() throws {
    try yard.perform(.recordResult(RecordResult(pass("lift"), reason: "Safety was full")))
    var prior = pass("lift", on: "2025-01-01")
    prior.isPriorLearning = true
    try yard.perform(lift(prior))
    #expect(try yard.record().records.count == 2)
  }

  @Test func `A failed demonstration and a certificate from elsewhere are recorded`() throws {
    var failed = pass("press")
    failed.result = .failed
    var certificate = pass("safe")
    certificate.subject = .certification("truck")
    certificate.isPriorLearning = true
    certificate.expires = day("2027-05-31")
    try yard.perform(lift(failed), lift(certificate))
    #expect(try yard.requirement(.certification("truck"))?.expires == day("2027-05-31"))
  }

  @Test func `A revoked record never counted from that day on, and makes room for another`() throws
  {
    try yard.perform(
      lift(pass("safe")),
      .revoke(Revoke("ana", .course("safe"), on: day("2026-11-20"), reason: "Wrong person")))
    #expect(try yard.requirement(.course("safe"))?.standing == .open)
    var right = pass("safe")
    right.evidence = "  list 4 "
    try yard.perform(lift(right))
    #expect(try yard.record().records.map(\.evidence) == ["list 4"])
    #expect(try yard.requirement(.course("safe"))?.standing == .current)
  }

  @Test func `A waiver of a plain path is one for each of its courses`() throws {
    try yard.perform(.waive(Waive(.path("basics"), for: ["ana"], reason: .administrative)))
    #expect(try yard.record().waivers.map(\.subject) == [.course("safe"), .course("lift")])
    #expect(try yard.requirement(.course("lift"))?.standing == .waived)
  }

  @Test func `A waiver of a certification is one`() throws {
    try yard.perform(.waive(Waive(.path("truck"), for: ["ana"], reason: .testedOut)))
    #expect(try yard.record().waivers.map(\.subject) == [.certification("truck")])
  }

  @Test func `An extension moves the due day`() throws {
    try yard.perform(
      .extend(Extend(.course("safe"), for: ["ana"], to: day("2027-01-31"), reason: "Ill")))
    #expect(try yard.requirement(.course("safe"))?.due == day("2027-01-31"))
  }

  @Test func `What is past its grace is not extended`() throws {
    var old = pass("lift", on: "2025-10-01")
    old.isPriorLearning = true
    try yard.put(
      .tenure(Tenure(person: "ana", role: "fitter", start: day("2025-01-01"), end: today.previous)))
    try yard.perform(lift(old))
    #expect(
      try yard.refusal(
        of: .extend(
          Extend(.course("lift"), for: ["ana"], to: day("2027-01-31"), reason: "Ill")))
        == "For ana the course lift is expired since 2026-10-02, past its grace: "
        + "it has to be done again.")
  }

  @Test func `What is past its grace is not extended while a waiver runs either`() throws {
    var old = pass("lift", on: "2025-10-01")
    old.isPriorLearning = true
    try yard.put(
      .tenure(Tenure(person: "ana", role: "fitter", start: day("2025-01-01"), end: today.previous)))
    try yard.perform(lift(old), .put(Waive(.course("lift"), for: ["ana"], reason: .medical)))
    let extend = Extend(.course("lift"), for: ["ana"], to: day("2027-01-31"), reason: "Ill")
    #expect(throws: Refusal.relief(.pastGrace("ana", .course("lift"), since: day("2026-10-02")))) {
      try yard.perform(.put(extend))
    }
  }

  @Test func `A course and a path of one name have to be told apart`() throws {
    let curriculum = try yard.store.curriculum()
    #expect(throws: Refusal.ambiguousSubject("both")) { try curriculum.task(named: "both") }
    #expect(try curriculum.task(named: "path:both") == .path("both"))
    #expect(try curriculum.subject(named: "course:both") == .course("both"))
    #expect(throws: Refusal.unknownSubject("zip")) { try curriculum.task(named: "zip") }
    #expect(
      Refusal.ambiguousSubject("both").description
        == "both is a course and a path: write course:both or path:both.")
    #expect(
      Refusal.unknownSubject("zip").description == "There is no course and no path zip.")
  }

  @Test func `A programme begins with its name and zone`() throws {
    let store = try Store.inMemory()
    let begin = CreateProgramme(name: " North Yard ", timeZone: "Europe/Oslo")
    try store.perform(begin, by: yard.actor)
    #expect(try store.curriculum().setting(.name) == "North Yard")
    #expect(try store.curriculum().setting(.timeZone) == "Europe/Oslo")
  }
}

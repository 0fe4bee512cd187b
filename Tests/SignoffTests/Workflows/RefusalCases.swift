import Model

extension Command {
  static func put(_ it: Waive) -> Command { .waive(it) }
  static func put(_ it: Extend) -> Command { .extend(it) }
  static func put(_ it: TrainingRecord) -> Command { .recordResult(RecordResult(it)) }
}

/// Refusals of assignments and roles.
let duties: [RefusalTests.Case] = [
  .init(
    .assign(Assign(.course("safe"), to: [.person("zoe")])), "There is no person zoe."),
  .init(.assign(Assign(.course("zip"), to: [.person("ana")])), "There is no course zip."),
  .init(.assign(Assign(.path("zip"), to: [.person("ana")])), "There is no path zip."),
  .init(.assign(Assign(.path("basics"), to: [.group("zip")])), "There is no group zip."),
  .init(.enrol(Enrol("ana", in: "zip")), "There is no role zip."),
  .init(
    .assign(Assign(.course("old"), to: [.person("ana")])),
    "The course old is retired: choose one that is active."),
  .init(
    .assign(Assign(.path("gone"), to: [.person("ana")])),
    "The path gone is retired: choose one that is active."),
  .init(
    .assign(Assign(.path("basics"), to: [.person("dan")])),
    "dan left on 2026-10-01: clear that day first if they are back."),
  .init(
    .assign(Assign(.path("basics"), to: [])),
    "That is for nobody: name somebody who is there."),
  .init(
    .assign(Assign(.course("duo"), to: [.person("ana")])),
    "On 2026-11-22 the course duo is assigned to ana already: withdraw that first."),
  .init(
    .withdraw(Withdraw(.path("basics"), from: [.person("ana")])),
    "No assignment of the path basics to ana is running: look at their routes with `why`."),
  .init(
    .enrol(Enrol("ana", in: "fitter", start: day("2027-01-01"))),
    "ana holds the role fitter from 2026-11-01 already: end that first, or give other days."),
  .init(
    .leaveRole(LeaveRole("ana", from: "driver")),
    "ana does not hold the role driver on 2026-11-22: give a day on which they do."),
]

/// Refusals of days and texts.
let days: [RefusalTests.Case] = [
  .init(
    .assign(Assign(.path("basics"), to: [.person("ana")], due: .on(day("2026-11-21")))),
    "2026-11-21 is over: give today or a later day."),
  .init(
    .assign(
      Assign(
        .path("basics"), to: [.person("ana")], from: day("2026-12-01"),
        due: .on(day("2026-11-30")))),
    "It would be due on 2026-11-30, before it is assigned on 2026-12-01: give a later due day."),
  .init(
    .enrol(Enrol("ana", in: "driver", start: day("2026-12-01"), end: day("2026-11-30"))),
    "2026-11-30 is before the start, 2026-12-01: give a day on or after it."),
  .init(
    .assign(Assign(.path("basics"), to: [.person("ana")], reason: "Ring\u{7}")),
    "The text holds the control character U+0007: take it out."),
  .init(
    .assign(
      Assign(
        .path("basics"), to: [.person("ana")], reason: String(repeating: "a", count: 100_001))),
    "The text has more than 100000 characters: shorten it."),
]

/// Refusals of results and revocations.
let results: [RefusalTests.Case] = [
  .init(
    .put(TrainingRecord(person: "ana", subject: .course("safe"), on: day("2026-11-23"))),
    "2026-11-23 is still to come: give today or a day before."),
  .init(
    .put(
      TrainingRecord(
        person: "ana", subject: .course("safe"), on: today, score: Quantity("101"))),
    "A score of 101 is more than 100: give it in per cent."),
  .init(
    .put(
      TrainingRecord(
        person: "ana", subject: .course("lift"), on: today, score: Quantity("79.5"))),
    "A score of 79.5 does not reach the pass mark of 80: record it as failed."),
  .init(
    .put(
      TrainingRecord(
        person: "ana", subject: .course("lift"), on: today, result: .failed,
        score: Quantity("80"))),
    "A score of 80 reaches the pass mark of 80: record it as passed."),
  .init(
    .put(TrainingRecord(person: "ana", subject: .course("press"), on: today)),
    "press has a checklist and is passed by a sign-off: use `sign`, or record prior learning."),
  .init(
    .put(TrainingRecord(person: "ana", subject: .certification("truck"), on: today)),
    "The certification truck is earned by its steps: record those, or it as prior learning."),
  .init(
    .put(TrainingRecord(person: "ana", subject: .certification("basics"), on: today)),
    "basics is a plain path, not a certification: name one of its courses."),
  .init(
    .put(TrainingRecord(person: "ana", subject: .course("lift"), on: day("2026-11-09"))),
    "On 2026-11-09 safe had not been met: record that first, or give a reason."),
  .init(
    .put(TrainingRecord(person: "ana", subject: .course("safe"), on: today, signers: ["ana"])),
    "ana cannot sign for ana: name somebody else."),
  .init(
    .put(
      TrainingRecord(
        person: "ana", subject: .course("safe"), on: today, signers: ["ben", "ben"])),
    "ben is named twice as signer: name different people."),
  .init(
    .put(
      TrainingRecord(
        person: "ana", subject: .course("safe"), on: today, expires: day("2026-11-21"))),
    "It would expire on 2026-11-21, before it happened on 2026-11-22: "
      + "look at the certificate again."),
  .init(
    .put(
      TrainingRecord(
        person: "ana", subject: .course("safe"), on: day("2026-11-10"), hours: Quantity("2"))),
    "ana has a record of the course safe on 2026-11-10 already: revoke that first."),
  .init(
    .revoke(Revoke("ana", .course("safe"), on: today, reason: "Mistake")),
    "ana has no record of the course safe on 2026-11-22: look at their history with `why`."),
  .init(
    .revoke(Revoke("ana", .course("old"), on: day("2026-11-10"), reason: "Mistake")),
    "The record of ana, the course old and 2026-11-10 was revoked on 2026-11-22 already."),
  .init(
    .revoke(Revoke("ana", .course("safe"), on: day("2026-11-10"), reason: "  ")),
    "A reason is needed: it stays on record."),
]

/// Refusals of waivers and extensions.
let reliefs: [RefusalTests.Case] = [
  .init(
    .put(Waive(.course("duo"), for: ["ana"], reason: .medical)),
    "ana has a waiver of the course duo from 2026-11-22 already: give another first day."),
  .init(
    .put(Waive(.path("empty"), for: ["ana"], reason: .medical)),
    "The path empty has no courses to waive: name a course."),
  .init(
    .put(Extend(.course("press"), for: ["ana"], to: day("2027-01-01"), reason: "Ill")),
    "For ana nothing is due in the course press: there is nothing to extend."),
  .init(
    .put(Extend(.course("lift"), for: ["ana"], to: day("2026-11-30"), reason: "Ill")),
    "2026-11-30 is earlier than the due day, 2026-12-01: give a later one."),
  .init(
    .put(Extend(.course("lift"), for: ["ana"], to: day("2026-11-21"), reason: "Ill")),
    "2026-11-21 is over: give today or a later day."),
  .init(
    .put(Extend(.course("safe"), for: ["ana"], to: day("2027-01-01"), reason: "Ill")),
    "For ana the course safe was extended to 2026-12-24 today already: extend it again tomorrow."),
]

/// Refusals of observations and sign-offs.
let demonstrations: [RefusalTests.Case] = [
  .init(
    .signOff(SignOff("ana", in: "safe", by: "ben")),
    "safe has no checklist, so there is nothing to sign: use `record`."),
  .init(
    .observe(Observe("ana", in: "press", by: "ben", [ItemResult("9")])),
    "The checklist of press has no item 9."),
  .init(
    .observe(Observe("ana", in: "press", by: "ana", [ItemResult("1")])),
    "Nobody signs off their own demonstration: ask somebody else."),
  .init(
    .observe(Observe("ana", in: "none", by: "ben", [ItemResult("1")])),
    "none names nobody who may sign: give the course its signers first."),
  .init(
    .signOff(SignOff("ana", in: "press", by: "eve")),
    "eve may not sign press here: it takes someone above the learner in the supervisor chain "
      + "or an observer who holds the course."),
  .init(
    .signOff(SignOff("ana", in: "press", by: "ben", noting: [ItemResult("1")])),
    "Not observed yet: 2. Observe these first."),
  .init(
    .signOff(SignOff("ana", in: "duo", by: "ben")),
    "ben has signed exactly this already: note what is new, or let somebody else sign."),
  .init(
    .observe(Observe("ana", in: "duo", by: "ben", [ItemResult("1")])),
    "Everything is like that already: nothing to change."),
  .init(
    .observe(Observe("ana", in: "press", by: "dan", [ItemResult("1")])),
    "dan left on 2026-10-01: clear that day first if they are back."),
]

import Foundation
import Model
import Storage

/// A workflow that changes what it is told to, without asking.
struct Doing: Workflow {
  var changes: [Change]
  var words = "do"

  init(_ changes: [Change]) {
    self.changes = changes
  }

  func decide(in records: some Records, by actor: Actor) -> [Change] {
    changes
  }
}

extension Store {
  @discardableResult
  func put(_ entries: Entry...) throws -> Act? {
    try perform(Doing(entries.map(Change.put)), by: office)
  }

  @discardableResult
  func retract(_ entries: Entry...) throws -> Act? {
    try perform(Doing(entries.map(Change.retract)), by: office)
  }

  func entries(of table: Table) throws -> [Entry] {
    var entries: [Entry] = []
    try forEachEntry(of: table) { entries.append($0) }
    return entries
  }
}

let office = Actor(name: "office", today: day)
let day = Day(number: 20_000)

let ana = Person(id: "ana", name: "Ana Ruíz", email: "ana@example.org", observerOf: ["press"])
let ben = Person(id: "ben", name: "Ben", supervisor: "ana", left: day)
let press = Course(id: "press", title: "Lock out the press")
let lathe = Course(
  id: "lathe", title: "Lathe, safe use", delivery: .onTheJob, assessment: .demonstration,
  passMark: Quantity("70.5"),
  policy: ValidityPolicy(
    validFor: Period(24, .months), renewsFrom: .yearly(month: 3, day: 1), window: Period(60, .days),
    grace: Period(2, .weeks), renewableFor: Period(1, .years)),
  signers: [.holder, .group("leads")], signatures: 2, minutes: 90, isRetired: true,
  outcome: "Says \"stop\"", accreditor: "TÜV")
let saw = Course(id: "saw", title: "Saw")
let passed = TrainingRecord(person: "ana", subject: .course("press"), on: day)
let demonstrated = Observation(
  person: "ben", course: "press", item: "lock", outcome: .observed, observer: "ana", on: day)
let signed = Signature(
  signer: "ana", person: "ben", course: "press", revision: "r1", results: [demonstrated], on: day,
  signed: day, statement: "I saw it, and he can.")

let fired = Firing(
  person: "ben", subject: .course("press"), rung: 1, cycle: day, due: day, on: day.next,
  recipients: ["ben", "coordinator"], isRerouted: true)
let noted = Acknowledgement(of: fired, by: .person("ben"), on: day.next)

/// A row or more of every table, with every kind of cell filled in one and empty in another.
let everything: [Entry] = [
  .setting(Setting(key: .name, value: "Works")), .course(press), .course(lathe),
  .checklistItem(ChecklistItem(course: "press", id: "lock", text: "Locks it", isRequired: true)),
  .prerequisite(Prerequisite(course: "lathe", needs: "press", any: "a")),
  .equivalence(Equivalence(course: "lathe", countsAs: "press")),
  .revision(
    Revision(
      course: "press", id: "r1", effective: day, policy: .retake, retakeWithin: Period(30, .days),
      note: "new lock")),
  .path(LearningPath(id: "shop", title: "Shop")),
  .path(LearningPath(id: "card", title: "Card", kind: .certification, order: .strict)),
  .step(Step(path: "shop", position: 1, course: "press")),
  .step(
    Step(
      path: "card", position: 1, course: "press", level: .required, choose: 1, phase: .both,
      dueWithin: Period(5, .days), since: day)),
  .role(Role(id: "fitter", title: "Fitter", kind: .managerOfManagers, note: "day shift")),
  .rolePath(RolePath(role: "fitter", path: "shop")),
  .rolePath(
    RolePath(
      role: "fitter", path: "shop", tier: .expert, level: .suggested, opensAfter: Period(0, .days),
      dueWithin: Period(90, .days), since: day)),
  .person(ben), .person(ana),
  .membership(Membership(group: "leads", person: "ben", from: day)),
  .membership(Membership(group: "leads", person: "ana", from: day, until: day.next)),
  .tenure(Tenure(person: "ben", role: "fitter", start: day, end: day.next)),
  .assignment(Assignment(.person("ben"), .course("press"), assigned: day, due: .on(day.next))),
  .assignment(
    Assignment(
      .group("leads"), .path("shop"), assigned: day, due: .within(Period(3, .weeks)),
      level: .suggested, withdrawn: day.next, reason: "line\nbreak")),
  .record(passed),
  .record(
    TrainingRecord(
      person: "ben", subject: .certification("card"), on: day, result: .passed,
      score: Quantity("088.50"), hours: Quantity("2"), signers: ["ana", "ben"], evidence: "a, b",
      expires: day.next, isPriorLearning: true, entered: .instant("2026-01-02T03:04:05Z"))),
  .revocation(
    Revocation(
      person: "ben", subject: .certification("card"), recordOn: day, on: day.next, reason: "no")),
  .waiver(
    Waiver(person: "ben", subject: .course("lathe"), from: day, until: day, reason: .medical)),
  .extension(
    Extension(person: "ana", subject: .course("press"), due: day, granted: day, reason: "away")),
  .leave(Leave(person: "ana", from: day)),
  .rung(Rung(number: 1, offset: .workingDays(5), tell: [.learner, .group("leads")])),
  .holiday(Holiday(day: day, name: "Founder's day")),
]

/// A folder of one test's own, gone with it.
final class TemporaryFolder {
  let path = NSTemporaryDirectory() + "signoff-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}

import Model
import Testing

/// Every sentence with which an edit is refused.
struct EditRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var edit: Edit
    var sentence: String
    var testDescription: String { sentence }

    init(_ edit: Edit, _ sentence: String) {
      self.edit = edit
      self.sentence = sentence
    }

    init(_ entry: Entry, _ sentence: String) {
      self.init(Edit(putting: [entry]), sentence)
    }
  }

  @Test(arguments: rows + catalogue + removals)
  func `An edit is refused in a sentence`(_ the: Case) throws {
    let yard = try Yard()
    try yard.put(
      .step(Step(path: "both", position: 1, course: "safe", choose: 2)),
      .step(Step(path: "both", position: 1, course: "press", choose: 2)),
      .record(TrainingRecord(person: "eve", subject: .course("none"), on: today)))
    #expect(try yard.refusal(of: .edit(the.edit)) == the.sentence)
  }
}

/// What is wrong with a row by itself.
private let rows: [EditRefusalTests.Case] = [
  .init(
    .course(Course(id: "a b", title: "")),
    """
    The course a b: id “a b” is no id; use at most 100 letters, digits, dots, underscores and \
    hyphens.
    The course a b: title a value is required here.
    """),
  .init(
    .course(Course(id: "new", title: "Bell\u{7}")),
    "The course new: title “Bell\\u{7}” holds a control character; take it out."),
  .init(
    .role(Role(id: "new", title: String(repeating: "a", count: 1_001))),
    "The role new: title “\(String(repeating: "a", count: 60))…” has 1001 characters; "
      + "the most is 1000."),
  .init(
    .step(Step(path: "basics", position: 0, course: "safe")),
    "The step safe at position 0 of basics: position “0” is not a whole number from 1 to "
      + "1000000000."),
  .init(
    .tenure(Tenure(person: "ana", role: "driver", start: today, end: day("2026-11-21"))),
    "The tenure of ana as driver from 2026-11-22: end “2026-11-21” is before start, 2026-11-22; "
      + "give a day on or after it."),
  .init(
    .revision(Revision(course: "safe", id: "r1", effective: today, policy: .void)),
    "The revision r1 of safe: retake_within void needs the time to do it again, as 90d."),
  .init(
    .setting(Setting(key: .dueSoon, value: "soon")),
    "The setting due_soon: value “soon” is not a period; write 90d, 6w, 24m or 2y."),
  .init(
    .course(Course(id: "new", title: "New", policy: ValidityPolicy(renewsFrom: .expiry))),
    "The course new: window renews_from expiry needs a window."),
  .init(
    .record(TrainingRecord(person: "ana", subject: .course("safe"), on: today)),
    "What is in records is never changed: take a record back with `revoke`, and record the right "
      + "one."),
]

/// What is wrong with a row beside the others.
private let catalogue: [EditRefusalTests.Case] = [
  .init(
    .step(Step(path: "basics", position: 3, course: "zip")),
    "The step zip at position 3 of basics: course “zip” is not in the file."),
  .init(
    .course(Course(id: "new", title: "New", signers: [.group("zip")])),
    "The course new: signers “group:zip” names a group that is not in the file."),
  .init(
    .prerequisite(Prerequisite(course: "safe", needs: "lift")),
    "The rule that safe needs lift: needs “lift” closes a circle of courses that need each other: "
      + "safe, lift, safe."),
  .init(
    .person(Person(id: "cleo", name: "Cleo", supervisor: "ana")),
    "The person cleo: supervisor “ana” closes a circle of supervisors: cleo, ana, ben, cleo."),
  .init(
    .step(Step(path: "basics", position: 1, course: "press", level: .suggested)),
    "The step press at position 1 of basics: position “1” has rows that differ; give all rows of "
      + "a position the same choose, level and phase."),
]

/// What can not be removed.
private let removals: [EditRefusalTests.Case] = [
  .init(
    Edit(removing: [.course(Course(id: "zip", title: ""))]),
    "There is no such row: the course zip."),
  .init(
    Edit(removing: [.course(Course(id: "lift", title: ""))]),
    "The course lift is still needed by the rule that lift needs safe: remove or change that "
      + "first."),
  .init(
    Edit(removing: [
      .course(Course(id: "none", title: "")),
      .checklistItem(ChecklistItem(course: "none", id: "1", text: "")),
    ]),
    "The course none is still needed by the record of eve in none on 2026-11-22: remove or change "
      + "that first."),
  .init(
    Edit(removing: [.person(Person(id: "ben", name: ""))]),
    "The person ben is still needed by the person ana: remove or change that first."),
  .init(
    Edit(removing: [
      .membership(Membership(group: "assessors", person: "cleo", from: day("2020-01-01")))
    ]),
    "The membership of cleo in assessors from 2020-01-01 is still needed by the course duo: "
      + "remove or change that first."),
  .init(
    Edit(removing: [.step(Step(path: "both", position: 1, course: "press"))]),
    "The step safe at position 1 of both: choose “2” is more than the 1 courses of position 1; "
      + "leave it empty for all."),
]

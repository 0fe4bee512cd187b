import Model
import Storage
import TUI

/// A workflow that puts rows without asking.
struct Putting: Workflow {
  var changes: [Change]
  var words = "put"

  init(_ entries: [Entry]) {
    changes = entries.map(Change.put)
  }

  init(changes: [Change]) {
    self.changes = changes
  }

  func decide(in records: some Records, by actor: Actor) -> [Change] { changes }
}

/// Friday, 2 October 2026.
let today = Day(number: 20_728)
let office = Actor(name: "office", today: today)

extension Store {
  func put(_ entries: Entry...) throws {
    try perform(Putting(entries), by: office)
  }

  /// A workshop: two roles, two paths, four courses, five people.
  static func workshop() throws -> Store {
    let store = try Store.inMemory()
    try store.put(
      .setting(Setting(key: .name, value: "Workshop")),
      .course(
        Course(
          id: "LOCK", title: "Lock out the press", assessment: .demonstration,
          signers: [.supervisor])),
      .checklistItem(ChecklistItem(course: "LOCK", id: "a", text: "Turns the key and keeps it")),
      .checklistItem(ChecklistItem(course: "LOCK", id: "b", text: "Tries the start button")),
      .checklistItem(
        ChecklistItem(course: "LOCK", id: "c", text: "Says thank you", isRequired: false)),
      .course(Course(id: "DIE", title: "金型を替える")),
      .course(
        Course(
          id: "LAW", title: "Safety law", assessment: .openTest, passMark: Quantity("80"))),
      .course(Course(id: "CARE", title: "Care of tools")),
      .path(LearningPath(id: "PRESS", title: "Press operation")),
      .path(LearningPath(id: "TOOLS", title: "Tool care")),
      .step(Step(path: "PRESS", position: 1, course: "LOCK", dueWithin: Period(10, .days))),
      .step(Step(path: "PRESS", position: 2, course: "DIE", dueWithin: Period(60, .days))),
      .step(Step(path: "PRESS", position: 3, course: "LAW", dueWithin: Period(90, .days))),
      .step(Step(path: "TOOLS", position: 1, course: "CARE")),
      .role(Role(id: "op", title: "Press operator")),
      .role(Role(id: "fit", title: "Fitter")),
      .rolePath(RolePath(role: "op", path: "PRESS")),
      .rolePath(RolePath(role: "fit", path: "TOOLS")))
    try store.putPeople()
    return store
  }

  private func putPeople() throws {
    let start = today.advanced(by: -20)
    try put(
      .person(Person(id: "P1", name: "Ana Ruíz")),
      .person(Person(id: "P2", name: "Ben Ode", supervisor: "P1")),
      .person(Person(id: "P3", name: "陳 琳", supervisor: "P1")),
      .person(Person(id: "P4", name: "ليلى حداد")),
      .person(Person(id: "P5", name: "Åse Lund", supervisor: "P1")),
      .tenure(Tenure(person: "P2", role: "op", start: start)),
      .tenure(Tenure(person: "P3", role: "op", start: start)),
      .tenure(Tenure(person: "P4", role: "fit", start: start)),
      .tenure(Tenure(person: "P5", role: "op", start: today)),
      .record(
        TrainingRecord(person: "P3", subject: .course("LOCK"), on: today.advanced(by: -5))))
  }
}

extension Session {
  /// Presses keys as people write them.
  mutating func type(_ text: String) {
    for key in Key.typed(text) { press(key) }
  }

  /// The screen after some keys, without trailing blanks and empty lines.
  mutating func picture(_ keys: String = "", _ width: Int = 80, _ height: Int = 24) -> String {
    let size = Size(width: width, height: height)
    _ = draw(size)
    type(keys)
    settle()
    while readAhead() {}
    return draw(size).text
  }
}

/// That a file could not be written.
struct ExportRefused: Error {}

extension Session where Source == Store {
  /// The desk over a workshop.
  static func workshop() throws -> Session {
    try Session(over: .workshop())
  }

  init(over store: Store) {
    let outside = Outside(export: { _, name, _ in
      guard name.hasSuffix(".csv") else { throw ExportRefused() }
    })
    self.init(DeskScreen(for: office), records: store, actor: office, outside: outside)
  }
}

extension String {
  /// Some of the lines, from 0.
  func lines(_ range: ClosedRange<Int>) -> String {
    let all = split(separator: "\n", omittingEmptySubsequences: false)
    return all[range.clamped(to: 0...all.count - 1)].joined(separator: "\n")
  }

  /// The line at the foot, or so many above it.
  func foot(_ above: Int = 0) -> String {
    let all = split(separator: "\n", omittingEmptySubsequences: false)
    return String(all[all.count - 1 - above])
  }
}

import Model
import Storage

/// The day on which the tests act: a Sunday.
let today = day("2026-11-22")

func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) names no day") }
  return day
}

/// A yard with a few people in a real file in memory.
///
/// Ana learns; Ben supervises her and observes `press`; Cleo is above Ben and an assessor; Dan
/// has left; Eve is an observer of `press` who does not hold it.
struct Yard {
  let store: Store
  let actor: Actor

  init(today: Day = today) throws {
    store = try Store.inMemory()
    actor = Actor(name: "mia", today: today)
    try store.perform(Rows(entries: Self.catalogue + Self.people + Self.facts), by: actor)
  }

  /// Carries workflows out, one after the other.
  func perform(_ commands: Command...) throws {
    for command in commands { try store.perform(command, by: actor) }
  }

  /// Carries a workflow out on another day.
  func perform(_ command: Command, on day: String) throws {
    guard let day = Day(day) else { preconditionFailure("\(day) names no day") }
    try store.perform(command, by: Actor(name: "mia", today: day))
  }

  /// Puts rows into the file as an import would.
  func put(_ entries: Entry...) throws {
    try put(entries)
  }

  func put(_ entries: [Entry]) throws {
    try store.perform(Rows(entries: entries), by: actor)
  }

  /// The sentence with which a workflow is refused; nothing where it is not.
  func refusal(of command: Command) throws -> String? {
    do {
      _ = try store.preview(command, by: actor)
      return nil
    } catch let refusal as Refusal {
      return refusal.description
    }
  }

  func record(of person: Person.ID = "ana") throws -> LearnerRecord {
    try store.knownLearner(person)
  }

  func requirement(_ subject: Subject, of person: Person.ID = "ana") throws -> Requirement? {
    try store.curriculum().requirements(of: record(of: person), on: today)
      .first { $0.subject == subject }
  }
}

/// Puts rows into the file.
struct Rows: Workflow {
  var entries: [Entry]
  var words: String { "rows" }

  func decide(in records: some Records, by actor: Actor) -> [Change] {
    entries.map(Change.put)
  }
}

extension Yard {
  private static let year = ValidityPolicy(
    validFor: Period("1y"), window: Period("60d"), grace: Period("30d"))

  private static let catalogue: [Entry] = [
    .course(Course(id: "safe", title: "Safety")),
    .course(Course(id: "lift", title: "Lifting", passMark: Quantity("80"), policy: year)),
    .course(Course(id: "press", title: "Press", signers: [.supervisor, .holder])),
    .course(
      Course(
        id: "duo", title: "Two at once", signers: [.group("assessors"), .anyone],
        signatures: 2)),
    .course(Course(id: "none", title: "Nobody's", signers: [])),
    .course(Course(id: "old", title: "Old", isRetired: true)),
    .checklistItem(ChecklistItem(course: "press", id: "1", text: "Locks it out")),
    .checklistItem(ChecklistItem(course: "press", id: "2", text: "Tries it")),
    .checklistItem(ChecklistItem(course: "press", id: "3", text: "Is fast", isRequired: false)),
    .checklistItem(ChecklistItem(course: "duo", id: "1", text: "Holds on")),
    .checklistItem(ChecklistItem(course: "none", id: "1", text: "Does it")),
    .prerequisite(Prerequisite(course: "lift", needs: "safe")),
    .path(LearningPath(id: "basics", title: "Basics")),
    .path(LearningPath(id: "truck", title: "Truck driver", kind: .certification)),
    .path(LearningPath(id: "gone", title: "Gone", isRetired: true)),
    .path(LearningPath(id: "empty", title: "Empty")),
    .path(LearningPath(id: "both", title: "Both")),
    .course(Course(id: "both", title: "Both")),
    .step(Step(path: "basics", position: 1, course: "safe")),
    .step(Step(path: "basics", position: 2, course: "lift")),
    .step(Step(path: "truck", position: 1, course: "lift")),
    .role(Role(id: "fitter", title: "Fitter")),
    .role(Role(id: "driver", title: "Driver")),
    .rolePath(RolePath(role: "fitter", path: "basics", dueWithin: Period("30d"))),
  ]

  private static let people: [Entry] = [
    .person(Person(id: "cleo", name: "Cleo")),
    .person(Person(id: "ben", name: "Ben", supervisor: "cleo", observerOf: ["press"])),
    .person(Person(id: "ana", name: "Ana", supervisor: "ben")),
    .person(Person(id: "dan", name: "Dan", left: day("2026-10-01"))),
    .person(Person(id: "eve", name: "Eve", observerOf: ["press"])),
    .membership(Membership(group: "assessors", person: "cleo", from: day("2020-01-01"))),
  ]

  private static let facts: [Entry] = [
    .tenure(Tenure(person: "ana", role: "fitter", start: day("2026-11-01")))
  ]
}

/// Lets people off a course, a certification, or each course of a plain path, for a time.
public struct Waive: Workflow, Hashable {
  /// Who need not.
  public var people: [Person.ID]
  /// What they need not meet.
  public var task: Assignment.Task
  /// The first day, past or to come; nothing for the day it is decided.
  public var from: Day?
  /// The last day; nothing for ever.
  public var until: Day?
  /// Why, from the list.
  public var reason: Waiver.Reason
  /// Why, in words.
  public var note: String

  /// Creates a waiver to be decided on.
  public init(
    _ task: Assignment.Task, for people: [Person.ID], from: Day? = nil, until: Day? = nil,
    reason: Waiver.Reason, note: String = ""
  ) {
    self.people = people
    self.task = task
    self.from = from
    self.until = until
    self.reason = reason
    self.note = note
  }

  public var words: String {
    let start = from.map { " from \($0)" } ?? ""
    let end = until.map { " to \($0)" } ?? ""
    return "Waive \(task) for \(people.listed)\(start)\(end), \(reason.rawValue)\(note.asCause)"
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let first = from ?? actor.today
    let subjects = try records.curriculum().subjects(of: task, on: first)
    if let until, until < first { throw Refusal.endBeforeStart(until, start: first) }
    let note = try note.asCell()
    guard !people.isEmpty else { throw Refusal.nobody }
    return try records.mapWatched(people.unique) { person in
      try waivers(of: subjects, for: records.knownLearner(person), from: first, note: note)
    }.flatMap(\.self)
  }

  private func waivers(
    of subjects: [Subject], for learner: LearnerRecord, from first: Day, note: String
  ) throws(Refusal) -> [Change] {
    var changes: [Change] = []
    let person = learner.person.id
    for subject in subjects {
      guard !learner.waivers.contains(where: { $0.subject == subject && $0.from == first }) else {
        throw .relief(.alreadyWaived(person, subject, from: first))
      }
      let waiver = Waiver(
        person: person, subject: subject, from: first, until: until, reason: reason, note: note)
      changes.append(.put(.waiver(waiver)))
    }
    return changes
  }
}

extension Curriculum {
  /// A course or certification itself; of a plain path its courses, by position.
  func subjects(of task: Assignment.Task, on day: Day) throws(Refusal) -> [Subject] {
    switch task {
    case .course(let id): return [.course(try knownCourse(id).id)]
    case .path(let id):
      guard try knownPath(id).kind == .path else { return [.certification(id)] }
      let courses = (positions[id] ?? []).flatMap { $0.courses(on: day) }
      guard !courses.isEmpty else { throw .relief(.noCourses(id)) }
      return courses.unique.map { .course(courseList[$0].id) }
    }
  }
}

/// Tells people or groups to do a path or a course.
public struct Assign: Workflow, Hashable {
  /// Who is told.
  public var assignees: [Assignment.Assignee]
  /// What is to be done.
  public var task: Assignment.Task
  /// The first day; nothing for the day it is decided.
  public var from: Day?
  /// By when; nothing for no due day.
  public var due: Assignment.Due?
  /// Whether it is required; nothing for yes.
  public var level: Level?
  /// Why.
  public var reason: String

  /// Creates an assignment to be decided on.
  public init(
    _ task: Assignment.Task, to assignees: [Assignment.Assignee], from: Day? = nil,
    due: Assignment.Due? = nil, level: Level? = nil, reason: String = ""
  ) {
    self.assignees = assignees
    self.task = task
    self.from = from
    self.due = due
    self.level = level
    self.reason = reason
  }

  public var words: String {
    let level = level == .suggested ? "Suggest" : "Assign"
    let start = from.map { ", from \($0)" } ?? ""
    let due = due.map { ", \($0)" } ?? ""
    return "\(level) \(task) to \(assignees.listed)\(start)\(due)\(reason.asCause)"
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try records.curriculum().checkActive(task)
    let first = from ?? actor.today
    try checkDays(first, today: actor.today)
    let reason = try reason.asCell()
    guard !assignees.isEmpty else { throw Refusal.nobody }
    return try records.mapWatched(assignees.unique) { assignee in
      try records.check(assignee, on: first)
      let entry = Entry.assignment(
        Assignment(assignee, task, assigned: first, due: due, level: level, reason: reason))
      if case .assignment(let known) = try records.entry(like: entry), known.runs(after: first) {
        throw Refusal.duty(.alreadyAssigned(assignee, task, first))
      }
      return .put(entry)
    }
  }

  private func checkDays(_ first: Day, today: Day) throws(Refusal) {
    guard first >= today else { throw .dayGone(first) }
    guard case .on(let due) = due else { return }
    guard due >= today else { throw .dayGone(due) }
    guard due >= first else { throw .duty(.dueBeforeAssigned(due, assigned: first)) }
  }
}

extension Assignment {
  /// Tells whether it is not withdrawn by a day.
  func runs(after day: Day) -> Bool {
    withdrawn.map { day < $0 } ?? true
  }
}

extension Curriculum {
  /// Checks that what is to be done exists and is not retired.
  func checkActive(_ task: Assignment.Task) throws(Refusal) {
    switch task {
    case .course(let id):
      if try knownCourse(id).isRetired { throw .retiredCourse(id) }
    case .path(let id):
      if try knownPath(id).isRetired { throw .retiredPath(id) }
    }
  }
}

/// Ends an assignment: the newest that is running, or is to come.
public struct Withdraw: Workflow, Hashable {
  /// Who was told.
  public var assignees: [Assignment.Assignee]
  /// What they were told to do.
  public var task: Assignment.Task
  /// The first day without it; nothing for the day it is decided.
  public var from: Day?
  /// Why.
  public var reason: String

  /// Creates a withdrawal to be decided on.
  public init(
    _ task: Assignment.Task, from assignees: [Assignment.Assignee], on day: Day? = nil,
    reason: String = ""
  ) {
    self.assignees = assignees
    self.task = task
    self.from = day
    self.reason = reason
  }

  public var words: String {
    let start = from.map { " from \($0) on" } ?? ""
    return "Withdraw \(task) from \(assignees.listed)\(start)\(reason.asCause)"
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try records.curriculum().check(task)
    _ = try reason.asCell()
    let first = from ?? actor.today
    guard first >= actor.today else { throw Refusal.dayGone(first) }
    guard !assignees.isEmpty else { throw Refusal.nobody }
    return try assignees.unique.map { assignee in
      guard var running = try newest(of: assignee, after: first, in: records) else {
        throw Refusal.duty(.notAssigned(assignee, task))
      }
      running.withdrawn = max(first, running.assigned)
      return .put(.assignment(running))
    }
  }

  private func newest(
    of assignee: Assignment.Assignee, after day: Day, in records: some Records
  ) throws -> Assignment? {
    try records.assignments(to: assignee)
      .filter { $0.task == task && $0.runs(after: day) }
      .max { $0.assigned < $1.assigned }
  }
}

extension Records {
  /// Every assignment to a person alone, or to a group.
  func assignments(to assignee: Assignment.Assignee) throws -> [Assignment] {
    switch assignee {
    case .person(let id):
      return try knownLearner(id).assignments.filter { $0.assignee == assignee }
    case .group(let id):
      guard try hasGroup(id) else { throw Refusal.unknownGroup(id) }
      return try assignments(to: id)
    }
  }

  /// Every assignment to a group.
  func assignments(to group: Group.ID) throws -> [Assignment] {
    var found: [Assignment] = []
    try forEachEntry(of: .assignments) { entry in
      guard case .assignment(let assignment) = entry else { return }
      if assignment.assignee == .group(group) { found.append(assignment) }
    }
    return found
  }
}

extension Curriculum {
  /// Checks that what was to be done exists; it may be retired by now.
  func check(_ task: Assignment.Task) throws(Refusal) {
    switch task {
    case .course(let id): _ = try knownCourse(id)
    case .path(let id): _ = try knownPath(id)
    }
  }
}

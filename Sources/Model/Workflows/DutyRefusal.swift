/// Why an assignment or a role could not be given or ended.
public enum DutyRefusal: Error, Hashable, Sendable {
  /// A due day before the first day of the assignment.
  case dueBeforeAssigned(Day, assigned: Day)
  /// The same was assigned to the same on that day.
  case alreadyAssigned(Assignment.Assignee, Assignment.Task, Day)
  /// Nothing to withdraw: never assigned, or withdrawn before.
  case notAssigned(Assignment.Assignee, Assignment.Task)
  /// The person holds the role on some of those days already.
  case alreadyInRole(Person.ID, Role.ID, since: Day, until: Day?)
  /// The person does not hold the role on that day.
  case notInRole(Person.ID, Role.ID, Day)
}

extension DutyRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .dueBeforeAssigned(let due, let assigned):
      "It would be due on \(due), before it is assigned on \(assigned): give a later due day."
    case .alreadyAssigned(let assignee, let task, let day):
      "On \(day) \(task) is assigned to \(assignee) already: withdraw that first."
    case .notAssigned(let assignee, let task):
      "No assignment of \(task) to \(assignee) is running: look at their routes with `why`."
    case .alreadyInRole(let person, let role, let since, let until):
      "\(person) holds the role \(role) from \(since)\(until.map { " to \($0)" } ?? "") already: "
        + "end that first, or give other days."
    case .notInRole(let person, let role, let day):
      "\(person) does not hold the role \(role) on \(day): give a day on which they do."
    }
  }
}

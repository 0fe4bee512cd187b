/// Why something could not be waived or extended.
public enum ReliefRefusal: Error, Hashable, Sendable {
  /// A waiver from the same day is there.
  case alreadyWaived(Person.ID, Subject, from: Day)
  /// A path that has no courses to waive.
  case noCourses(LearningPath.ID)
  /// Nothing is due, so nothing can be put off.
  case nothingDue(Person.ID, Subject)
  /// The award is past its grace.
  case pastGrace(Person.ID, Subject, since: Day)
  /// A day before the due day there is.
  case earlier(Day, due: Day)
  /// It was extended today.
  case alreadyExtended(Person.ID, Subject, to: Day)
}

extension ReliefRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .alreadyWaived(let person, let subject, let day):
      "\(person) has a waiver of \(subject) from \(day) already: give another first day."
    case .noCourses(let path): "The path \(path) has no courses to waive: name a course."
    case .nothingDue(let person, let subject):
      "For \(person) nothing is due in \(subject): there is nothing to extend."
    case .pastGrace(let person, let subject, let since):
      "For \(person) \(subject) is expired since \(since), past its grace: it has to be done again."
    case .earlier(let day, let due):
      "\(day) is earlier than the due day, \(due): give a later one."
    case .alreadyExtended(let person, let subject, let due):
      "For \(person) \(subject) was extended to \(due) today already: extend it again tomorrow."
    }
  }
}

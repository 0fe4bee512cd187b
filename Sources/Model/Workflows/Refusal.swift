/// Why a rule did not let a workflow go ahead.
public enum Refusal: Error, Hashable, Sendable {
  /// The file has nobody of that identity.
  case unknownPerson(Person.ID)
  case unknownCourse(Course.ID)
  case unknownPath(LearningPath.ID)
  case unknownRole(Role.ID)
  case unknownGroup(Group.ID)
  /// Neither a course nor a path has that identity.
  case unknownSubject(String)
  /// A course and a path have that identity.
  case ambiguousSubject(String)
  /// A plain path where only something with awards will do.
  case notACertification(LearningPath.ID)
  case retiredCourse(Course.ID)
  case retiredPath(LearningPath.ID)
  /// Whoever it is for is not with the organisation on the day it begins.
  case hasLeft(Person.ID, Day)
  /// Nobody was named, or nobody is in the group or role that was.
  case nobody
  /// Only what has happened can be entered.
  case dayToCome(Day)
  /// Only what is still to come can be asked for.
  case dayGone(Day)
  /// An end before its start.
  case endBeforeStart(Day, start: Day)
  /// A reason is wanted and was not given.
  case reasonMissing
  /// A text holds a character that no cell takes.
  case controlCharacter(UInt32)
  /// A text has more characters than a cell takes.
  case textTooLong(Int)
  /// The file is a programme already.
  case alreadyAProgramme
  /// Everything already is as it was asked to be.
  case nothingToChange
  case duty(DutyRefusal)
  case record(RecordRefusal)
  case demonstration(DemonstrationRefusal)
  case relief(ReliefRefusal)
  case edit(EditRefusal)
  case undo(UndoRefusal)
  case signing(SigningRefusal)
  case ladder(LadderRefusal)
  case right(RightRefusal)
}

extension Refusal: CustomStringConvertible {
  /// The sentence that people read, on the command line and on screen.
  public var description: String {
    switch self {
    case .unknownPerson(let id): "There is no person \(id)."
    case .unknownCourse(let id): "There is no course \(id)."
    case .unknownPath(let id): "There is no path \(id)."
    case .unknownRole(let id): "There is no role \(id)."
    case .unknownGroup(let id): "There is no group \(id)."
    case .unknownSubject(let id): "There is no course and no path \(id)."
    case .ambiguousSubject(let id):
      "\(id) is a course and a path: write course:\(id) or path:\(id)."
    case .notACertification(let id):
      "\(id) is a plain path, not a certification: name one of its courses."
    case .retiredCourse(let id): "The course \(id) is retired: choose one that is active."
    case .retiredPath(let id): "The path \(id) is retired: choose one that is active."
    case .hasLeft(let id, let day): "\(id) left on \(day): clear that day first if they are back."
    case .nobody: "That is for nobody: name somebody who is there."
    case .dayToCome(let day): "\(day) is still to come: give today or a day before."
    case .dayGone(let day): "\(day) is over: give today or a later day."
    case .endBeforeStart(let end, let start):
      "\(end) is before the start, \(start): give a day on or after it."
    case .reasonMissing: "A reason is needed: it stays on record."
    case .controlCharacter(let code):
      "The text holds the control character U+\(code.hexadecimal): take it out."
    case .textTooLong(let most): "The text has more than \(most) characters: shorten it."
    case .alreadyAProgramme: "The file is a programme already: give the name of a new one."
    case .nothingToChange: "Everything is like that already: nothing to change."
    case .duty(let refusal): refusal.description
    case .record(let refusal): refusal.description
    case .demonstration(let refusal): refusal.description
    case .relief(let refusal): refusal.description
    case .edit(let refusal): refusal.description
    case .undo(let refusal): refusal.description
    case .signing(let refusal): refusal.description
    case .ladder(let refusal): refusal.description
    case .right(let refusal): refusal.description
    }
  }
}

extension UInt32 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
  }
}

/// Why a demonstration could not be observed or signed (rules.md §8).
public enum DemonstrationRefusal: Error, Hashable, Sendable {
  /// The course has no checklist to go through.
  case noChecklist(Course.ID)
  case unknownItem(ChecklistItem.ID, Course.ID)
  /// Nobody signs for themselves, ever.
  case ownSignOff(Person.ID)
  /// The course names nobody who may sign.
  case nobodyMaySign(Course.ID)
  /// The course names others who may sign.
  case notEntitled(Person.ID, Course.ID, [Course.Signer])
  /// Items that have to be observed and are not.
  case itemsMissing([ChecklistItem.ID])
  /// Nothing that is required was found to be not yet there.
  case nothingMissing
  /// Whoever is found not yet competent has to learn why.
  case remarkMissing(ChecklistItem.ID)
  /// The same person's signature is there.
  case alreadySigned(Person.ID)
  /// Somebody signed nothing in an act that they would take back.
  case notSigned(Person.ID, Int)
  /// The checklist is not the one that was gone through.
  case checklistChanged(Course.ID)
  /// Somebody else noted or signed something of the demonstration meanwhile.
  case alreadySeen(Person.ID, Course.ID)
  /// That demonstration is signed, and nothing about it is new.
  case closed(Day)
  /// A later demonstration has been signed.
  case superseded(by: Day)
}

extension DemonstrationRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .noChecklist(let course):
      "\(course) has no checklist, so there is nothing to sign: use `record`."
    case .unknownItem(let item, let course): "The checklist of \(course) has no item \(item)."
    case .ownSignOff: "Nobody signs off their own demonstration: ask somebody else."
    case .nobodyMaySign(let course):
      "\(course) names nobody who may sign: give the course its signers first."
    case .notEntitled(let person, let course, let signers):
      "\(person) may not sign \(course) here: it takes \(signers.map(\.sentence).alternatives)."
    case .itemsMissing(let items):
      "Not observed yet: \(items.map(\.text).joined(separator: ", ")). Observe these first."
    case .nothingMissing: "No required item was found not yet met: say which one, and why."
    case .remarkMissing(let item): "Item \(item) is not yet met: say in a remark what was missing."
    case .alreadySigned(let person):
      "\(person) has signed exactly this already: note what is new, or let somebody else sign."
    case .notSigned(let person, let act): "\(person) signed nothing in act \(act)."
    case .checklistChanged(let course):
      "The checklist of \(course) was changed meanwhile: go through it again."
    case .alreadySeen(let person, let course):
      "Somebody else noted or signed \(course) of \(person) meanwhile: look at it again."
    case .closed(let day):
      "The demonstration of \(day) is signed: observe on a later day, or change one of its items."
    case .superseded(let day):
      "A demonstration of \(day) was signed since: revoke the record that is wrong instead."
    }
  }
}

extension Course.Signer {
  /// Who that is, in words.
  public var sentence: String {
    switch self {
    case .supervisor: "someone above the learner in the supervisor chain"
    case .holder: "an observer who holds the course"
    case .anyone: "anyone but the learner"
    case .group(let group): "a member of the group \(group)"
    }
  }
}

extension [String] {
  fileprivate var alternatives: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " or \(self[count - 1])"
  }
}

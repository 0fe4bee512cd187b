/// Why a result could not be recorded or revoked.
public enum RecordRefusal: Error, Hashable, Sendable {
  /// A score above 100.
  case scoreTooHigh(Quantity)
  /// A pass below the pass mark, or a failure that reaches it.
  case contradictsScore(TrainingRecord.Result, Quantity, passMark: Quantity)
  /// A demonstration is passed by a sign-off only.
  case needsSignOff(Course.ID)
  /// A certification is earned by its steps.
  case certificationIsEarned(LearningPath.ID)
  /// What had to be met before was not, on the day of the training.
  case outOfOrder([Course.ID], Day)
  /// Somebody vouches for themselves.
  case ownSignature(Person.ID)
  case signerTwice(Person.ID)
  /// A certificate that expires before it was earned.
  case expiresBefore(Day, on: Day)
  /// There is a record of that person, subject and day.
  case alreadyRecorded(Person.ID, Subject, Day)
  /// There is no such record.
  case noRecord(Person.ID, Subject, Day)
  /// The record was revoked before.
  case alreadyRevoked(Person.ID, Subject, Day, on: Day)
}

extension RecordRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .scoreTooHigh(let score): "A score of \(score) is more than 100: give it in per cent."
    case .contradictsScore(.passed, let score, let mark):
      "A score of \(score) does not reach the pass mark of \(mark): record it as failed."
    case .contradictsScore(.failed, let score, let mark):
      "A score of \(score) reaches the pass mark of \(mark): record it as passed."
    case .needsSignOff(let id):
      "\(id) has a checklist and is passed by a sign-off: use `sign`, or record prior learning."
    case .certificationIsEarned(let id):
      "The certification \(id) is earned by its steps: record those, or it as prior learning."
    case .outOfOrder(let courses, let day):
      "On \(day) \(courses.listed) had not been met: record that first, or give a reason."
    case .ownSignature(let id): "\(id) cannot sign for \(id): name somebody else."
    case .signerTwice(let id): "\(id) is named twice as signer: name different people."
    case .expiresBefore(let expires, let day):
      "It would expire on \(expires), before it happened on \(day): look at the certificate again."
    case .alreadyRecorded(let person, let subject, let day):
      "\(person) has a record of \(subject) on \(day) already: revoke that first."
    case .noRecord(let person, let subject, let day):
      "\(person) has no record of \(subject) on \(day): look at their history with `why`."
    case .alreadyRevoked(let person, let subject, let day, let on):
      "The record of \(person), \(subject) and \(day) was revoked on \(on) already."
    }
  }
}

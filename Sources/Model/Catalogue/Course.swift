/// One thing that can be learnt and shown, with how it is taught, assessed and kept up.
public struct Course: Hashable, Sendable {
  /// The identity of a course.
  public typealias ID = Identifier<Course>

  /// How a course reaches its learners.
  public enum Delivery: String, CaseIterable, Sendable {
    case classroom
    case online
    case onTheJob = "on-the-job"
    case game
    case selfStudy = "self-study"
    case virtual
  }

  /// How a course finds out whether somebody can do it.
  public enum Assessment: String, CaseIterable, Sendable {
    case none
    case attendance
    case caseStudy = "case-study"
    case presentation
    case demonstration
    case proctoredTest = "proctored-test"
    case openTest = "open-test"
  }

  /// Who may sign a demonstration of the course (rules.md §8).
  public enum Signer: Hashable, Sendable {
    /// Someone above the learner in the supervisor chain.
    case supervisor
    /// An observer who holds a compliant award of the course.
    case holder
    /// Anyone with the right to sign.
    case anyone
    /// The members of a group.
    case group(Group.ID)
  }

  /// The course's identity.
  public var id: ID
  /// What people call it.
  public var title: String
  /// How it is taught.
  public var delivery: Delivery?
  /// How it is assessed.
  public var assessment: Assessment?
  /// The least score that passes, 0 to 100.
  public var passMark: Quantity?
  /// How long a pass holds.
  public var policy: ValidityPolicy
  /// Who may sign; empty where nobody is named.
  public var signers: [Signer]
  /// How many different people have to sign; nothing where the column is empty, which means one.
  public var signatures: Int?
  /// How long it takes.
  public var minutes: Int?
  /// Whether it is retired: it gives no routes, its records stay.
  @Defaulted public var isRetired: Bool
  /// What the person can do afterwards.
  public var outcome: String
  /// What is in it for the learner.
  public var benefitToLearner: String
  /// What is in it for the company.
  public var benefitToCompany: String
  /// The third party that accredits it.
  public var accreditor: String
  /// What the accreditation is worth.
  public var accreditedValue: String

  /// Creates a course.
  public init(
    id: ID, title: String, delivery: Delivery? = nil, assessment: Assessment? = nil,
    passMark: Quantity? = nil, policy: ValidityPolicy = ValidityPolicy(), signers: [Signer] = [],
    signatures: Int? = nil, minutes: Int? = nil, isRetired: Bool? = nil, outcome: String = "",
    benefitToLearner: String = "", benefitToCompany: String = "", accreditor: String = "",
    accreditedValue: String = ""
  ) {
    self.id = id
    self.title = title
    self.delivery = delivery
    self.assessment = assessment
    self.passMark = passMark
    self.policy = policy
    self.signers = signers
    self.signatures = signatures
    self.minutes = minutes
    _isRetired = Defaulted(isRetired, default: false)
    self.outcome = outcome
    self.benefitToLearner = benefitToLearner
    self.benefitToCompany = benefitToCompany
    self.accreditor = accreditor
    self.accreditedValue = accreditedValue
  }
}

extension Course.Signer: LosslessStringConvertible {
  /// Reads `supervisor`, `holder`, `anyone` or `group:NAME`.
  public init?(_ text: String) {
    switch text {
    case "supervisor": self = .supervisor
    case "holder": self = .holder
    case "anyone": self = .anyone
    default:
      guard text.hasPrefix("group:"), Group.ID.accepts(String(text.dropFirst(6))) else {
        return nil
      }
      self = .group(Group.ID(String(text.dropFirst(6))))
    }
  }

  /// The signer as it is written.
  public var description: String {
    switch self {
    case .supervisor: "supervisor"
    case .holder: "holder"
    case .anyone: "anyone"
    case .group(let group): "group:\(group)"
    }
  }
}

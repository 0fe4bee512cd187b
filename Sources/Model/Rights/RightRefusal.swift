/// Why somebody may not do something with the file.
public enum RightRefusal: Error, Hashable, Sendable {
  /// It takes another right, which an admin gives.
  case missing(UserRight, Permission, admins: [String])
  /// Nobody would be left who can give rights.
  case lastAdmin
  /// The right is for one person, and none was named.
  case personMissing(Right)
  /// A user without a name.
  case nameless
  /// The user has no right that could be taken away.
  case notGranted(String)
}

extension RightRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .missing(let own, let permission, let admins):
      "\(own.sentence), and \(permission.sentence): ask \(admins.listed) for "
        + "`signoff grant FILE \(own.user) \(permission.least)`."
    case .lastAdmin:
      "Nobody would be admin any more: make somebody else one first, with `grant FILE USER admin`."
    case .personMissing(let right):
      "\(right.named.prefix(1).uppercased() + right.named.dropFirst()) is one person of the "
        + "programme: name them with --person."
    case .nameless: "A user has a name: give it as the operating system has it."
    case .notGranted(let user): "\(user) has no right here: `grants` lists who has."
    }
  }
}

extension UserRight {
  /// What somebody is to the file.
  var sentence: String {
    guard let right else { return "\(user) has no right to this file" }
    return "\(user) is \(right.named) here" + (person.map { " (\($0))" } ?? "")
  }
}

extension Permission {
  /// What it takes, as the end of a sentence.
  public var sentence: String {
    let others = rights.dropLast().map(\.named).joined(separator: ", ")
    let who = (others.isEmpty ? "" : others + " or ") + (rights.last?.named ?? "")
    return switch self {
    case .look(nil): "to look at everybody takes \(who)"
    case .look(let person?): "to look at \(person) takes \(person) or \(who)"
    case .sign(let person): "to sign as \(person) takes their PIN, their own user or \(who)"
    case .signOff: "to sign off takes \(who)"
    case .takeNote(nil): "to take note for the coordinators takes \(who)"
    case .takeNote(let person?): "to take note as \(person) takes \(person) or \(who)"
    case .keepRecords: "that takes \(who)"
    case .givePIN(let person, false): "to give \(person) a PIN takes \(person) or \(who)"
    case .givePIN(let person, true): "to reset the PIN of \(person) takes \(who)"
    case .administer: "that takes \(who)"
    }
  }

  /// The least right that would do.
  fileprivate var least: String {
    switch self {
    case .look(nil): "auditor"
    case .look(let person?), .takeNote(let person?): "learner --person \(person)"
    case .sign(let person), .givePIN(let person, false): "observer --person \(person)"
    case .signOff: "observer"
    case .takeNote(nil), .keepRecords: "coordinator"
    case .givePIN(_, true), .administer: "admin"
    }
  }
}

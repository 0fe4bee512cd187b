/// What a user of the operating system may do with the file, as the file has it.
///
/// The newest one of a user counts.
public struct UserRight: Hashable, Sendable {
  /// The user's name, as the operating system has it.
  public var user: String
  /// The right; nothing where it was taken away.
  public var right: Right?
  /// Who in the programme that user is.
  public var person: Person.ID?

  /// Creates a user's right.
  public init(_ user: String, _ right: Right?, person: Person.ID? = nil) {
    self.user = user
    self.right = right
    self.person = person
  }
}

extension UserRight {
  /// The right and the person, in words.
  public var named: String {
    guard let right else { return "no right" }
    return right.rawValue + (person.map { ", as \($0)" } ?? "")
  }
}

/// What somebody is to the programme.
public enum Right: String, CaseIterable, Hashable, Sendable {
  /// Sees what concerns them.
  case learner
  /// Sees everything, and observes and signs.
  case observer
  /// Authors, assigns, records, waives and extends too.
  case coordinator
  /// Gives rights and PINs and changes settings too.
  case admin
  /// Sees everything and changes nothing.
  case auditor
}

extension Right: CustomStringConvertible {
  public var description: String { rawValue }

  /// The word with its article.
  var named: String {
    switch self {
    case .learner, .coordinator: "a \(rawValue)"
    case .observer, .admin, .auditor: "an \(rawValue)"
    }
  }
}

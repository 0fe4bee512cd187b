/// A PIN that was not the right one, or one of a keeper that let a locked kiosk go on.
public struct PINAttempt: Hashable, Sendable {
  /// What came of it.
  public enum Outcome: String, Sendable {
    case wrong
    case unlocked
  }

  /// In whose name it was typed.
  public var person: Person.ID
  /// The name of the kiosk; nothing where it was typed elsewhere.
  public var kiosk: String?
  /// What came of it.
  public var outcome: Outcome
  /// When, in seconds since 1970 in UTC.
  public var at: Int

  /// Creates an attempt.
  public init(_ person: Person.ID, at kiosk: String?, _ outcome: Outcome, on instant: Int) {
    self.person = person
    self.kiosk = kiosk
    self.outcome = outcome
    at = instant
  }

  /// What happened, in the words of the ledger.
  public var words: String {
    let place = kiosk.map { " at \($0)" } ?? ""
    return switch outcome {
    case .wrong: "Wrong PIN of \(person)\(place)."
    case .unlocked: "Let \(kiosk ?? "the kiosk") go on, by \(person)."
    }
  }
}

extension [PINAttempt] {
  /// Whether so many of them, oldest first, were wrong within an hour that a kiosk stays locked.
  public var lockKiosk: Bool {
    let wrong = filter { $0.outcome == .wrong }.map(\.at)
    return zip(wrong, wrong.dropFirst(Self.most - 1)).contains { $1 - $0 <= 3600 }
  }

  private static var most: Int { 10 }
}

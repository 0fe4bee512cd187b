/// A PIN that was typed, by whom, and when.
public struct PINEntry: Sendable {
  /// Who says that it is theirs.
  public var person: Person.ID
  /// What they typed.
  public var secret: Secret
  /// When, in seconds since 1970 in UTC.
  public var now: Int
  /// The name of the kiosk where; nothing for elsewhere.
  public var kiosk: String?

  /// Creates an entry.
  public init(_ person: Person.ID, _ secret: Secret, now: Int, at kiosk: String? = nil) {
    self.kiosk = kiosk
    self.person = person
    self.secret = secret
    self.now = now
  }
}

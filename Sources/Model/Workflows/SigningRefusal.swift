/// Why a PIN was not taken, or a key not opened.
public enum SigningRefusal: Error, Hashable, Sendable {
  /// Digits alone, and fewer than six; anything else, and fewer than eight characters.
  case tooShort
  /// One of the first that anybody would try.
  case obvious
  /// Whoever has a key signs with it.
  case keyClosed(Person.ID)
  /// There is no key that a PIN could open.
  case noKey(Person.ID)
  /// The PIN is another one; so many more may be tried before there is a pause.
  case wrong(left: Int)
  /// Too many were wrong; so many seconds have to pass.
  case locked(Person.ID, seconds: Int)
  /// The clock shows less than it did when a PIN was last tried.
  case clockTurnedBack
  /// Somebody else may end the kiosk.
  case notTheKeeper
  /// Too many PINs were wrong at a kiosk.
  case kioskLocked(String)
  /// No admin has a PIN that would end a kiosk.
  case noKeeper
  /// The key was sealed with a secret outside of the file.
  case pepperMissing(Person.ID)
}

extension SigningRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .tooShort: "That is too short: take 6 digits or more, or a phrase of 8 characters or more."
    case .obvious: "That would be guessed at once: take no year, row, repetition, word or id."
    case .keyClosed(let person):
      "\(person) signs with a PIN: use `sign --pin` or the kiosk; nobody else signs in that name."
    case .noKey(let person): "\(person) has no PIN yet: set one with `pin`."
    case .wrong(let left):
      "The PIN is wrong: \(left == 1 ? "1 try is" : "\(left) tries are") left before a pause."
    case .locked(let person, let seconds):
      "Too many wrong PINs: \(person) is locked for \((seconds + 59) / 60) min."
    case .clockTurnedBack:
      "The clock is behind the last PIN that was tried: set it right, then try again."
    case .notTheKeeper: "That takes the PIN of an admin, or of the kiosk's keeper."
    case .kioskLocked(let kiosk):
      "\(kiosk) is locked after ten wrong PINs: fetch an admin or the kiosk's keeper."
    case .noKeeper:
      "No admin has a PIN: name who ends the kiosk with --keeper, or make somebody admin with "
        + "`grant FILE USER admin --person ID` and give them a PIN with `pin`."
    case .pepperMissing(let person):
      "The key of \(person) takes the secret outside of the file too: give it with --pepper."
    }
  }
}

/// A PIN or a passphrase, as bytes, so that no copy of it is kept as text.
public struct Secret: Equatable, Sendable {
  /// What was typed, in UTF-8.
  public private(set) var bytes: [UInt8]

  /// Takes what was typed.
  public init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Adds a character that was typed.
  public mutating func append(_ character: Character) {
    bytes += Array(String(character).utf8)
  }

  /// Takes the last scalar back.
  public mutating func removeLast() {
    while let byte = bytes.popLast(), byte & 0xC0 == 0x80 {}
  }

  /// Overwrites it.
  public mutating func wipe() {
    for place in bytes.indices { bytes[place] = 0 }
    bytes.removeAll()
  }

  /// Refuses what is too short, or what anybody would try first.
  public func check(for person: Person.ID) throws(Refusal) {
    let isPIN = bytes.allSatisfy(\.isDigit)
    guard bytes.count >= (isPIN ? 6 : 8) else { throw .signing(.tooShort) }
    let isObvious = bytes.repeats || bytes.isRow || (isPIN && bytes.holdsYear)
    if isObvious || isCommon || holds(person) { throw .signing(.obvious) }
  }

  private func holds(_ person: Person.ID) -> Bool {
    let id = Array(person.text.utf8)
    return id.count > 2 && bytes.lowercased.contains(id.lowercased)
  }

  private var isCommon: Bool {
    let letters = bytes.lowercased.filter { !$0.isDigit }
    return Self.common.contains { Array($0.utf8) == letters }
  }

  private static let common = [
    "password", "passwort", "passphrase", "qwerty", "qwertyui", "qwertyuiop", "qwertz", "letmein",
    "welcome", "signoff", "changeme", "iloveyou", "admin", "administrator", "secret", "training",
  ]
}

extension [UInt8] {
  fileprivate var lowercased: [UInt8] {
    map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
  }

  /// Whether it is one piece of up to half its length, over and over.
  fileprivate var repeats: Bool {
    (1...Swift.max(1, count / 2)).contains { step in
      indices.allSatisfy { self[$0] == self[$0 % step] }
    }
  }

  /// Whether each character is the one after the last, or each the one before, 9 and 0 being
  /// neighbours.
  fileprivate var isRow: Bool {
    let steps = Set(zip(self, dropFirst()).map { (Int($1) - Int($0) + 10) % 10 })
    return steps == [1] || steps == [9]
  }

  /// Whether six or eight digits begin or end with a year that somebody may be born in.
  fileprivate var holdsYear: Bool {
    guard count == 6 || count == 8 else { return false }
    return [prefix(4), suffix(4)].contains { part in
      (1930...2039).contains(part.reduce(0) { $0 * 10 + Int($1) - 48 })
    }
  }
}

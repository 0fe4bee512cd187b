/// The identity of one entity, as people write it: ASCII letters, digits, `.`, `_` and `-`.
///
/// The phantom type keeps a learner's identity from being passed where a course's is wanted.
public struct Identifier<Entity>: Hashable, Sendable {
  /// The identity as text, compared and sorted byte by byte (formats.md).
  public let text: String

  /// Creates an identity from its text; whoever reads text from outside checks it first.
  public init(_ text: String) {
    self.text = text
  }
}

extension Identifier: Comparable {
  /// Orders identities byte by byte.
  public static func < (a: Identifier, b: Identifier) -> Bool {
    a.text < b.text
  }
}

extension Identifier: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Creates an identity from a literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The identity as text.
  public var description: String { text }
}

extension Identifier {
  /// Tells whether text may be an identity: 1 to 100 of the allowed characters.
  public static func accepts(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// What is said of text that is none.
  public static var remedy: String {
    "is no id; use at most 100 letters, digits, dots, underscores and hyphens"
  }
}

/// A value as JSON, on one line; what steers or hides text is written as an escape.
public enum JSONValue: Hashable, Sendable {
  case null
  case number(Int)
  case text(String)
  case list([JSONValue])
  /// Members in their order.
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    /// Creates a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A text, or null where it is empty.
  public static func filled(_ text: String) -> JSONValue {
    text.isEmpty ? .null : .text(text)
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as JSON.
  public var description: String {
    switch self {
    case .null: "null"
    case .number(let number): String(number)
    case .text(let text): text.asJSON
    case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\($0.name.asJSON): \($0.value)" }.joined(separator: ", ") + "}"
    }
  }
}

extension String {
  fileprivate var asJSON: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isShown {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in String(scalar).utf16 { text += unit.asEscape }
        }
      }
    }
    return text + "\""
  }
}

extension UInt16 {
  fileprivate var asEscape: String {
    let digits = String(self, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows it as what it is.
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: true
    }
  }
}

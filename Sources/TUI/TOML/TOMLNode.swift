/// A value in a TOML file.
public enum TOMLNode: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case list([TOMLNode])
  case table([String: TOMLNode])
  /// A date or a time, which no file of ours uses.
  case moment

  /// The text, where it is one.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The whole number, where it is one.
  public var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The truth value, where it is one.
  public var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  /// The list, where it is one.
  public var list: [TOMLNode]? {
    if case .list(let list) = self { list } else { nil }
  }

  /// The table, where it is one.
  public var table: [String: TOMLNode]? {
    if case .table(let table) = self { table } else { nil }
  }
}

import TOMLKit

/// A TOML file as read: its values, and the line of each key, so that an error can point at it.
public struct TOMLDocument: Sendable {
  /// The name of the file, for errors.
  public let file: String
  /// The tables and values at the top.
  public let root: [String: TOMLNode]
  private let lines: [[String]: Int]

  /// Reads the text of a file; throws where it is not TOML.
  public init(file: String, text: String) throws(TOMLError) {
    self.file = file
    lines = TOMLLines(text).lines
    do {
      root = try TOMLNode(TOMLTable(string: text)).table ?? [:]
    } catch let error as TOMLParseError {
      throw TOMLError(file: file, line: error.source.begin.line, message: error.description)
    } catch {
      throw TOMLError(file: file, line: nil, message: "\(error)")
    }
  }

  /// The table at the top with a name; empty where there is none.
  public func table(_ name: String) throws(TOMLError) -> [String: TOMLNode] {
    guard let node = root[name] else { return [:] }
    guard let table = node.table else { throw error(at: [name], "'\(name)' has to be a table") }
    return table
  }

  /// An error at a key, `["ui", "cursor"]`, or at the nearest one above that has a line.
  public func error(at path: [String], _ message: String) -> TOMLError {
    TOMLError(file: file, line: line(of: path), message: message)
  }

  /// The line of a key, or of the nearest one above that has a line.
  public func line(of path: [String]) -> Int? {
    var path = path
    while !path.isEmpty {
      if let line = lines[path] { return line }
      path.removeLast()
    }
    return nil
  }

  /// Refuses the first key of a table that nobody knows, and names the nearest one.
  public func check(_ table: [String: TOMLNode], at path: [String], known: [String])
    throws(TOMLError)
  {
    let unknown = table.keys.filter { !known.contains($0) }.map { path + [$0] }
    guard let first = unknown.min(by: { (line(of: $0) ?? 0) < (line(of: $1) ?? 0) }),
      let key = first.last
    else { return }
    let place = path.isEmpty ? "" : " in [\(path.joined(separator: "."))]"
    let nearest = key.nearest(of: known).map { "; did you mean '\($0)'?" } ?? ""
    throw error(at: first, "unknown key '\(key)'\(place)\(nearest)")
  }
}

extension TOMLNode {
  fileprivate init(_ table: TOMLTable) {
    self = .table(
      Dictionary(
        uniqueKeysWithValues: table.keys.compactMap { key in
          table[key].map { (key, TOMLNode($0)) }
        }))
  }

  fileprivate init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .string: self = .text(value.string ?? "")
    case .int: self = .integer(value.int ?? 0)
    case .double: self = .number(value.double ?? 0)
    case .bool: self = .flag(value.bool ?? false)
    case .array: self = .list(value.array?.map(TOMLNode.init) ?? [])
    case .table: self = value.table.map(TOMLNode.init) ?? .table([:])
    case .date, .time, .dateTime: self = .moment
    }
  }
}

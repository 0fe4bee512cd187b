extension Array where Element: CustomStringConvertible {
  /// The first few in words, and how many more there are.
  var listed: String {
    switch count {
    case 0: "nobody"
    case 1: "\(self[0])"
    case 2, 3: dropLast().map(\.description).joined(separator: ", ") + " and \(self[count - 1])"
    default: prefix(3).map(\.description).joined(separator: ", ") + " and \(count - 3) more"
    }
  }
}

extension String {
  /// The text as the end of a sentence: after a colon, or nothing where it is empty.
  var asCause: String { isEmpty ? "." : ": \(self)" }
}

extension Assignment.Assignee: CustomStringConvertible {
  /// Who it is, as a sentence names them.
  public var description: String {
    switch self {
    case .person(let id): id.text
    case .group(let id): "the group \(id)"
    }
  }
}

extension Assignment.Task: CustomStringConvertible {
  /// What it is, as a sentence names it.
  public var description: String {
    switch self {
    case .path(let id): "the path \(id)"
    case .course(let id): "the course \(id)"
    }
  }
}

extension Assignment.Due: CustomStringConvertible {
  /// By when, as a sentence says it.
  public var description: String {
    switch self {
    case .on(let day): "due \(day)"
    case .within(let period): "due within \(period)"
    }
  }
}

extension Subject: CustomStringConvertible {
  /// What it is, as a sentence names it.
  public var description: String {
    switch self {
    case .course(let id): "the course \(id)"
    case .certification(let id): "the certification \(id)"
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order in which they come first.
  public var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

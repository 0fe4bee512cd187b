public import Model

/// Requirements as JSON objects with the columns of the CSV as keys, one a line.
///
/// Nothing in it needs escapes: identities, days and labels are plain ASCII without quotes.
public enum StatusJSON {
  /// Returns an object for each of a person's requirements, with commas between them.
  public static func objects(_ requirements: [Requirement], of person: Person.ID) -> [UInt8] {
    var text = ReportText()
    for (index, requirement) in requirements.enumerated() {
      text.append(index == 0 ? "{" : ",\n{")
      text.append(requirement, of: person)
      text.append("}")
    }
    return text.bytes
  }
}

extension ReportText {
  fileprivate mutating func append(_ requirement: Requirement, of person: Person.ID) {
    append("\"person\": \"")
    append(person.text)
    append("\"")
    append("kind", requirement.subject.kind)
    append("subject", requirement.subject.text)
    append("level", requirement.level?.rawValue)
    append("standing", requirement.standing.rawValue)
    append("since", requirement.since)
    append("opens", requirement.opens)
    append("due", requirement.due)
    append("awarded", requirement.awarded)
    append("expires", requirement.expires)
    append("window_opens", requirement.windowOpens)
    append("blocked_by", list: requirement.blockedBy.map(\.text))
    append("routes", list: requirement.routes.distinct.map(\.label))
  }

  private mutating func append(_ name: String, _ value: String?) {
    start(name)
    guard let value else { return append("null") }
    append("\"")
    append(value)
    append("\"")
  }

  private mutating func append(_ name: String, _ day: Day?) {
    start(name)
    guard let day else { return append("null") }
    append("\"")
    append(day)
    append("\"")
  }

  private mutating func append(_ name: String, list values: [String]) {
    start(name)
    append("[")
    for (index, value) in values.enumerated() {
      append(index == 0 ? "\"" : ", \"")
      append(value)
      append("\"")
    }
    append("]")
  }

  private mutating func start(_ name: String) {
    append(", \"")
    append(name)
    append("\": ")
  }
}

extension Subject {
  /// The kind as `status` names it.
  public var kind: String {
    switch self {
    case .course: "course"
    case .certification: "certification"
    }
  }
}

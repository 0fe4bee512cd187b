public import Model

/// Requirements as CSV, to the byte as formats.md has it.
///
/// Nothing in it needs quotes: identities, days and labels are plain ASCII without commas.
public enum StatusCSV {
  /// The columns of `status`, in their order.
  public static let columns = [
    "person", "kind", "subject", "level", "standing", "since", "opens", "due", "awarded",
    "expires", "window_opens", "blocked_by", "routes",
  ]

  /// The line above the rows.
  public static var header: [UInt8] {
    Array((columns.joined(separator: ",") + "\n").utf8)
  }

  /// Returns a row for each of a person's requirements.
  public static func rows(_ requirements: [Requirement], of person: Person.ID) -> [UInt8] {
    var text = ReportText()
    for requirement in requirements { text.append(requirement, of: person) }
    return text.bytes
  }
}

extension ReportText {
  fileprivate mutating func append(_ requirement: Requirement, of person: Person.ID) {
    append(person.text)
    append(cell: requirement.subject.kind)
    append(cell: requirement.subject.text)
    append(cell: requirement.level?.rawValue ?? "")
    append(cell: requirement.standing.rawValue)
    append(cell: requirement.since)
    append(cell: requirement.opens)
    append(cell: requirement.due)
    append(cell: requirement.awarded)
    append(cell: requirement.expires)
    append(cell: requirement.windowOpens)
    append(comma)
    append(list: requirement.blockedBy) { $1.append($0.text) }
    append(comma)
    append(list: requirement.routes.distinct) { $1.append($0.source) }
    append("\n" as Unicode.Scalar)
  }

  private mutating func append(cell: String) {
    append(comma)
    append(cell)
  }

  private mutating func append(cell: Day?) {
    append(comma)
    append(cell)
  }

  /// Adds what `Route.label` says.
  private mutating func append(_ source: Route.Source) {
    switch source {
    case .role(let role, let path, let tier):
      append("role:")
      append(role.text)
      append("/path:")
      append(path.text)
      append("/" as Unicode.Scalar)
      append(tier.rawValue)
    case .assignment(let task):
      append("assignment:")
      append(task)
    case .group(let group, let task):
      append("group:")
      append(group.text)
      append("/" as Unicode.Scalar)
      append(task)
    }
  }

  private mutating func append(_ task: Assignment.Task) {
    switch task {
    case .path(let id):
      append("path:")
      append(id.text)
    case .course(let id):
      append("course:")
      append(id.text)
    }
  }
}

private let comma: Unicode.Scalar = ","

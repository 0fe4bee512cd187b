public import Model

/// Requirements as CSV, to the byte as formats.md has it.
///
/// Nothing in it needs quotes: identities, days and labels are plain ASCII without commas.
public struct StatusCSV {
  private var labels: [Route.Source: [UInt8]] = [:]

  /// The columns of `status`, in their order.
  public static let columns = [
    "person", "kind", "subject", "level", "standing", "since", "opens", "due", "awarded",
    "expires", "window_opens", "blocked_by", "routes",
  ]

  /// Creates a report without rows.
  public init() {}

  /// Writes the header.
  public func begin(in bytes: inout ReportBytes) {
    bytes.append(Self.columns.joined(separator: ",") + "\n")
  }

  /// Writes one row.
  public mutating func add(
    _ requirement: Requirement, of person: Person.ID, to bytes: inout ReportBytes
  ) {
    bytes.append(person.text)
    switch requirement.subject {
    case .course(let id):
      bytes.append(",course,")
      bytes.append(id.text)
    case .certification(let id):
      bytes.append(",certification,")
      bytes.append(id.text)
    }
    bytes.append(comma)
    if let level = requirement.level { bytes.append(level.rawValue) }
    bytes.append(comma)
    bytes.append(requirement.standing.rawValue)
    add(requirement.since, to: &bytes)
    add(requirement.opens, to: &bytes)
    add(requirement.due, to: &bytes)
    add(requirement.awarded, to: &bytes)
    add(requirement.expires, to: &bytes)
    add(requirement.windowOpens, to: &bytes)
    addLists(requirement, to: &bytes)
    bytes.append("\n" as Unicode.Scalar)
  }

  private func add(_ day: Day?, to bytes: inout ReportBytes) {
    bytes.append(comma)
    bytes.append(day)
  }

  private mutating func addLists(_ requirement: Requirement, to bytes: inout ReportBytes) {
    bytes.append(comma)
    for (index, course) in requirement.blockedBy.enumerated() {
      if index > 0 { bytes.append(";" as Unicode.Scalar) }
      bytes.append(course.text)
    }
    bytes.append(comma)
    for (index, route) in requirement.routes.enumerated() {
      if index > 0 { bytes.append(";" as Unicode.Scalar) }
      bytes.append(label(of: route))
    }
  }

  private mutating func label(of route: Route) -> [UInt8] {
    if let known = labels[route.source] { return known }
    let label = Array(route.label.utf8)
    labels[route.source] = label
    return label
  }
}

private let comma: Unicode.Scalar = ","

public import Model

/// Requirements as a JSON array of objects with the columns of the CSV as keys, one a line.
public struct StatusJSON {
  private var isFirst = true

  /// Creates a report without rows.
  public init() {}

  /// Writes one row.
  public mutating func add(
    _ requirement: Requirement, of person: Person.ID, to bytes: inout ReportBytes
  ) {
    bytes.append(isFirst ? "[\n" : ",\n")
    isFirst = false
    let values = zip(StatusCSV.columns, Self.values(of: requirement, person))
    bytes.append("\(JSONValue.object(values.map { JSONValue.Member($0, $1) }))")
  }

  /// Closes the array.
  public func end(in bytes: inout ReportBytes) {
    bytes.append(isFirst ? "[]\n" : "\n]\n")
  }

  private static func values(of it: Requirement, _ person: Person.ID) -> [JSONValue] {
    [
      .text(person.text), .text(it.subject.kind), .text(it.subject.text),
      it.level.map { .text($0.rawValue) } ?? .null, .text(it.standing.rawValue), day(it.since),
      day(it.opens), day(it.due), day(it.awarded), day(it.expires), day(it.windowOpens),
      .list(it.blockedBy.map { .text($0.text) }), .list(it.routes.map { .text($0.label) }),
    ]
  }

  private static func day(_ day: Day?) -> JSONValue {
    day.map { .text($0.description) } ?? .null
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

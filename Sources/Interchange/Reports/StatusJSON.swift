public import Model

/// Requirements as JSON objects with the columns of the CSV as keys, one a line.
public enum StatusJSON {
  /// Returns an object for each of a person's requirements, with commas between them.
  public static func objects(_ requirements: [Requirement], of person: Person.ID) -> [UInt8] {
    let objects = requirements.map { requirement in
      let values = zip(StatusCSV.columns, values(of: requirement, person))
      return JSONValue.object(values.map { JSONValue.Member($0, $1) }).description
    }
    return Array(objects.joined(separator: ",\n").utf8)
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

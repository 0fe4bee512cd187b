public import Model

/// People against courses and certifications: where each of them stands.
public struct Matrix: Sendable {
  /// One person's line.
  public struct Row: Sendable {
    var person: Person
    var standings: [Subject: Standing] = [:]

    /// Takes what is in force for somebody; what is only held is left out.
    public init(_ person: Person, _ requirements: [Requirement]) {
      self.person = person
      for it in requirements where it.level != nil { standings[it.subject] = it.standing }
    }
  }

  private var rows: [Row] = []
  private var subjects: Set<Subject> = []

  /// Creates a matrix of nobody.
  public init() {}

  /// Adds a line at the end.
  public mutating func add(_ row: Row) {
    rows.append(row)
    subjects.formUnion(row.standings.keys)
  }

  /// The matrix as rows and columns; abbreviated, one letter a cell under numbers (`legend`).
  public func listing(abbreviated: Bool = false) -> Listing {
    let columns = subjects.sorted()
    let heads = columns.enumerated().map { abbreviated ? String($0 + 1) : $1.text }
    var listing = Listing(columns: ["person", "name"] + heads)
    for row in rows {
      let cells = columns.map { subject in
        let standing = row.standings[subject]
        return (abbreviated ? standing?.letter : standing?.rawValue) ?? ""
      }
      listing.rows.append(
        [.text(row.person.id.text), .text(row.person.name)] + cells.map { .text($0) })
    }
    return listing
  }

  /// What the letters and numbers of the abbreviated matrix stand for.
  public var legend: [String] {
    let letters = Standing.allCases.map { "\($0.letter) \($0.rawValue)" }.joined(separator: ", ")
    return [letters] + subjects.sorted().enumerated().map { "\($0 + 1) \($1.text)" }
  }

  /// The matrix as a page of its own.
  public func html(title: String, on day: Day) -> String {
    let columns = subjects.sorted()
    let head = columns.map { "<th><span>\($0.text)</span></th>" }.joined()
    let body = rows.map { row in
      let cells = columns.map { subject in
        guard let standing = row.standings[subject] else { return "<td></td>" }
        return "<td class=\"\(standing.rawValue)\">\(standing.rawValue)</td>"
      }
      return "<tr><th>\(row.person.id)</th><th>\(row.person.name.asHTML)</th>\(cells.joined())</tr>"
    }
    return Self.page(title: title.asHTML, day: day, head: head, body: body)
  }

  private static func page(title: String, day: Day, head: String, body: [String]) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>\(title), \(day)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <h1>\(title)</h1>
    <p>As of \(day)</p>
    <table>
    <thead><tr><th>person</th><th>name</th>\(head)</tr></thead>
    <tbody>
    \(body.joined(separator: "\n"))
    </tbody>
    </table>
    </body>
    </html>

    """
  }

  private static let style = """
    body { font: 14px system-ui, sans-serif; margin: 2em; }
    table { border-collapse: collapse; }
    th, td { border: 1px solid #ccc; padding: 2px 6px; text-align: left; unicode-bidi: isolate; }
    thead th { position: sticky; top: 0; background: #fff; }
    .overdue, .expired { background: #f6c9c0; }
    .renewal, .grace { background: #f8e7b0; }
    .current, .waived { background: #cfe8cf; }
    """
}

extension Standing {
  /// One letter for a narrow cell.
  fileprivate var letter: String {
    switch self {
    case .waived: "w"
    case .current: "c"
    case .renewal: "r"
    case .grace: "g"
    case .expired: "E"
    case .upcoming: "u"
    case .overdue: "O"
    case .open: "o"
    }
  }
}

import Model

/// The organisation, a role or a group, with its figures.
struct ComplianceRow {
  enum Kind: String {
    case all
    case role
    case group
  }

  var kind: Kind
  var title: String
  var count: Headcount
  /// Whom it counts.
  var query = RosterQuery()

  static func all(_ counts: Headcounts, _ curriculum: Curriculum) -> [ComplianceRow] {
    let name = curriculum.setting(.name) ?? "Everybody"
    return [ComplianceRow(kind: .all, title: name, count: counts.everyone)]
      + counts.roles.map { id, count in
        ComplianceRow(
          kind: .role, title: curriculum.roles[id]?.title ?? id.text, count: count,
          query: RosterQuery(role: id))
      }
      + counts.groups.map { id, count in
        var query = RosterQuery()
        query.conditions = [.group(id.text)]
        return ComplianceRow(kind: .group, title: id.text, count: count, query: query)
      }
  }

  var late: String { count.late.map { $0 > 0 ? "\($0)" : "" } ?? "…" }

  var fraction: String { count.compliance.map { "\($0.compliant) of \($0.counted)" } ?? "…" }

  var open: String { count.compliance.map { "\($0.open)" } ?? "…" }

  /// What tells two rows apart.
  struct ID: Hashable {
    var kind: Kind
    var title: String
  }

  var id: ID { ID(kind: kind, title: title) }
}

extension ComplianceRow {
  /// What the rows are sorted by; ties go by title.
  enum Order: String, CaseIterable {
    case title
    case people
    case late
    case compliant

    static let byTitle = Ordering(allCases.map(\.rawValue.capitalised))
  }

  private var kindOrder: Int {
    switch kind {
    case .all: 0
    case .role: 1
    case .group: 2
    }
  }

  fileprivate func comesBefore(_ other: ComplianceRow) -> Bool {
    (kindOrder, title) < (other.kindOrder, other.title)
  }

  fileprivate func comesBefore(_ other: ComplianceRow, by order: Order) -> Bool {
    let (mine, theirs): (Int, Int)
    switch order {
    case .title: (mine, theirs) = (0, 0)
    case .people: (mine, theirs) = (count.people, other.count.people)
    case .late: (mine, theirs) = (count.late ?? 0, other.count.late ?? 0)
    case .compliant: (mine, theirs) = (count.share, other.count.share)
    }
    return mine == theirs ? comesBefore(other) : mine < theirs
  }
}

extension [ComplianceRow] {
  /// Sorts the rows; that of the whole organisation stays on top.
  mutating func sort(by ordering: Ordering) {
    let order = ComplianceRow.Order.allCases[ordering.place]
    sort { $0.comesBefore($1, by: order) }
    if ordering.isDescending { reverse() }
    if let all = firstIndex(where: { $0.kind == .all }) { insert(remove(at: all), at: 0) }
  }
}

extension Headcount {
  /// The share that is compliant, in millionths; more than all where there is none.
  fileprivate var share: Int {
    guard let compliance, compliance.counted > 0 else { return .max }
    return compliance.compliant * 1_000_000 / compliance.counted
  }
}

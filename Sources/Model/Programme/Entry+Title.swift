extension Entry {
  /// What the row is, as a sentence names it: `the step XC-NAV at position 3 of IFR`.
  public var title: String {
    switch self {
    case .setting(let it): "the setting \(it.key.rawValue)"
    case .course(let it): "the course \(it.id)"
    case .checklistItem(let it): "the item \(it.id) of the checklist of \(it.course)"
    case .prerequisite(let it): "the rule that \(it.course) needs \(it.needs)"
    case .equivalence(let it): "the rule that \(it.course) counts as \(it.countsAs)"
    case .revision(let it): "the revision \(it.id) of \(it.course)"
    case .path(let it): "the path \(it.id)"
    case .step(let it): "the step \(it.course) at position \(it.position) of \(it.path)"
    case .role(let it): "the role \(it.id)"
    case .rolePath(let it): "the \(it.tier.rawValue) path \(it.path) of the role \(it.role)"
    case .person(let it): "the person \(it.id)"
    case .membership(let it): "the membership of \(it.person) in \(it.group) from \(it.from)"
    case .tenure(let it): "the tenure of \(it.person) as \(it.role) from \(it.start)"
    case .assignment(let it): "the assignment of \(it.task) to \(it.assignee) on \(it.assigned)"
    case .record(let it): "the record of \(it.person) in \(it.subject.text) on \(it.on)"
    case .revocation(let it):
      "the revocation of the record of \(it.person) in \(it.subject.text) on \(it.recordOn)"
    case .waiver(let it): "the waiver of \(it.subject.text) for \(it.person) from \(it.from)"
    case .extension(let it):
      "the extension of \(it.subject.text) for \(it.person), granted \(it.granted)"
    case .leave(let it): "the leave of \(it.person) from \(it.from)"
    case .rung(let it): "rung \(it.number) of the ladder"
    case .holiday(let it): "the holiday \(it.day)"
    }
  }
}

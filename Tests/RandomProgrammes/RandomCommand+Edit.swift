import Model

extension RandomCommand {
  /// Puts rows of another programme, or takes some of this one out.
  mutating func edit(in records: some Records) throws -> Command {
    let known = try records.curriculum().programme
    let removable = [Table.steps, .rolePaths, .needs, .countsAs].flatMap { known.entries(of: $0) }
    if dice.chance(30), let row = dice.any(of: removable) {
      return .edit(Edit(removing: [row], reason: dice.text()))
    }
    let other = RandomProgramme.make(seed: UInt64(dice.roll(10_000)))
    let rows = other.entries.filter { !$0.table.holdsFacts && isFamiliar($0) }
    return .edit(Edit(putting: dice.any(of: rows).map { [$0] } ?? [], reason: dice.text()))
  }

  /// Tells whether everything that a row of the catalogue names is in the programme.
  private func isFamiliar(_ row: Entry) -> Bool {
    let courses = Set(programme.courses.map(\.id))
    let paths = Set(programme.paths.map(\.id))
    return switch row {
    case .course(let it): courses.contains(it.id)
    case .path(let it): paths.contains(it.id)
    case .step(let it): paths.contains(it.path) && courses.contains(it.course)
    case .rolePath(let it): paths.contains(it.path)
    case .prerequisite(let it): courses.isSuperset(of: [it.course, it.needs])
    case .equivalence(let it): courses.isSuperset(of: [it.course, it.countsAs])
    case .revision(let it): courses.contains(it.course)
    case .setting, .checklistItem, .role, .person, .membership, .tenure, .assignment, .record,
      .revocation, .waiver, .extension, .leave, .rung, .holiday:
      false
    }
  }
}

extension Entry {
  /// The row as somebody means it who adds it on a day: a step, or a role's path, begins then.
  ///
  /// So nobody is late on the day on which the rule is made (rules.md §2). An import without a
  /// first day means always, and is taken as it is.
  public func beginning(on day: Day) -> Entry {
    switch self {
    case .step(var it):
      it.since = it.since ?? day
      return .step(it)
    case .rolePath(var it):
      it.since = it.since ?? day
      return .rolePath(it)
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .role,
      .person, .membership, .tenure, .assignment, .record, .revocation, .waiver, .extension,
      .leave, .rung, .holiday:
      return self
    }
  }
}

extension Edit {
  /// The edit with the other steps of each position brought in line with the one that is put.
  ///
  /// The rows of one position agree on level, choice and phase (rules.md §7), so whoever changes
  /// one of them by hand means all.
  public func aligningPositions(in records: some Records) throws -> Edit {
    aligningPositions(among: try records.curriculum().programme.steps)
  }

  /// The same among the steps of all paths.
  public func aligningPositions(among steps: [Step]) -> Edit {
    let removed = Set(removing.map(\.key))
    let put = putting.compactMap { if case .step(let it) = $0 { it } else { nil } }
    guard !put.isEmpty else { return self }
    var others: [Entry] = []
    let keys = Set(putting.map(\.key)).union(removed)
    for var step in steps {
      guard !keys.contains(Entry.step(step).key),
        let leader = put.last(where: { $0.path == step.path && $0.position == step.position }),
        !step.agrees(with: leader)
      else { continue }
      step.follow(leader)
      others.append(.step(step))
    }
    var edit = self
    edit.putting += others
    return edit
  }
}

extension Step {
  /// Takes from another step of the position what all of them share.
  public mutating func follow(_ other: Step) {
    if level != other.level { level = other.level }
    if choose != other.choose { choose = other.choose }
    if phase != other.phase { phase = other.phase }
  }

  fileprivate func agrees(with other: Step) -> Bool {
    level == other.level && choose == other.choose && phase == other.phase
  }
}

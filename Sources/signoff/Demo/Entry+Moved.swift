import Model

extension Entry {
  /// The row with every day in it so many weeks later; holidays and days of the year stay.
  func moved(byWeeks weeks: Int) -> Entry {
    switch self {
    case .setting(let it): .setting(it.moved(weeks))
    case .revision(let it): .revision(it.moved(weeks, [\.effective]))
    case .step(let it): .step(it.moved(weeks, [], [\.since]))
    case .rolePath(let it): .rolePath(it.moved(weeks, [], [\.since]))
    case .person(let it): .person(it.moved(weeks, [], [\.left]))
    case .membership(let it): .membership(it.moved(weeks, [\.from], [\.until]))
    case .tenure(let it): .tenure(it.moved(weeks, [\.start], [\.end]))
    case .assignment(let it): .assignment(it.moved(weeks))
    case .record(let it): .record(it.moved(weeks))
    case .revocation(let it): .revocation(it.moved(weeks, [\.recordOn, \.on]))
    case .waiver(let it): .waiver(it.moved(weeks, [\.from], [\.until]))
    case .extension(let it): .extension(it.moved(weeks, [\.due, \.granted]))
    case .leave(let it): .leave(it.moved(weeks, [\.from], [\.until]))
    case .course, .checklistItem, .prerequisite, .equivalence, .path, .role, .rung, .holiday: self
    }
  }
}

extension Setting {
  fileprivate func moved(_ weeks: Int) -> Setting {
    guard key == .ladderSince, let day = Day(value) else { return self }
    return Setting(key: key, value: day.advanced(by: weeks * 7).description)
  }
}

extension Assignment {
  fileprivate func moved(_ weeks: Int) -> Assignment {
    var moved = moved(weeks, [\.assigned], [\.withdrawn])
    if case .on(let day) = due { moved.due = .on(day.advanced(by: weeks * 7)) }
    return moved
  }
}

extension TrainingRecord {
  fileprivate func moved(_ weeks: Int) -> TrainingRecord {
    var moved = moved(weeks, [\.on], [\.expires])
    moved.entered = entered?.moved(weeks)
    return moved
  }
}

extension TrainingRecord.Entered {
  fileprivate func moved(_ weeks: Int) -> TrainingRecord.Entered {
    switch self {
    case .day(let day): return .day(day.advanced(by: weeks * 7))
    case .instant(let text):
      guard let day = Day(String(text.prefix(10))) else { return self }
      return .instant(day.advanced(by: weeks * 7).description + text.dropFirst(10))
    }
  }
}

/// A row with days in it.
private protocol Dated {}

extension Dated {
  /// The row with some of its days so many weeks later.
  func moved(
    _ weeks: Int, _ days: [WritableKeyPath<Self, Day>],
    _ others: [WritableKeyPath<Self, Day?>] = []
  ) -> Self {
    var row = self
    for day in days { row[keyPath: day] = self[keyPath: day].advanced(by: weeks * 7) }
    for day in others { row[keyPath: day] = self[keyPath: day]?.advanced(by: weeks * 7) }
    return row
  }
}

extension Revision: Dated {}
extension Step: Dated {}
extension RolePath: Dated {}
extension Person: Dated {}
extension Membership: Dated {}
extension Tenure: Dated {}
extension Assignment: Dated {}
extension TrainingRecord: Dated {}
extension Revocation: Dated {}
extension Waiver: Dated {}
extension Extension: Dated {}
extension Leave: Dated {}

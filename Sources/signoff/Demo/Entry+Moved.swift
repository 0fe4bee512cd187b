import Model

extension Entry {
  /// The row with every day in it so many weeks later; holidays and days of the year stay.
  func moved(byWeeks weeks: Int) -> Entry {
    switch self {
    case .setting(let it): .setting(it.moved(weeks))
    case .revision(let it): .revision(it.with { $0.effective.move(weeks) })
    case .step(let it): .step(it.with { $0.since?.move(weeks) })
    case .rolePath(let it): .rolePath(it.with { $0.since?.move(weeks) })
    case .person(let it): .person(it.with { $0.left?.move(weeks) })
    case .membership(let it):
      .membership(
        it.with {
          $0.from.move(weeks)
          $0.until?.move(weeks)
        })
    case .tenure(let it):
      .tenure(
        it.with {
          $0.start.move(weeks)
          $0.end?.move(weeks)
        })
    case .assignment(let it): .assignment(it.moved(weeks))
    case .record(let it): .record(it.moved(weeks))
    case .revocation(let it):
      .revocation(
        it.with {
          $0.recordOn.move(weeks)
          $0.on.move(weeks)
        })
    case .waiver(let it):
      .waiver(
        it.with {
          $0.from.move(weeks)
          $0.until?.move(weeks)
        })
    case .extension(let it):
      .extension(
        it.with {
          $0.due.move(weeks)
          $0.granted.move(weeks)
        })
    case .leave(let it):
      .leave(
        it.with {
          $0.from.move(weeks)
          $0.until?.move(weeks)
        })
    case .course, .checklistItem, .prerequisite, .equivalence, .path, .role, .rung, .holiday: self
    }
  }
}

extension Day {
  fileprivate mutating func move(_ weeks: Int) {
    self = advanced(by: weeks * 7)
  }
}

extension Setting {
  fileprivate func moved(_ weeks: Int) -> Setting {
    guard key == .ladderSince, var day = Day(value) else { return self }
    day.move(weeks)
    return Setting(key: key, value: day.description)
  }
}

extension Assignment {
  fileprivate func moved(_ weeks: Int) -> Assignment {
    with {
      $0.assigned.move(weeks)
      $0.withdrawn?.move(weeks)
      guard case .on(var day) = due else { return }
      day.move(weeks)
      $0.due = .on(day)
    }
  }
}

extension TrainingRecord {
  fileprivate func moved(_ weeks: Int) -> TrainingRecord {
    with {
      $0.on.move(weeks)
      $0.expires?.move(weeks)
      $0.entered = entered?.moved(weeks)
    }
  }
}

extension TrainingRecord.Entered {
  fileprivate func moved(_ weeks: Int) -> TrainingRecord.Entered {
    switch self {
    case .day(var day):
      day.move(weeks)
      return .day(day)
    case .instant(let text):
      guard var day = Day(String(text.prefix(10))) else { return self }
      day.move(weeks)
      return .instant(day.description + text.dropFirst(10))
    }
  }
}

/// A row that can be had otherwise.
private protocol Adjustable {}

extension Adjustable {
  /// The row after some changes to it.
  func with(_ adjust: (inout Self) -> Void) -> Self {
    var row = self
    adjust(&row)
    return row
  }
}

extension Revision: Adjustable {}
extension Step: Adjustable {}
extension RolePath: Adjustable {}
extension Person: Adjustable {}
extension Membership: Adjustable {}
extension Tenure: Adjustable {}
extension Assignment: Adjustable {}
extension TrainingRecord: Adjustable {}
extension Revocation: Adjustable {}
extension Waiver: Adjustable {}
extension Extension: Adjustable {}
extension Leave: Adjustable {}

/// One rung of the published escalation ladder (rules.md §9).
public struct Rung: Hashable, Sendable {
  /// How far from the due day a rung stands.
  public enum Offset: Hashable, Sendable {
    /// Calendar time; `isBefore` for a minus sign.
    case calendar(Period, isBefore: Bool)
    /// Working days, Monday to Friday less the holidays; negative before the due day.
    case workingDays(Int)
  }

  /// Who is told.
  public enum Recipient: Hashable, Sendable {
    case learner
    case supervisor
    case supervisorsSupervisor
    case coordinator
    case group(Group.ID)
  }

  /// Its number, from 1.
  public var number: Int
  /// How far from the due day it stands.
  public var offset: Offset
  /// Who is told.
  public var tell: [Recipient]
  /// What follows, in the words that were published.
  public var consequence: String

  /// Creates a rung.
  public init(number: Int, offset: Offset, tell: [Recipient], consequence: String = "") {
    self.number = number
    self.offset = offset
    self.tell = tell
    self.consequence = consequence
  }
}

extension Rung.Offset: LosslessStringConvertible {
  /// Reads `-14d`, `7d` or `5wd`.
  public init?(_ text: String) {
    let isBefore = text.hasPrefix("-")
    let rest = isBefore ? String(text.dropFirst()) : text
    if rest.hasSuffix("wd") {
      guard let days = Period(String(rest.dropLast(2)) + "d") else { return nil }
      self = .workingDays(isBefore ? -days.count : days.count)
    } else {
      guard let period = Period(rest) else { return nil }
      self = .calendar(period, isBefore: isBefore && !period.isEmpty)
    }
  }

  /// The offset as it is written.
  public var description: String {
    switch self {
    case .calendar(let period, let isBefore): "\(isBefore ? "-" : "")\(period)"
    case .workingDays(let days): "\(days)wd"
    }
  }
}

extension Rung.Recipient: LosslessStringConvertible {
  /// Reads `learner`, `supervisor`, `supervisor2`, `coordinator` or `group:NAME`.
  public init?(_ text: String) {
    switch text {
    case "learner": self = .learner
    case "supervisor": self = .supervisor
    case "supervisor2": self = .supervisorsSupervisor
    case "coordinator": self = .coordinator
    default:
      guard text.hasPrefix("group:"), Group.ID.accepts(String(text.dropFirst(6))) else {
        return nil
      }
      self = .group(Group.ID(String(text.dropFirst(6))))
    }
  }

  /// The recipient as it is written.
  public var description: String {
    switch self {
    case .learner: "learner"
    case .supervisor: "supervisor"
    case .supervisorsSupervisor: "supervisor2"
    case .coordinator: "coordinator"
    case .group(let group): "group:\(group)"
    }
  }
}

/// A day off for everybody, which no working day falls on.
public struct Holiday: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// What it is called.
  public var name: String

  /// Creates a holiday.
  public init(day: Day, name: String = "") {
    self.day = day
    self.name = name
  }
}

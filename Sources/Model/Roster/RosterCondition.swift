/// Something that has to hold of whoever is listed.
public enum RosterCondition: Hashable, Sendable {
  /// Neither name nor identity has this text, without case and diacritics.
  case without(String)
  /// They hold one of these roles on the day.
  case role([Role.ID])
  /// They have an active route through one of these paths.
  case path([LearningPath.ID])
  /// They are in a group on the day whose name has this text, without case.
  case group(String)
  /// This person answers for them.
  case team(Person.ID)
  /// Something required is overdue or expired, and they are not on leave.
  case late
  /// They are on leave on the day.
  case away
  /// What comes first (`RosterLine`) is due on this day or before.
  case due(by: Day)
  /// They are this person, or stand before them by name.
  case upTo(Person.ID)
  /// They stand after this person by name.
  case after(Person.ID)
}

/// Which people are wanted, as somebody types it: `lind !karl role:forklift due<+14d`.
public struct RosterFilter: Hashable, Sendable {
  /// The words that a name or an identity has to have, in any order.
  public private(set) var words = ""
  /// What else has to hold.
  public private(set) var conditions: [RosterCondition] = []
  /// What cannot be read of it, and what could be meant; it narrows nothing.
  public private(set) var fault: String?

  /// What can be typed, in a line.
  public static let help =
    "words, !word, role:, path:, group:, team:ID, state:late, due<+14d"

  /// Reads a filter over what a catalogue has; `me` is who `team:me` means.
  public init(
    _ text: String, in curriculum: Curriculum, on today: Day, as me: Person.ID? = nil
  ) {
    for word in text.split(separator: " ") {
      do throws(Unreadable) {
        if let condition = try RosterCondition(word, in: curriculum, on: today, as: me) {
          conditions.append(condition)
        } else {
          words += words.isEmpty ? word : " \(word)"
        }
      } catch {
        fault = error.sentence
      }
    }
  }
}

/// That a word of a filter means nothing, and what would.
private struct Unreadable: Error {
  var sentence: String
}

extension RosterCondition {
  /// Reads one word of a filter; nothing where it is a plain one.
  fileprivate init?(
    _ word: Substring, in curriculum: Curriculum, on today: Day, as me: Person.ID?
  ) throws(Unreadable) {
    if let text = word.after("!") {
      self = .without(text)
    } else if let text = word.after("role:") {
      self = .role(try curriculum.roles.values.named(text, "role") { ($0.id, $0.title) })
    } else if let text = word.after("path:") {
      self = .path(try curriculum.paths.values.named(text, "path") { ($0.id, $0.title) })
    } else if let text = word.after("group:") {
      self = .group(text)
    } else if let text = word.after("team:") {
      self = .team(text == "me" ? try Self.known(me) : Person.ID(text))
    } else if let text = word.after("state:") {
      self = try Self.state(text)
    } else if let text = word.after("due<") {
      self = .due(by: try Self.day(text, on: today))
    } else if word.contains(":") || word.contains("<") {
      throw Unreadable(sentence: "“\(word)” is nothing to look for; use \(RosterFilter.help).")
    } else {
      return nil
    }
  }

  private static func known(_ me: Person.ID?) throws(Unreadable) -> Person.ID {
    guard let me else {
      throw Unreadable(
        sentence: "The file does not say who you are: use team:ID, or signoff grant --person.")
    }
    return me
  }

  private static func state(_ text: String) throws(Unreadable) -> RosterCondition {
    switch text {
    case "late", "overdue": return .late
    case "away": return .away
    default: throw Unreadable(sentence: "state: takes late (overdue or expired) or away.")
    }
  }

  /// Reads a day, or a period from today with or without its plus.
  private static func day(_ text: String, on today: Day) throws(Unreadable) -> Day {
    if let day = Day(text) { return day }
    let period = Period(text.first == "+" ? String(text.dropFirst()) : text)
    guard let period else {
      throw Unreadable(sentence: "due< takes a day or a period: due<2026-12-31, due<+14d, due<+2m.")
    }
    return today.adding(period)
  }
}

extension Substring {
  /// What follows a start, if the text has it and something does.
  fileprivate func after(_ start: String) -> String? {
    hasPrefix(start) && self != start ? String(dropFirst(start.count)) : nil
  }
}

extension Collection {
  /// The identities of those whose identity or title has a text, without case.
  fileprivate func named<Entity>(
    _ text: String, _ kind: String, _ names: (Element) -> (Identifier<Entity>, String)
  ) throws(Unreadable) -> [Identifier<Entity>] {
    let text = text.lowercased()
    let found = map(names).filter { id, title in
      id.text.lowercased().contains(text) || title.lowercased().contains(text)
    }
    guard !found.isEmpty else {
      throw Unreadable(sentence: "No \(kind) has “\(text)” in its name.")
    }
    return found.map(\.0).sorted()
  }
}

import Model
import TUI

/// Requirements for people to read: a heading for each person, a line for each requirement.
struct StatusTable: Sendable {
  private let curriculum: Curriculum
  private let columns: Int?
  private let subjectWidth: Int

  /// One person's lines.
  struct Section: Sendable {
    var text: String
    var requirements: [Requirement]
    var isOnLeave: Bool
  }

  /// What all sections come to.
  struct Total {
    private var people = 0
    private var rows = 0
    private var compliance = Compliance()

    mutating func add(_ section: Section) {
      guard !section.requirements.isEmpty else { return }
      people += 1
      rows += section.requirements.count
      compliance.add(section.requirements, isOnLeave: section.isOnLeave)
    }

    /// The last line; compliance is a figure of all standings, so only some give none.
    func line(on day: Day, isCompliance: Bool) -> String {
      let counts = "\(rows.counted("row")), \(people.counted("person", "people")) on \(day)"
      let figure = isCompliance ? "; compliance \(compliance)" : ""
      return (rows > 0 ? "\n" : "") + counts + figure + "\n"
    }
  }

  /// Creates a table that fits a terminal of some columns, or is as wide as it gets.
  init(_ curriculum: Curriculum, columns: Int?) {
    self.curriculum = curriculum
    self.columns = columns
    let ids =
      curriculum.courses.keys.map(\.text.utf8.count)
      + curriculum.paths.keys.map(\.text.utf8.count)
    subjectWidth = min(ids.max() ?? 0, 16)
  }

  func section(
    _ requirements: [Requirement], of learner: LearnerRecord, on day: Day
  ) -> Section {
    let isAway = learner.isOnLeave(on: day)
    var section = Section(text: "", requirements: requirements, isOnLeave: isAway)
    guard !requirements.isEmpty else { return section }
    let name = learner.person.name.safe + (isAway ? " (on leave)" : "")
    let lines = ["\(learner.person.id)  \(name)"] + requirements.map(line)
    for line in lines {
      section.text += (columns.map { line.truncated(to: $0) } ?? line) + "\n"
    }
    return section
  }

  private func line(_ requirement: Requirement) -> String {
    let subject = requirement.subject.text
    let level = requirement.level?.rawValue ?? "held"
    let cells = [
      " ", mark(requirement.standing), requirement.standing.rawValue.padded(to: 8),
      subject.utf8.count > subjectWidth ? subject : subject.padded(to: subjectWidth),
      level.padded(to: 9), day(requirement).padded(to: 15), title(requirement.subject).safe,
    ]
    let blockers = requirement.blockedBy.map(\.text).joined(separator: ", ")
    return cells.joined(separator: " ") + (blockers.isEmpty ? "" : " (blocked by \(blockers))")
  }

  private func mark(_ standing: Standing) -> String {
    switch standing {
    case .overdue, .expired: "!"
    case .renewal, .grace: "*"
    case .waived, .current, .upcoming, .open: " "
    }
  }

  private func day(_ requirement: Requirement) -> String {
    switch requirement.standing {
    case .upcoming: requirement.opens.map { "from \($0)" } ?? ""
    case .current, .renewal, .grace, .expired: requirement.expires.map { "to   \($0)" } ?? ""
    case .waived, .overdue, .open: requirement.due.map { "due  \($0)" } ?? ""
    }
  }

  private func title(_ subject: Subject) -> String {
    switch subject {
    case .course(let id): curriculum.courses[id]?.title ?? ""
    case .certification(let id): curriculum.paths[id]?.title ?? ""
    }
  }
}

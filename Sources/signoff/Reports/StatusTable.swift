import Interchange
import Model
import TUI

/// Requirements for people to read: a heading for each person, a line for each requirement.
struct StatusTable {
  private let curriculum: Curriculum
  private let columns: Int?
  private let subjectWidth: Int
  private var compliance = Compliance()
  private var people = 0
  private var rows = 0

  /// Creates a table that fits a terminal of some columns, or is as wide as it gets.
  init(_ curriculum: Curriculum, columns: Int?) {
    self.curriculum = curriculum
    self.columns = columns
    let ids =
      curriculum.courses.keys.map(\.text.utf8.count)
      + curriculum.paths.keys.map(\.text.utf8.count)
    subjectWidth = min(ids.max() ?? 0, 16)
  }

  mutating func add(
    _ requirements: [Requirement], of learner: LearnerRecord, on day: Day,
    to bytes: inout ReportBytes
  ) {
    guard !requirements.isEmpty else { return }
    people += 1
    rows += requirements.count
    let isAway = learner.isOnLeave(on: day)
    compliance.add(requirements, isOnLeave: isAway)
    let name = learner.person.name.safe + (isAway ? " (on leave)" : "")
    write("\(learner.person.id)  \(name)", to: &bytes)
    for requirement in requirements { write(line(requirement), to: &bytes) }
  }

  /// Writes the figure under it all.
  func end(on day: Day, in bytes: inout ReportBytes) {
    if rows > 0 { bytes.append("\n") }
    let counts = "\(rows.counted("row")), \(people.counted("person", "people")) on \(day)"
    write("\(counts); compliance \(compliance)", to: &bytes)
  }

  private func write(_ line: String, to bytes: inout ReportBytes) {
    bytes.append((columns.map { line.truncated(to: $0) } ?? line) + "\n")
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

import Model

extension LearnerScreen {
  public var told: [Line]? {
    guard let summary else { return nil }
    let rows = summary.rows.enumerated().flatMap { index, row -> [Line] in
      let isFirst = index == 0 || summary.rows[index - 1].section != row.section
      return (isFirst ? [Line("\(row.section):")] : []) + [told(row, index)]
    }
    let none = rows.isEmpty ? [Line("Nothing is asked of them, and nothing is held.")] : []
    return [Line(summary.title)] + summary.facts(78) + rows + none
  }

  public mutating func choose(_ answer: String) -> Bool {
    guard let number = Int(answer), let rows = summary?.rows, rows.indices.contains(number - 1)
    else { return false }
    select(number - 1)
    return true
  }

  private func told(_ row: RequirementRow, _ index: Int) -> Line {
    let today = actor.today
    let days = [row.days(on: today), row.isToDo ? row.distance(on: today) : ""]
    let rest = days.filter { !$0.isEmpty }.map { ", \($0)" }.joined()
    let level = row.requirement.level == .suggested ? ", suggested" : ""
    let next = row.isToDo ? ". \(row.next(on: today))" : ""
    return Line([
      Span("\(index + 1)  "), row.sign.span, Span(": \(row.title)\(rest)\(level)\(next)"),
    ])
  }
}

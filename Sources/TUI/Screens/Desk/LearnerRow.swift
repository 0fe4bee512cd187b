import Model

/// What the list of learners shows of one, in words; made once, drawn often.
struct LearnerRow {
  /// What they are called.
  var name: String
  /// How far they are.
  var bar: String
  /// The same in numbers.
  var progress: String
  /// By when what comes first is due.
  var due: String
  /// Where they stand with what comes first.
  var standing: Span
  /// What comes first; nothing where nothing is asked of them.
  var subject: Subject?
  /// The day by which it is due.
  var dueDay: Day?

  init(_ line: RosterLine, on today: Day, soon: Period) {
    name = line.name
    bar = line.progress.bar
    progress = line.progress.text
    due = line.first?.due.text(on: today) ?? ""
    standing = line.first.map { StandingSign($0, on: today, soon: soon).span } ?? Span("")
    subject = line.first?.subject
    dueDay = line.first?.due
  }
}

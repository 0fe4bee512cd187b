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
  /// What whoever answers for them is called; read only where it is shown.
  var supervisor = ""
  /// The share that is met, in millionths; nothing where nothing is required.
  private var share: Int?
  private var urgency: Int?

  init(_ line: RosterLine, on today: Day, soon: Period) {
    name = line.name
    bar = line.progress.bar
    progress = line.progress.text
    due = line.first?.due.text(on: today) ?? ""
    standing = line.first.map { StandingSign($0, on: today, soon: soon).span } ?? Span("")
    subject = line.first?.subject
    dueDay = line.first?.due
    let progress = line.progress
    share = progress.total > 0 ? progress.met * 1_000_000 / progress.total : nil
    urgency = line.first?.standing.urgency
  }

  /// What an order goes by; nothing where there is nothing to go by.
  func rank(in order: RosterQuery.Order) -> Int? {
    switch order {
    case .due: dueDay?.number
    case .progress: share
    case .standing: urgency.map { $0 * 1_000_000 + (dueDay?.number ?? 900_000) }
    case .name, .id, .supervisor: nil
    }
  }
}

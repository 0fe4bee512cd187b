import Model

extension FormField {
  /// The field for a column of a table.
  init(_ column: String, of table: Model.Table, with text: String, in curriculum: Curriculum) {
    let words = column.split(separator: "_").joined(separator: " ")
    self.init(
      column, words.prefix(1).uppercased() + words.dropFirst(),
      Kind(column, of: table, in: curriculum), text,
      isRequired: table.requiredColumns.contains(column), help: Self.help[column] ?? "")
  }

  /// What a column is for, where its name does not say it.
  private static let help = [
    "id": "It never changes; everything else names it by this.",
    "since": "The first day it asks for anything; nobody is late on the day it is made.",
    "opens_after": "How long after the start it opens; empty: at once.",
    "due_within": "How long there is from when it opens; empty: no due day.",
    "tier": "Starter is what comes first; expert is what follows.",
    "level": "Required counts for compliance; suggested never becomes overdue.",
    "choose": "How many of the courses at this position have to be done; empty: all.",
    "phase": "In a certification: for the first time, for a renewal, or both.",
    "left": "The last day with the organisation.",
    "observer_of": "The courses whose demonstrations they may sign, as LOCK;LAW.",
    "valid_for": "How long an award holds; empty: for ever.",
    "renews_from": "What a renewal counts from: completion, expiry, or a day as 06-30.",
    "rounds_to": "Whether it runs to the end of the month.",
    "window": "How long before the expiry it may be renewed.",
    "grace": "How long after the expiry it still counts.",
    "renewable_for": "How long after the expiry a renewal is enough.",
    "signers": "Who may sign: supervisor, holder, anyone, group:NAME, between semicolons.",
    "signatures": "How many have to sign.",
    "pass_mark": "The score from which it is passed, out of 100.",
    "outcome": "What the person can do afterwards.",
    "status": "What is retired asks for nothing; what was recorded stays.",
    "order": "Strict: each step waits for the one before.",
    "offset": "Before or after the due day: -14d, 7d, or 5wd for working days.",
    "tell": "learner, supervisor, supervisor2, coordinator, group:NAME, between semicolons.",
    "until": "The last day; empty while it goes on.",
    "end": "The last day in the role; empty while it goes on.",
    "required": "Whether nobody passes without it.",
    "any": "Rows with the same letter are alternatives; empty: it is needed in any case.",
    "effective": "The first day of the new content.",
    "policy": "Keep: nothing changes; retake: do it again in time; void: earlier passes are gone.",
    "retake_within": "How long there is to do it again; needed unless everything is kept.",
    "assigned": "The first day on which it is asked for.",
    "due": "The due day itself; or else how long there is.",
    "withdrawn": "The first day without it; empty while it goes on.",
  ]
}

extension FormField.Kind {
  fileprivate init(_ column: String, of table: Model.Table, in curriculum: Curriculum) {
    self =
      switch column {
      case "supervisor", "person": .person
      case "role": .choice(curriculum.roleChoices)
      case "path": .choice(curriculum.pathChoices)
      case "course", "needs", "counts_as": .choice(curriculum.courseChoices)
      case "id", "item", "group", "revision", "any": .id
      case "since", "left", "start", "end", "from", "until", "day", "effective", "assigned", "due",
        "withdrawn":
        .day
      case "retake_within", "opens_after", "due_within", "valid_for", "window", "grace",
        "renewable_for":
        .period
      case "pass_mark": .number
      case "signatures", "minutes", "position", "choose", "rung": .count
      case "renews_from": .written(.renewal)
      case "offset": .written(.offset)
      case "tell": .written(.recipients)
      case "signers": .written(.signers)
      default: Self.words(column, of: table).map { .word($0) } ?? .text
      }
  }

  private static func words(_ column: String, of table: Model.Table) -> [String]? {
    switch column {
    case "key": Setting.Key.allCases.map(\.rawValue)
    case "level": Level.allCases.map(\.rawValue)
    case "tier": Tier.allCases.map(\.rawValue)
    case "kind" where table == .paths: LearningPath.Kind.allCases.map(\.rawValue)
    case "kind": [""] + Role.Kind.allCases.map(\.rawValue)
    case "policy": Revision.Policy.allCases.map(\.rawValue)
    case "order": LearningPath.Order.allCases.map(\.rawValue)
    case "status": ["active", "retired"]
    case "phase": Step.Phase.allCases.map(\.rawValue)
    case "delivery": [""] + Course.Delivery.allCases.map(\.rawValue)
    case "assessment": [""] + Course.Assessment.allCases.map(\.rawValue)
    case "required": ["yes", "no"]
    case "rounds_to": ["", "month"]
    default: nil
    }
  }
}

import Model

/// Goes through the records of people some at a time, so that no key has to wait for all of them.
struct Sweep {
  private let people: [Person.ID]
  private var next = 0

  /// So many people are asked before the keyboard is looked at again.
  static let portion = 512

  /// Goes through nobody.
  init() { people = [] }

  /// Starts before the first of some people.
  init(over people: [Person.ID]) { self.people = people }

  /// Whether everybody was asked.
  var isDone: Bool { next == people.count }

  /// How far it is, while it is not done.
  var line: Line? {
    guard !isDone else { return nil }
    return Line("looked at \(next.grouped) of \(people.count.grouped) people …", .warn)
  }

  /// Asks some more people, so many at the most.
  mutating func advance<Value: Sendable>(
    in records: some Register, most: Int = portion,
    _ transform: @escaping @Sendable (LearnerRecord) -> Value,
    _ body: (Value) -> Void
  ) throws {
    guard !isDone else { return }
    let end = min(next + most, people.count)
    try records.mapEachLearner(of: Array(people[next..<end]), transform, body)
    next = end
  }
}

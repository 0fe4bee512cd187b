/// A preview on its way: it asks people some at a time, so that it can be watched and stopped.
public struct Previewing: Sendable {
  /// What has been found so far.
  public private(set) var preview = Preview()
  private let impact: Impact
  private let people: [Person.ID]
  private let newcomers: [Person]
  private var done = 0

  /// Finds out whom to ask.
  public init(of changes: [Change], in records: some Register, on day: Day) throws {
    let impact = try Impact(of: changes, in: records, on: day)
    try self.init(impact, asking: impact.audience, in: records)
  }

  init(_ impact: Impact, asking audience: Audience, in records: some Register) throws {
    self.impact = impact
    people = try records.people(of: audience)
    newcomers = try impact.newcomers(in: records)
    if people.isEmpty { addNewcomers() }
  }

  /// How many people have been asked, of those in the file.
  public var progress: Progress { Progress(met: done, total: people.count) }

  /// Whether everybody has been asked.
  public var isDone: Bool { done == people.count }

  /// Asks so many more people; where `progress` throws it is left where it is.
  public mutating func advance(
    by count: Int, in records: some Register,
    _ progress: (Progress) throws -> Void = { _ in }
  ) throws {
    guard !isDone else { return }
    let impact = impact
    let total = people.count
    let asked = people[done..<min(done + count, total)]
    var place = done
    try records.mapEachLearner(of: Array(asked)) {
      impact.part(of: $0)
    } _: { part in
      preview.add(part)
      place += 1
      try progress(Progress(met: place, total: total))
    }
    done = asked.endIndex
    if isDone { addNewcomers() }
  }

  private mutating func addNewcomers() {
    for person in newcomers { preview.add(impact.part(ofNew: person)) }
  }
}

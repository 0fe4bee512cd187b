/// What some changes would make of people's requirements, worked out without making them.
public struct Preview: Hashable, Sendable {
  /// One requirement that would be another one, would begin, or would end.
  public struct Difference: Hashable, Sendable {
    public var person: Person.ID
    public var subject: Subject
    /// As it is; nothing where it would begin.
    public var before: Requirement?
    /// As it would be; nothing where it would end.
    public var after: Requirement?

    /// From which standing it would go to which.
    public var move: Move { Move(from: before?.standing, to: after?.standing, count: 1) }
  }

  /// How many requirements would go from one standing to another.
  public struct Move: Hashable, Sendable {
    public var from: Standing?
    public var to: Standing?
    public var count: Int
  }

  /// What would differ, by person, then subject.
  public private(set) var differences: [Difference] = []

  /// Works out what changes would do to requirements on a day.
  public init(of changes: [Change], in records: some Records, on day: Day) throws {
    let impact = try Impact(of: changes, in: records, on: day)
    let before = try records.curriculum()
    let after =
      impact.isOnCatalogue ? Curriculum(before.programme.applying(changes)) : before
    for id in impact.people {
      let known = try records.record(of: id)
      guard let changed = try impact.applied(to: known, id, in: records) else { continue }
      add(
        id, from: known.map { before.requirements(of: $0, on: day) } ?? [],
        to: after.requirements(of: changed, on: day))
    }
  }

  private mutating func add(
    _ person: Person.ID, from before: [Requirement], to after: [Requirement]
  ) {
    let old = Dictionary(uniqueKeysWithValues: before.map { ($0.subject, $0) })
    let new = Dictionary(uniqueKeysWithValues: after.map { ($0.subject, $0) })
    for subject in Set(old.keys).union(new.keys).sorted() where old[subject] != new[subject] {
      differences.append(
        Difference(
          person: person, subject: subject, before: old[subject], after: new[subject]))
    }
  }
}

extension Preview {
  /// How many people would notice.
  public var people: Int { Set(differences.map(\.person)).count }

  /// The differences counted by standing, most first; those that keep their standing are last.
  public var moves: [Move] {
    var counts: [Move: Int] = [:]
    for difference in differences { counts[difference.move, default: 0] += 1 }
    return counts.map { Move(from: $0.key.from, to: $0.key.to, count: $0.value) }
      .sorted { a, b in
        (a.isStill ? 1 : 0, -a.count, a.description) < (b.isStill ? 1 : 0, -b.count, b.description)
      }
  }
}

extension Preview.Move: CustomStringConvertible {
  fileprivate var isStill: Bool { from == to }

  /// The move in words, as `overdue -> current`, `nothing -> open` or `still open`.
  public var description: String {
    let (from, to) = (from?.rawValue ?? "nothing", to?.rawValue ?? "nothing")
    return from == to ? "still \(from)" : "\(from) -> \(to)"
  }
}

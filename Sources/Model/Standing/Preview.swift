/// What some changes would make of people's requirements, worked out without making them.
///
/// Everything is counted; of what differs only the first is kept to be listed, so that it takes
/// the same memory for everybody as for one person.
public struct Preview: Hashable, Sendable {
  /// One requirement that would be another one, would begin, or would end.
  public struct Difference: Hashable, Sendable {
    public var person: Person.ID
    public var subject: Subject
    /// As it is; nothing where it would begin.
    public var before: Requirement?
    /// As it would be; nothing where it would end.
    public var after: Requirement?
    /// Whether it is due soon as it is.
    public var wasDueSoon: Bool
    /// Whether it would be due soon.
    public var isDueSoon: Bool

    /// From which standing it would go to which.
    public var move: Move { Move(from: before?.standing, to: after?.standing, count: 1) }
  }

  /// How many requirements would go from one standing to another.
  public struct Move: Hashable, Sendable {
    public var from: Standing?
    public var to: Standing?
    public var count: Int
  }

  /// What would differ for one person.
  struct Part: Sendable {
    var person: Person.ID
    var differences: [Difference] = []
    var rungs: [RungChange] = []
  }

  /// So many differences, and so many rungs, are kept to be listed.
  public static let most = 1_000

  /// The first that would differ, by person, then subject.
  public private(set) var differences: [Difference] = []
  /// How many would differ.
  public private(set) var count = 0
  /// How many people would notice.
  public private(set) var people = 0
  /// How many people would be late with something required that they are not late with now.
  public private(set) var newlyLate = 0
  /// How many people would have something due soon that is not now.
  public private(set) var newlyDueSoon = 0
  /// The first rungs of the ladder that would fire or wait otherwise, by person.
  public private(set) var rungs: [RungChange] = []
  /// How many rungs would fire or wait that do not now, no longer, or otherwise.
  public private(set) var rungMoves: [RungChange.Kind: Int] = [:]
  private var counts: [Move: Int] = [:]

  /// Creates a preview in which nothing differs.
  init() {}

  /// Works out what changes would do to requirements on a day.
  ///
  /// `progress` is told how many of the people have been asked; what it throws ends the preview.
  public init(
    of changes: [Change], in records: some Register, on day: Day,
    progress: (Progress) throws -> Void = { _ in }
  ) throws {
    var work = try Previewing(of: changes, in: records, on: day)
    try work.advance(by: work.progress.total, in: records, progress)
    self = work.preview
  }

  /// The differences counted by standing, most first; those that keep their standing are last.
  public var moves: [Move] {
    counts.map { Move(from: $0.key.from, to: $0.key.to, count: $0.value) }
      .sorted { a, b in
        (a.isStill ? 1 : 0, -a.count, a.description) < (b.isStill ? 1 : 0, -b.count, b.description)
      }
  }

  /// Whether nothing would differ for anybody.
  public var isEmpty: Bool { count == 0 && rungMoves.isEmpty }

  mutating func add(_ part: Part) {
    differences += part.differences.prefix(Self.most - differences.count)
    rungs += part.rungs.prefix(Self.most - rungs.count)
    count += part.differences.count
    people += part.differences.isEmpty && part.rungs.isEmpty ? 0 : 1
    newlyLate += part.differences.contains(where: \.isNewlyLate) ? 1 : 0
    newlyDueSoon += part.differences.contains { $0.isDueSoon && !$0.wasDueSoon } ? 1 : 0
    for difference in part.differences { counts[difference.move, default: 0] += 1 }
    for rung in part.rungs { rungMoves[rung.kind, default: 0] += 1 }
  }
}

extension Preview.Difference {
  /// Whether it is required, would be overdue or expired, and is not so now.
  public var isNewlyLate: Bool { after.isLate && !before.isLate }
}

extension Requirement? {
  fileprivate var isLate: Bool {
    guard let self, self.level == .required else { return false }
    return self.standing.isCompliant == false
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

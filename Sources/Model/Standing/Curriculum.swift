/// The catalogue, made ready to be asked what follows from it; built once, then only read.
///
/// Courses are numbered in the order of their identities, so that a lower number is a lesser one.
public struct Curriculum: Sendable {
  public let courses: [Course.ID: Course]
  public let paths: [LearningPath.ID: LearningPath]
  public let roles: [Role.ID: Role]
  /// The rows that it was made from: catalogue tables only, no people and no facts.
  public let programme: Programme

  let courseList: [Course]
  let numbers: [Course.ID: Int]
  /// For each course, every course that its records count for, itself included.
  let countsFor: [[Int]]
  /// For each course, what has to be met before; any one of each inner list does.
  let needs: [[[Int]]]
  /// For each course, its revisions by day.
  let revisions: [[Revision]]
  let positions: [LearningPath.ID: [Position]]
  let rolePaths: [Role.ID: [RolePath]]

  /// Makes the catalogue tables of a programme ready; people and facts are ignored.
  public init(_ programme: Programme) {
    self.programme = programme
    courses = Dictionary(programme.courses.map { ($0.id, $0) }) { $1 }
    paths = Dictionary(programme.paths.map { ($0.id, $0) }) { $1 }
    roles = Dictionary(programme.roles.map { ($0.id, $0) }) { $1 }
    courseList = Self.inOrder(programme.courses, courses)
    let numbers = Dictionary(uniqueKeysWithValues: courseList.enumerated().map { ($1.id, $0) })
    self.numbers = numbers
    countsFor = Self.closure(of: programme.equivalences, numbers, count: courseList.count)
    needs = Self.needs(programme.prerequisites, numbers, count: courseList.count)
    let revised = Dictionary(grouping: programme.revisions) { $0.course }
    revisions = courseList.map { course in
      (revised[course.id] ?? []).sorted { ($0.effective, $0.id) < ($1.effective, $1.id) }
    }
    let retired = Set(courseList.lazy.filter(\.isRetired).map(\.id))
    positions = Dictionary(grouping: programme.steps) { $0.path }.mapValues { steps in
      Position.all(in: steps.filter { !retired.contains($0.course) }, numbers)
    }
    rolePaths = Dictionary(grouping: programme.rolePaths) { $0.role }
  }

  /// Returns everything in force for a person on a day, and every award held besides.
  ///
  /// Sorted by kind (certifications first), then by identity (rules.md §2–§7, formats.md).
  public func requirements(of learner: LearnerRecord, on day: Day) -> [Requirement] {
    var dossier = Dossier(of: learner, in: self, on: day)
    return dossier.requirements()
  }
}

extension Curriculum {
  /// The courses by identity; they mostly come so, and a course is slow to move.
  private static func inOrder(_ rows: [Course], _ known: [Course.ID: Course]) -> [Course] {
    guard rows.indices.dropFirst().allSatisfy({ rows[$0 - 1].id < rows[$0].id }) else {
      return known.keys.sorted().compactMap { known[$0] }
    }
    return rows
  }

  private static func closure(
    of rows: [Equivalence], _ numbers: [Course.ID: Int], count: Int
  ) -> [[Int]] {
    var direct = [[Int]](repeating: [], count: count)
    for row in rows {
      guard let from = numbers[row.course], let to = numbers[row.countsAs] else { continue }
      direct[from].append(to)
    }
    return (0..<count).map { start in
      var found = [start]
      var next = 0
      while next < found.count {
        for target in direct[found[next]] where !found.contains(target) { found.append(target) }
        next += 1
      }
      return found
    }
  }

  private static func needs(
    _ rows: [Prerequisite], _ numbers: [Course.ID: Int], count: Int
  ) -> [[[Int]]] {
    var groups = [[[Int]]](repeating: [], count: count)
    var letters: [Course.ID: [Prerequisite.Letter: Int]] = [:]
    for row in rows {
      guard let course = numbers[row.course], let needed = numbers[row.needs] else { continue }
      if let letter = row.any, let place = letters[row.course]?[letter] {
        groups[course][place].append(needed)
      } else {
        if let letter = row.any { letters[row.course, default: [:]][letter] = groups[course].count }
        groups[course].append([needed])
      }
    }
    return groups
  }
}

/// The courses that stand at one place of a path.
struct Position: Sendable {
  /// One of the courses, with what its step says.
  struct Choice: Sendable {
    var course: Int
    var dueWithin: Period?
    var since: Day?
  }

  var number: Int
  var level: Level
  var phase: Step.Phase
  /// How many are to be done; nothing for all.
  var choose: Int?
  var choices: [Choice]

  /// The courses that are in force on a day.
  func courses(on day: Day) -> [Int] {
    choices.compactMap { choice in
      choice.since.map { $0 <= day } ?? true ? choice.course : nil
    }
  }

  /// How many of some courses are to be done.
  func required(of count: Int) -> Int {
    min(choose ?? count, count)
  }

  static func all(in steps: [Step], _ numbers: [Course.ID: Int]) -> [Position] {
    Dictionary(grouping: steps) { $0.position }.sorted { $0.key < $1.key }.map { number, rows in
      Position(
        number: number,
        level: rows[0].level,
        phase: rows[0].phase,
        choose: rows[0].choose,
        choices: rows.compactMap { row in
          numbers[row.course].map { course in
            Choice(course: course, dueWithin: row.dueWithin, since: row.since)
          }
        })
    }
  }
}

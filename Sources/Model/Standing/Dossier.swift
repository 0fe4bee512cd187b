/// One person's facts as they stand on one day, and the awards that follow from them.
///
/// It is asked and thrown away: what was worked out once is kept for the next question.
struct Dossier {
  let learner: LearnerRecord
  let curriculum: Curriculum
  let day: Day
  private(set) var passes: [Int: [Pass]] = [:]
  /// The courses that the person has a record of, by number.
  private(set) var recorded: Set<Int> = []
  /// The days on which outside certificates of a certification were earned.
  private(set) var certificates: [LearningPath.ID: [Pass]] = [:]
  private var histories: [Int: History] = [:]
  private var certified: [LearningPath.ID: History] = [:]

  init(of learner: LearnerRecord, in curriculum: Curriculum, on day: Day) {
    self.learner = learner
    self.curriculum = curriculum
    self.day = day
    for record in learner.records where record.on <= day && !isRevoked(record) {
      take(record)
    }
    for course in passes.keys { passes[course]?.mergeDays() }
    for path in certificates.keys { certificates[path]?.mergeDays() }
  }

  /// The history of a course's awards up to the day.
  mutating func history(of course: Int) -> History {
    if let known = histories[course] { return known }
    let history = courseHistory(course)
    histories[course] = history
    return history
  }

  /// The history of a certification's awards up to the day.
  mutating func history(of path: LearningPath) -> History {
    if let known = certified[path.id] { return known }
    let history = certificationHistory(path)
    certified[path.id] = history
    return history
  }

  /// Tells whether a waiver runs on a day.
  func isWaived(_ subject: Subject, on day: Day) -> Bool {
    learner.waivers.contains { waiver in
      waiver.subject == subject && waiver.runs(on: day)
    }
  }

  /// Tells whether a waiver of a course runs on a day.
  func isWaived(_ course: Int, on day: Day) -> Bool {
    !learner.waivers.isEmpty && isWaived(.course(curriculum.courseList[course].id), on: day)
  }

  /// Tells whether a course is met on a day: by an award not past its grace, or by a waiver.
  mutating func isMet(_ course: Int, on day: Day) -> Bool {
    isHeld(course, on: day) || isWaived(course, on: day)
  }

  /// Tells whether an award of a course is held on a day and not past its grace.
  mutating func isHeld(_ course: Int, on day: Day) -> Bool {
    guard passes[course] != nil else { return false }
    return history(of: course).chain(on: day)?.award?.isCompliant(on: day) ?? false
  }
}

extension Dossier {
  private func isRevoked(_ record: TrainingRecord) -> Bool {
    learner.revocations.contains { revocation in
      revocation.subject == record.subject && revocation.recordOn == record.on
        && revocation.on <= day
    }
  }

  private mutating func take(_ record: TrainingRecord) {
    let pass = Pass(day: record.on, printed: record.expires, isPlain: record.expires == nil)
    switch record.subject {
    case .course(let id):
      guard let course = curriculum.numbers[id] else { return }
      recorded.insert(course)
      guard record.result == .passed else { return }
      for target in curriculum.countsFor[course] { passes[target, default: []].append(pass) }
    case .certification(let id):
      if record.result == .passed { certificates[id, default: []].append(pass) }
    }
  }

  private func courseHistory(_ number: Int) -> History {
    let course = curriculum.courseList[number]
    let revisions = curriculum.revisions[number].filter { $0.effective <= day }
    let extensions = extensions(of: .course(course.id))
    let passes = passes[number] ?? []
    var chain = AwardChain(course.policy)
    var history = History()
    guard !revisions.isEmpty || !extensions.isEmpty else {
      for pass in passes {
        chain.pass(pass)
        history.note(chain, on: pass.day)
      }
      return history
    }
    let days = Set(passes.map(\.day) + extensions.map(\.granted) + revisions.map(\.effective))
    for day in days.sorted() {
      for revision in revisions where revision.effective == day { chain.revise(revision) }
      for granted in extensions where granted.granted == day {
        chain.extend(to: granted.due, granted: day)
      }
      for pass in passes where pass.day == day { chain.pass(pass) }
      history.note(chain, on: day)
    }
    return history
  }

  /// The extensions granted by the day.
  func extensions(of subject: Subject) -> [Extension] {
    learner.extensions.filter { $0.subject == subject && $0.granted <= day }
  }
}

/// How an award chain stood after each day on which something happened to it.
struct History {
  private var days: [Day] = []
  private var chains: [AwardChain] = []

  mutating func note(_ chain: AwardChain, on day: Day) {
    days.append(day)
    chains.append(chain)
  }

  /// The chain as it stood at the end of a day; nothing before the first.
  func chain(on day: Day) -> AwardChain? {
    days.lastIndex { $0 <= day }.map { chains[$0] }
  }

  /// Each day with the chain as it stood at its end, oldest first.
  var steps: [(day: Day, chain: AwardChain)] {
    zip(days, chains).map { (day: $0, chain: $1) }
  }

  /// The chain as it stands at last.
  var last: AwardChain? { chains.last }
}

extension [Pass] {
  /// Sorts passes by day and makes those of one day one pass (rules.md §3, §4).
  fileprivate mutating func mergeDays() {
    guard count > 1 else { return }
    sort { $0.day < $1.day }
    var merged: [Pass] = []
    for pass in self {
      guard let last = merged.last, last.day == pass.day else {
        merged.append(pass)
        continue
      }
      let printed = [last.printed, pass.printed].compactMap(\.self).max()
      merged[merged.count - 1] = Pass(
        day: pass.day, printed: printed, isPlain: last.isPlain || pass.isPlain)
    }
    self = merged
  }
}

import Model

/// What falls due in one week, or is late already, all people together.
struct Workload {
  /// The days that it is about; nothing for what is late already.
  let days: ClosedRange<Day>?
  /// How many requirements there are.
  private(set) var count = 0
  /// How many of each course and certification.
  private(set) var subjects: [Subject: Int] = [:]
  /// How many of the people of each supervisor; nobody answers for those under nothing.
  private(set) var teams: [Person.ID?: Int] = [:]
  /// Whose they are.
  private(set) var people: [Person.ID] = []

  init(_ days: ClosedRange<Day>?) { self.days = days }

  /// Takes what one person has to do then.
  mutating func add(_ found: [Subject], of person: Person.ID, supervisor: Person.ID?) {
    guard !found.isEmpty else { return }
    count += found.count
    people.append(person)
    teams[supervisor, default: 0] += found.count
    for subject in found { subjects[subject, default: 0] += 1 }
  }

  /// What is late already, the rest of this week, and the weeks of a year after it.
  static func year(from today: Day) -> [Workload] {
    let monday = today.advanced(by: 1 - today.weekday)
    return [Workload(nil)]
      + (0..<53).map { week in
        let first = monday.advanced(by: 7 * week)
        return Workload(max(first, today)...first.advanced(by: 6))
      }
  }

  /// What to look for in a list of those people.
  func query(_ roster: RosterQuery) -> CaseQuery {
    CaseQuery(roster, people: people, which: days.map { .due($0) } ?? .late, isAsked: true)
  }
}

/// What one person has to do within a year, by the places of the workloads.
struct PersonalWorkload: Sendable {
  var person: Person.ID
  var supervisor: Person.ID?
  var found: [Int: [Subject]] = [:]

  /// Takes what is asked of somebody and due in the year from a day, or late already.
  init(
    of learner: LearnerRecord, for roster: RosterQuery, in curriculum: Curriculum, on today: Day
  ) {
    person = learner.person.id
    supervisor = learner.person.supervisor
    let all = curriculum.requirements(of: learner, on: today)
    let isOnLeave = learner.isOnLeave(on: today)
    let late = CaseQuery(roster, which: .late, isAsked: true)
    for it in late.found(in: all, isOnLeave: isOnLeave) { found[0, default: []].append(it.subject) }
    let monday = today.advanced(by: 1 - today.weekday)
    let year = CaseQuery(roster, which: .due(today...monday.advanced(by: 370)), isAsked: true)
    for it in year.found(in: all, isOnLeave: isOnLeave) {
      let week = ((it.due ?? today).number - monday.number) / 7
      found[1 + week, default: []].append(it.subject)
    }
  }
}

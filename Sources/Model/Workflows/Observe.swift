/// What an observer found of one checklist item.
public struct ItemResult: Hashable, Sendable {
  /// The item.
  public var item: ChecklistItem.ID
  /// What was seen.
  public var outcome: Observation.Outcome
  /// What there is to say about it.
  public var remark: String

  /// Creates a result.
  public init(
    _ item: ChecklistItem.ID, _ outcome: Observation.Outcome = .observed, remark: String = ""
  ) {
    self.item = item
    self.outcome = outcome
    self.remark = remark
  }
}

/// Notes what an observer saw of a demonstration; it is kept until somebody signs.
public struct Observe: Workflow, Hashable {
  /// Who demonstrated.
  public var person: Person.ID
  /// What was demonstrated.
  public var course: Course.ID
  /// Who saw it.
  public var observer: Person.ID
  /// What was seen.
  public var results: [ItemResult]
  /// When it was seen; nothing for the day it is decided.
  public var on: Day?

  /// Creates an observation to be decided on.
  public init(
    _ person: Person.ID, in course: Course.ID, by observer: Person.ID, _ results: [ItemResult],
    on: Day? = nil
  ) {
    self.person = person
    self.course = course
    self.observer = observer
    self.results = results
    self.on = on
  }

  public var words: String {
    let items = results.map { $0.outcome == .observed ? "\($0.item)" : "\($0.item) not yet" }
    let day = on.map { " on \($0)" } ?? ""
    return "Note that \(observer) observed \(person) in \(course)\(day): \(items.listed)."
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try changes(to: records.demonstration(of: person, in: course), in: records, by: actor)
  }

  /// What is noted in the same act as a signature; it may be nothing new.
  func noting(
    _ demonstration: Demonstration, in records: some Records, by actor: Actor
  ) throws -> [Change] {
    guard !results.isEmpty else { return [] }
    do {
      return try changes(to: demonstration, in: records, by: actor)
    } catch Refusal.nothingToChange {
      return []
    }
  }

  /// The changes to a demonstration as it is; refused where there are none.
  func changes(
    to demonstration: Demonstration, in records: some Records, by actor: Actor
  ) throws -> [Change] {
    let day = on ?? actor.today
    guard day <= actor.today else { throw Refusal.dayToCome(day) }
    try records.checkRight(
      of: observer, toSign: demonstration.course, for: demonstration.learner.person, on: day)
    let seen = try observations(of: demonstration, on: day)
    guard let closed = demonstration.closed.last, day <= closed else {
      let new = seen.filter { !demonstration.stands($0) }
      guard !new.isEmpty else { throw Refusal.nothingToChange }
      return new.map(Change.observe)
    }
    if let earlier = demonstration.closed.dropLast().last, day <= earlier {
      throw Refusal.demonstration(.superseded(by: closed))
    }
    let changes = seen.map(Change.observe)
    guard demonstration.applying(changes).closed.last != closed else {
      throw Refusal.demonstration(.closed(closed))
    }
    return changes + demonstration.learner.voiding(course, on: closed, today: actor.today)
  }

  private func observations(
    of demonstration: Demonstration, on day: Day
  ) throws(Refusal) -> [Observation] {
    let known = Set(demonstration.items.map(\.id))
    var seen: [Observation] = []
    for result in results {
      guard known.contains(result.item) else {
        throw .demonstration(.unknownItem(result.item, course))
      }
      seen.append(
        Observation(
          person: person, course: course, item: result.item, outcome: result.outcome,
          observer: observer, on: day, remark: try result.remark.asCell()))
    }
    return seen
  }
}

extension LearnerRecord {
  /// Takes back the record of a demonstration that was changed after it was signed.
  ///
  /// A record of today never counted on any other day, so it goes without a revocation.
  fileprivate func voiding(_ course: Course.ID, on day: Day, today: Day) -> [Change] {
    let known = records.first { $0.subject == .course(course) && $0.on == day }
    guard let known, revocation(of: known) == nil else { return [] }
    guard day < today else { return [.retract(.record(known))] }
    let revocation = Revocation(
      person: person.id, subject: known.subject, recordOn: day, on: today,
      reason: "An item of the checklist was changed after it was signed.")
    return [.put(.revocation(revocation))]
  }
}

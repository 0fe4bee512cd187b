/// Records that people passed or failed a course, or hold a certification from elsewhere.
public struct RecordResult: Workflow, Hashable {
  /// What is recorded; its day of entry is filled in.
  public var record: TrainingRecord
  /// Who else did the same.
  public var others: [Person.ID]
  /// Why it is recorded although the order was broken.
  public var reason: String

  /// Creates a result to be decided on.
  public init(_ record: TrainingRecord, andOf others: [Person.ID] = [], reason: String = "") {
    self.record = record
    self.others = others
    self.reason = reason
  }

  public var words: String {
    let prior = record.isPriorLearning ? " as prior learning" : ""
    let score = record.score.map { " with \($0)" } ?? ""
    let verb = "\(people.listed) \(record.result.rawValue) \(record.subject)"
    return "Record that \(verb)\(score) on \(record.on)\(prior)\(reason.asCause)"
  }

  /// Everybody who did it.
  public var people: [Person.ID] { ([record.person] + others).unique }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try records.mapWatched(people) { person in
      var own = record
      own.person = person
      return try RecordResult(own, reason: reason).changes(in: records, by: actor)
    }.flatMap(\.self)
  }

  /// What is done for the one person of the record.
  private func changes(in records: some Records, by actor: Actor) throws -> [Change] {
    let learner = try records.knownLearner(record.person)
    let curriculum = try records.curriculum()
    try curriculum.check(record.subject)
    guard record.on <= actor.today else { throw Refusal.dayToCome(record.on) }
    try checkSigners(in: records)
    try checkNumbers(in: curriculum)
    try checkKind(in: curriculum)
    if try reason.asCell().isEmpty, !record.isPriorLearning {
      try curriculum.checkOrder(of: record.subject, for: learner, on: record.on)
    }
    var record = record
    record.evidence = try record.evidence.asCell()
    record.entered = record.entered ?? .day(actor.today)
    return try learner.replacements(of: record, on: actor.today) + [.put(.record(record))]
  }

  private func checkSigners(in records: some Records) throws {
    var seen: Set<Person.ID> = []
    for signer in record.signers {
      guard signer != record.person else { throw Refusal.record(.ownSignature(signer)) }
      guard seen.insert(signer).inserted else { throw Refusal.record(.signerTwice(signer)) }
      _ = try records.knownPerson(signer)
    }
  }

  private func checkNumbers(in curriculum: Curriculum) throws(Refusal) {
    if let expires = record.expires, expires < record.on {
      throw .record(.expiresBefore(expires, on: record.on))
    }
    guard let score = record.score else { return }
    if let most = Quantity("100"), score > most { throw .record(.scoreTooHigh(score)) }
    guard case .course(let id) = record.subject, let mark = curriculum.courses[id]?.passMark,
      (score >= mark) != (record.result == .passed)
    else { return }
    throw .record(.contradictsScore(record.result, score, passMark: mark))
  }

  private func checkKind(in curriculum: Curriculum) throws(Refusal) {
    switch record.subject {
    case .certification(let id):
      guard record.isPriorLearning, record.result == .passed else {
        throw .record(.certificationIsEarned(id))
      }
    case .course(let id):
      guard record.result == .passed, !record.isPriorLearning else { return }
      if curriculum.hasChecklist(id) { throw .record(.needsSignOff(id)) }
    }
  }
}

extension Curriculum {
  /// Whether a course is passed by a demonstration.
  public func hasChecklist(_ course: Course.ID) -> Bool {
    programme.checklistItems.contains { $0.course == course }
  }

  /// Checks that what has to be met before a training was met on its day (rules.md §7).
  func checkOrder(
    of subject: Subject, for learner: LearnerRecord, on day: Day
  ) throws(Refusal) {
    guard case .course(let course) = subject else { return }
    let missing = missing(before: course, for: learner, on: day)
    guard missing.isEmpty else { throw .record(.outOfOrder(missing, day)) }
  }

  /// What had to be met before a training on a day and was not, by identity (rules.md §7).
  ///
  /// The course's own needs bind always, the order of paths only where every route is blocked.
  public func missing(
    before course: Course.ID, for learner: LearnerRecord, on day: Day
  ) -> [Course.ID] {
    guard let number = numbers[course] else { return [] }
    var dossier = Dossier(of: learner, in: self, on: day)
    var missing: Set<Course.ID> = []
    for alternatives in needs[number] {
      guard !alternatives.contains(where: { dossier.isMet($0, on: day) }) else { continue }
      missing.formUnion(alternatives.map { courseList[$0].id })
    }
    let requirement = dossier.requirements().first { $0.subject == .course(course) }
    missing.formUnion(requirement?.blockedBy ?? [])
    return missing.sorted()
  }
}

extension LearnerRecord {
  /// What makes room for a record of the same key: a revoked one goes, with its revocation.
  ///
  /// Refused where a record of that person, subject and day counts.
  func replacements(of record: TrainingRecord, on today: Day) throws(Refusal) -> [Change] {
    let known = records.first { $0.subject == record.subject && $0.on == record.on }
    guard let known else { return [] }
    guard let revocation = revocation(of: known), revocation.on <= today else {
      throw .record(.alreadyRecorded(record.person, record.subject, record.on))
    }
    return [.retract(.revocation(revocation)), .retract(.record(known))]
  }

  /// What revoked a record, if anything did.
  func revocation(of record: TrainingRecord) -> Revocation? {
    revocations.first { $0.subject == record.subject && $0.recordOn == record.on }
  }
}

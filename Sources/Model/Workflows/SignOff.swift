/// Somebody vouches for a demonstration; the last signature that is needed makes it a pass.
public struct SignOff: Workflow, Hashable {
  /// Who demonstrated.
  public var person: Person.ID
  /// What was demonstrated.
  public var course: Course.ID
  /// Who signs.
  public var signer: Person.ID
  /// What the signer observed and notes in the same act; it may be nothing new.
  public var results: [ItemResult]
  /// When that was observed; nothing for the day it is decided.
  public var observedOn: Day?
  /// Why it is signed although the order was broken.
  public var reason: String
  /// The checklist that was gone through; nothing for the one there is.
  public var edition: ChecklistEdition?

  /// Creates a sign-off to be decided on.
  public init(
    _ person: Person.ID, in course: Course.ID, by signer: Person.ID,
    noting results: [ItemResult] = [], observedOn: Day? = nil, reason: String = "",
    of edition: ChecklistEdition? = nil
  ) {
    self.edition = edition
    self.person = person
    self.course = course
    self.signer = signer
    self.results = results
    self.observedOn = observedOn
    self.reason = reason
  }

  public var words: String { "Sign off \(person) in \(course), by \(signer)\(reason.asCause)" }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try records.check(edition, on: actor.today)
    let before = try records.demonstration(of: person, in: course)
    let visit = Observe(person, in: course, by: signer, results, on: observedOn)
    let noted = try visit.noting(before, in: records, by: actor)
    let demonstration = before.applying(noted)
    try records.checkRight(
      of: signer, toSign: before.course, for: before.learner.person, on: actor.today)
    try records.checkKey(of: signer)
    guard let day = demonstration.day else {
      throw Refusal.demonstration(.itemsMissing(demonstration.missing.map(\.id)))
    }
    guard !demonstration.signatures.contains(where: { $0.signer == signer }) else {
      throw Refusal.demonstration(.alreadySigned(signer))
    }
    let curriculum = try records.curriculum()
    if try reason.asCell().isEmpty {
      try curriculum.checkOrder(of: .course(course), for: demonstration.learner, on: day)
    }
    let signature = demonstration.signature(
      by: signer, on: day, signed: actor.today, in: curriculum,
      finding: "competent in every required item")
    return noted + [.sign(signature)] + (try demonstration.record(with: signature, actor.today))
  }
}

extension Demonstration {
  /// A signature under the demonstration as it is.
  func signature(
    by signer: Person.ID, on day: Day, signed: Day, in curriculum: Curriculum, finding: String
  ) -> Signature {
    let revision = curriculum.revision(of: course.id, on: day)
    let learner = learner.person
    let edition = revision.map { ", revision \($0)" } ?? ""
    return Signature(
      signer: signer, person: learner.id, course: course.id, revision: revision,
      results: items.compactMap { results[$0.id] }, on: day, signed: signed,
      statement: "I observed \(learner.name) (\(learner.id)) demonstrate "
        + "\(course.title) (\(course.id)\(edition)) by \(day) "
        + "and found \(learner.name) \(finding).")
  }
  /// The pass that a signature makes, if it is the last that is needed.
  fileprivate func record(
    with signature: Signature, _ today: Day
  ) throws(Refusal) -> [Change] {
    let signers = signatures.map(\.signer) + [signature.signer]
    guard signers.count >= signaturesNeeded else { return [] }
    let record = TrainingRecord(
      person: signature.person, subject: .course(course.id), on: signature.on, signers: signers,
      entered: .day(today))
    return try learner.replacements(of: record, on: today) + [.put(.record(record))]
  }
}

extension Curriculum {
  /// The revision of a course in force on a day; nothing before the first.
  func revision(of course: Course.ID, on day: Day) -> Revision.ID? {
    numbers[course].flatMap { number in revisions[number].last { $0.effective <= day }?.id }
  }
}

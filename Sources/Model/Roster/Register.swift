/// What the screens ask of the file and do to it, beyond what workflows ask.
public protocol Register: Records, Sendable {
  /// The people of a query, less those who left before the day.
  func roster(_ query: RosterQuery, on day: Day) throws -> [Person.ID]

  /// The people whose identity is a text but for its case, by identity.
  func people(numbered text: String) throws -> [Person.ID]

  /// Everything known about some people, read at once; those who are not there are left out.
  func records(of people: [Person.ID]) throws -> [LearnerRecord]

  /// The people of an audience, by identity.
  func people(of audience: Audience) throws -> [Person.ID]

  /// How many people there are, less those who left before the day.
  func headcounts(on day: Day) throws -> Headcounts

  /// The demonstrations that wait on a day, for one observer or for anybody; the first are named.
  ///
  /// Nothing while more than a thousand people would have to be asked, which is done meanwhile.
  func waiting(for reach: SigningReach?, first limit: Int, on day: Day) throws -> WaitingList?

  /// A number that is another one once anybody, this process included, has changed the file.
  ///
  /// It is asked for at each key press, so it has to cost next to nothing.
  func dataVersion() throws -> Int

  /// What a workflow would change, without changing it.
  func preview(
    _ workflow: some Workflow, by actor: Actor, watchedBy watch: Watch
  ) throws -> [Change]

  /// Carries out what somebody signs, with the key that their PIN opens.
  func perform(_ workflow: some Workflow, by actor: Actor, signed: PINEntry) throws -> Act?

  /// Refuses a PIN that is not the right one.
  func check(_ entry: PINEntry, by actor: Actor) throws

  /// The same for whoever may end the kiosk; one that is locked goes on.
  func unlock(_ entry: PINEntry, keptBy keeper: Person.ID?, by actor: Actor) throws

  /// What was seen of a demonstration at a kiosk, and not signed.
  func unsigned(of person: Person.ID, in course: Course.ID) throws -> [ItemResult]

  /// Keeps what was seen until somebody signs, in place of what was kept.
  func keep(
    _ results: [ItemResult], of person: Person.ID, in course: Course.ID, by actor: Actor) throws

  /// Carries a workflow out; returns nothing where there was nothing to change.
  func perform(_ workflow: some Workflow, by actor: Actor, watchedBy watch: Watch) throws -> Act?
}

extension Register {
  /// Who is meant by a number that was typed: by its case where several differ in nothing else.
  public func person(typed text: String) throws -> Person.ID? {
    let people = try people(numbered: text)
    return people.count == 1 ? people[0] : people.first { $0.text == text }
  }

  /// What a workflow would change, while nobody watches.
  public func preview(_ workflow: some Workflow, by actor: Actor) throws -> [Change] {
    try preview(workflow, by: actor, watchedBy: .nobody)
  }

  /// Carries a workflow out while nobody watches.
  @discardableResult
  public func perform(_ workflow: some Workflow, by actor: Actor) throws -> Act? {
    try perform(workflow, by: actor, watchedBy: .nobody)
  }
}

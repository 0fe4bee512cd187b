/// What can be asked of the file; inside a change, as it is within that one transaction.
public protocol Records: Ledger {
  /// Who watches the act at hand, where one is.
  var watch: Watch { get }

  /// The catalogue as it is now.
  func curriculum() throws -> Curriculum

  /// Everything known about a person; nothing where there is no such person.
  func record(of person: Person.ID) throws -> LearnerRecord?

  /// One person; nothing where there is no such person.
  func person(_ id: Person.ID) throws -> Person?

  /// Whether anybody has ever been in a group of that name.
  func hasGroup(_ group: Group.ID) throws -> Bool

  /// Who is in a group on a day, by identity.
  func members(of group: Group.ID, on day: Day) throws -> [Person.ID]

  /// What observers saw of a demonstration, oldest first.
  func observations(of person: Person.ID, in course: Course.ID) throws -> [Observation]

  /// The signatures under a person's demonstrations of a course, oldest first.
  func signatures(of person: Person.ID, in course: Course.ID) throws -> [Signature]

  /// The key with which somebody signs now; nothing while they were given none.
  func signerKey(of person: Person.ID) throws -> SignerKey?

  /// Whether somebody has opened their key for the act at hand; always so where nothing is signed.
  func isOpened(by person: Person.ID) throws -> Bool

  /// The rungs that are on record as fired, oldest first; one person's, or everybody's.
  func firings(of person: Person.ID?) throws -> [Firing]

  /// Who took note of a rung that is on record, oldest first; one person's rungs, or everybody's.
  func acknowledgements(of person: Person.ID?) throws -> [Acknowledgement]

  /// The PINs that were tried and not right at a kiosk since it was last let go on, oldest first.
  func attempts(at kiosk: String) throws -> [PINAttempt]

  /// Which user has which right, by name; less those whose right was taken away.
  func userRights() throws -> [UserRight]

  /// Works something out of each of some people's records, on every core, and hands it over in
  /// the order of their identities; nothing for those who are not there, `nil` for everybody.
  func mapEachLearner<Value: Sendable>(
    of people: [Person.ID]?, _ transform: @escaping @Sendable (LearnerRecord) -> Value,
    _ body: (Value) throws -> Void
  ) throws

  /// The row with the same key as a given one (formats.md, Keys); retracted facts are not found.
  func entry(like entry: Entry) throws -> Entry?

  /// Every row of a table, in the order in which they came, less the retracted.
  func forEachEntry(of table: Table, _ body: (Entry) throws -> Void) throws

  /// Whether a table has no rows.
  func isEmpty(_ table: Table) throws -> Bool
}

/// One way to change the file: a value that decides and stores nothing.
public protocol Workflow: Sendable {
  /// What it does, in the words of the ledger.
  var words: String { get }

  /// Returns the changes to make, seeing the file as it is within the transaction that makes them.
  ///
  /// Throws a `Refusal` where a rule says no.
  func decide(in records: some Records, by actor: Actor) throws -> [Change]
}

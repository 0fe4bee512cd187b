/// One way to change the file: a value that decides and stores nothing.
public protocol Workflow: Sendable {
  /// What it does, in the words of the ledger.
  var words: String { get }

  /// Returns the changes to make, or throws a `Refusal`.
  ///
  /// - Parameters:
  ///   - records: the file within the transaction that will make the changes.
  ///   - actor: who asks, and on what day.
  func decide(in records: some Records, by actor: Actor) throws -> [Change]
}

/// One way to change the file: a value that decides and stores nothing.
public protocol Workflow: Sendable {
  /// What it does, in the words of the ledger.
  var words: String { get }

  /// The same where the words depend on what is in the file.
  func words(in records: some Records, by actor: Actor) throws -> String

  /// What it takes to do it.
  var permission: Permission { get }

  /// Returns the changes to make, seeing the file as it is within the transaction that makes them.
  ///
  /// Throws a `Refusal` where a rule says no.
  func decide(in records: some Records, by actor: Actor) throws -> [Change]
}

extension Workflow {
  public func words(in records: some Records, by actor: Actor) throws -> String { words }
}

/// What came of checking that the file is what its ledger says.
public struct Verification: Hashable, Sendable {
  /// One thing that is not as it should be.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The sentence that people read.
    public var description: String
    /// The act that it concerns, where one can be named.
    public var act: Int?

    /// Creates a finding.
    public init(_ description: String, act: Int? = nil) {
      self.description = description
      self.act = act
    }
  }

  /// How many acts were checked.
  public var acts: Int
  /// The last act's hash in hexadecimal digits; noted elsewhere, it proves the file's age.
  public var hash: String
  /// What is wrong; the first of each kind.
  public var findings: [Finding]
  /// What is right, but should be known: acts of a rehearsal.
  public var notes: [String]

  /// Whether the file is whole.
  public var isWhole: Bool { findings.isEmpty }

  /// Creates what came of a check.
  public init(acts: Int, hash: String, findings: [Finding], notes: [String]) {
    self.acts = acts
    self.hash = hash
    self.findings = findings
    self.notes = notes
  }
}

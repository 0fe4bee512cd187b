import GRDB
public import Model

extension Store {
  /// Checks that the file is what its ledger says, and that nothing was changed beside it.
  ///
  /// A checkpoint holds it to what it was when that was made.
  public func verify(against checkpoint: Checkpoint? = nil) throws -> Verification {
    try reading { snapshot in
      var verifier = Verifier(snapshot)
      try snapshot.numbers.learnAll(.person, .course, .path, .role, .group)
      try verifier.checkDatabase()
      try verifier.checkActs()
      for table in StoredTable.allCases where table.holdsFacts {
        try table.accept(&verifier)
      }
      verifier.checkSections()
      try verifier.checkJournal()
      for table in StoredTable.allCases where !table.holdsFacts {
        try table.accept(&verifier)
      }
      try verifier.checkKeys()
      try verifier.checkSignatures()
      if let checkpoint { try verifier.check(checkpoint) }
      try verifier.checkCaches()
      return verifier.verification
    }
  }
}

/// Walks through the file and gathers what is wrong with it.
struct Verifier {
  let snapshot: Snapshot
  /// What each act's seal says that the act added, act by act.
  var sealed: [Int: [StoredTable: SealedSection]] = [:]
  /// What the journal says that each row was left as.
  var left: [StoredTable: [Int: LeftRow]] = [:]
  private(set) var verification = Verification(acts: 0, hash: "", findings: [], notes: [])
  private var kinds: Set<String> = []

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// Notes what is wrong, the first time that something of a kind is.
  mutating func report(_ kind: String, _ sentence: String, act: Int? = nil) {
    guard kinds.insert(kind).inserted else { return }
    verification.findings.append(Verification.Finding(sentence, act: act))
  }

  /// Notes what should be known.
  mutating func note(_ sentence: String) {
    verification.notes.append(sentence)
  }

  /// Notes how far the chain goes.
  mutating func note(acts: Int, hash: [UInt8]) {
    verification.acts = acts
    verification.hash = hash.hexadecimal
  }
}

extension Verifier: StoredTableVisitor {
  mutating func visit<Kept: Stored>(_ kept: Kept.Type) throws {
    if Kept.table.holdsFacts { try checkFacts(of: kept) } else { try checkRows(of: kept) }
  }
}

/// What a seal says that an act added to one table.
struct SealedSection {
  /// How many rows.
  var rows: Int
  /// The digest over them.
  var digest: String
  /// Whether the table was found to have any of them.
  var isFound = false
}

/// What the journal says that a row was left as.
struct LeftRow {
  /// The act that left it so.
  var act: Int
  /// The hash of its line, of this run only; nothing where it was deleted.
  var line: Int?
}

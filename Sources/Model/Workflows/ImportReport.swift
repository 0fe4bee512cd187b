/// What an import does to a file, before or after it did it.
public struct ImportPlan: Sendable {
  /// What is to be put into the file, tables in the order in which they need each other.
  public var changes: [Change]
  /// How many rows of each table that means.
  public var report: ImportReport
  /// What is odd but taken as it is.
  public var notes: [Finding]
}

/// How many rows of each table an import adds, changes and leaves as they are.
public struct ImportReport: Hashable, Sendable {
  /// The rows of one table.
  public struct Count: Hashable, Sendable {
    /// The table.
    public var table: Table
    /// The rows that the file did not have.
    public var added = 0
    /// The catalogue rows that the file had otherwise.
    public var changed = 0
    /// The rows that the file had already.
    public var unchanged = 0
  }

  /// A count for each table that came.
  public var counts: [Count] = []
}

extension ImportReport: CustomStringConvertible {
  /// A line for each table that came, as `people: 4 added, 0 changed, 0 left as they were`.
  public var description: String {
    counts.map(\.description).joined(separator: "\n")
  }
}

extension ImportReport.Count: CustomStringConvertible {
  /// The numbers in words.
  public var description: String {
    "\(table.rawValue): \(added) added, \(changed) changed, \(unchanged) left as they were"
  }
}

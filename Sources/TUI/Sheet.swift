/// Rows and columns of text that leave the screens for a file.
public struct Sheet: Hashable, Sendable {
  /// What it shows, in words.
  public var title: String
  /// The columns' names.
  public var columns: [String]
  /// The rows, each with a cell a column.
  public var rows: [[String]]

  /// Creates a sheet.
  public init(title: String, columns: [String], rows: [[String]]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}

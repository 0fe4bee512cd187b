/// A report of a few columns that people and programs read: the same rows as CSV or as JSON.
public struct Listing: Hashable, Sendable {
  /// One cell.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// Several values, separated by `;` in CSV.
    case list([String])
  }

  /// The columns' names.
  public var columns: [String]
  /// The rows, each with a cell a column.
  public var rows: [[Cell]] = []

  /// Creates a listing without rows.
  public init(columns: [String]) {
    self.columns = columns
  }

  /// The listing as CSV, with its header.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.append(columns)
    for row in rows { writer.append(row.map(\.text)) }
    return writer.flush()
  }

  /// The listing as a JSON array of objects.
  public var json: String {
    guard !rows.isEmpty else { return "[]\n" }
    let objects = rows.map { row in
      JSONValue.object(zip(columns, row).map { JSONValue.Member($0, $1.json) }).description
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}

extension Listing.Cell {
  /// The cell as text.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .list(let values): values.joined(separator: ";")
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .filled(text)
    case .number(let number): .number(number)
    case .list(let values): .list(values.map { .text($0) })
    }
  }
}

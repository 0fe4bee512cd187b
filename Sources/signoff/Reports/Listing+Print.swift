import Interchange
import Model
import TUI

extension Listing {
  /// Prints the listing; as a table it is aligned and fits the terminal.
  func print(as format: Format, empty: String = "Nothing to list.") throws {
    let output = StandardOutput.output
    switch format {
    case .csv: try output.report(csv)
    case .json: try output.report(Array(json.utf8))
    case .table:
      guard !rows.isEmpty else { return try output.line(empty) }
      let lines = table(columns: output.columns)
      try output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
  }

  /// The header and the rows, aligned; cut to a width where there is one.
  func table(columns width: Int?) -> [String] {
    let cells = [columns] + rows.map { $0.map { $0.text.safe } }
    let widths = columns.indices.map { column in
      cells.map { $0[column].columns }.max() ?? 0
    }
    return cells.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let isLast = column == row.count - 1
        line += isLast ? cell : cell.padded(to: widths[column]) + "  "
      }
      return width.map { line.truncated(to: $0) } ?? line
    }
  }
}

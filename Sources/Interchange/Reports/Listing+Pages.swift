extension Listing {
  /// The listing as a table of Markdown (GitHub's), with nothing in a cell that could end it.
  public var markdown: String {
    let lines = [columns, columns.map { _ in "---" }] + rows.map { $0.map(\.text.asMarkdown) }
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// The listing as a page of its own.
  public func html(title: String) -> String {
    let head = columns.map { "<th>\($0.asHTML)</th>" }.joined()
    let body = rows.map { row in
      "<tr>\(row.map { "<td>\($0.text.asHTML)</td>" }.joined())</tr>"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>\(title.asHTML)</title>
      <style>
      body { font: 14px system-ui, sans-serif; margin: 2em; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid #ccc; padding: 2px 6px; text-align: left; unicode-bidi: isolate; }
      </style>
      </head>
      <body>
      <h1>\(title.asHTML)</h1>
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      </body>
      </html>

      """
  }
}

extension String {
  /// The text as HTML shows it.
  var asHTML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text as one cell of a Markdown table shows it.
  fileprivate var asMarkdown: String {
    asHTML.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\n", "\r": text += " "
      case "|", "\\", "`", "*", "_", "[", "]": text += "\\\(scalar)"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

import Foundation
import Interchange
import Model
import TUI

extension Sheet {
  /// Writes the sheet to a new file, in the shape that the end of its name asks for.
  func write(to name: String, watchedBy watch: Watch) throws {
    try Guest.checkWriting()
    let bytes = try bytes(for: name, watchedBy: watch)
    let file = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      if errno == EEXIST {
        throw Complaint(description: "\(name) is there already and was left alone.")
      }
      throw Complaint(
        description: "\(name) cannot be written: \(String(cString: strerror(errno))).")
    }
    defer { close(file) }
    try StandardOutput(descriptor: file).write(bytes)
  }

  private func bytes(for name: String, watchedBy watch: Watch) throws -> [UInt8] {
    var listing = Listing(columns: columns)
    for (index, row) in rows.enumerated() {
      try watch.tell(.writing, Progress(met: index, total: rows.count))
      listing.rows.append(row.map { .text($0) })
    }
    return switch name.split(separator: ".").last?.lowercased() {
    case "csv": listing.csv
    case "json": Array(listing.json.utf8)
    case "md": Array(listing.markdown.utf8)
    case "html": Array(listing.html(title: title).utf8)
    default:
      throw Complaint(
        description: "“\(name)” says no shape: end it in .csv, .json, .md or .html.")
    }
  }
}

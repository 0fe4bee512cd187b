import ArgumentParser
import Embedded
import Interchange
import Model
import Storage

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a complete example programme, ready to play with.",
    discussion: """
      A flight school with 50 people, as it stands this week: every day in it is moved by whole \
      weeks. A file that is there is never overwritten.

      signoff demo
      signoff demo.signoff
      """)

  @Argument(help: "The file to make.", completion: .file())
  var file = "demo.signoff"

  func run() throws {
    let tables = DemoProgramme.embedded
    let zone = tables.rows.programme.settings.first { $0.key == .timeZone }?.value
    let actor = try Clock.actor(in: zone)
    let demo = DemoProgramme(tables, on: actor.today, isFirst: true)
    try NewFile.create(file, by: actor) { store in try store.perform(demo, by: actor) }
    try StandardOutput.output.line("\(file) is ready: signoff \(file) opens it.")
  }
}

/// Puts the demo's tables into a file.
struct DemoProgramme: Workflow {
  private let tables: Import
  private let isFirst: Bool
  var words: String { "Begin the demo programme." }

  /// Moves the demo so that the day it is written for is this one, or just before.
  ///
  /// Where it is the first thing in a file, the file is that of whoever puts it there.
  init(_ tables: Import = Self.embedded, on today: Day, isFirst: Bool = false) {
    self.isFirst = isFirst
    self.tables = Import(tables.rows.moved(to: today))
  }

  func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try tables.decide(in: records, by: actor)
      + (isFirst ? [.entitle(UserRight(actor.name, .admin))] : [])
  }

  /// The demo as it is written.
  static var embedded: Import { ProgrammeFolder.read(embeddedTables) }

  /// The tables of the folder `demo` that the program carries.
  private static var embeddedTables: [String: [UInt8]] {
    var tables: [String: [UInt8]] = [:]
    for index in 0..<embedded_count() {
      let file = embedded_file_at(index)
      let name = String(cString: file.name)
      guard name.hasPrefix("demo/") else { continue }
      tables[String(name.dropFirst(5))] = Array(
        UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    return tables
  }
}

extension ImportRows {
  /// The day on which the demo programme is seen as it was written.
  private static let written = Day(year: 2026, month: 11, day: 22)

  /// The rows moved by whole weeks, so that the day they are written for is today or just before.
  func moved(to today: Day) -> ImportRows {
    guard let written = Self.written else { return self }
    let days = today.number - written.number
    let weeks = days >= 0 ? days / 7 : (days - 6) / 7
    var moved = ImportRows()
    for table in tables {
      moved.open(table)
      for (index, entry) in programme.entries(of: table).enumerated() {
        moved.append(entry.moved(byWeeks: weeks), line: line(index, of: table))
      }
    }
    return moved
  }
}

import ArgumentParser
import Interchange
import Model
import Storage

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Where everybody stands: what is required, due, held and expired.",
    discussion: """
      One row for each requirement in force, and one for each award that somebody holds without \
      having to. Filters narrow the rows down together.

      signoff status demo.signoff --standing overdue,expired
      signoff status demo.signoff --role student --as-of 2026-12-31 --format csv
      """)

  @OptionGroup var file: FileArgument
  @OptionGroup var view: View
  @OptionGroup var filter: StatusFilter

  @Option(help: "table, csv or json.")
  var format = Format.table

  func run() throws {
    let desk = try Desk(file.file)
    let day = view.asOf ?? desk.today
    let scope = try filter.scope(at: desk, on: day)
    switch format {
    case .table: try printTable(desk, scope, day)
    case .csv: try printCSV(desk, scope, day)
    case .json: try printJSON(desk, scope, day)
    }
    try desk.warnOfUnappliedFacts()
  }

  private func printCSV(_ desk: Desk, _ scope: StatusScope, _ day: Day) throws {
    var bytes = ReportBytes(to: StandardOutput.output.report)
    var csv = StatusCSV()
    csv.begin(in: &bytes)
    try desk.forEachLearner(in: scope) { learner in
      for requirement in scope.requirements(of: learner, in: desk.curriculum, on: day) {
        csv.add(requirement, of: learner.person.id, to: &bytes)
      }
      try bytes.rest()
    }
    try bytes.flush()
  }

  private func printJSON(_ desk: Desk, _ scope: StatusScope, _ day: Day) throws {
    var bytes = ReportBytes(to: StandardOutput.output.report)
    var json = StatusJSON()
    try desk.forEachLearner(in: scope) { learner in
      for requirement in scope.requirements(of: learner, in: desk.curriculum, on: day) {
        json.add(requirement, of: learner.person.id, to: &bytes)
      }
      try bytes.rest()
    }
    json.end(in: &bytes)
    try bytes.flush()
  }

  private func printTable(_ desk: Desk, _ scope: StatusScope, _ day: Day) throws {
    var bytes = ReportBytes(to: StandardOutput.output.write)
    var table = StatusTable(desk.curriculum, columns: StandardOutput.output.columns)
    try desk.forEachLearner(in: scope) { learner in
      let requirements = scope.requirements(of: learner, in: desk.curriculum, on: day)
      table.add(requirements, of: learner, on: day, to: &bytes)
      try bytes.rest()
    }
    table.end(on: day, in: &bytes)
    try bytes.flush()
  }
}

/// On which day a report looks.
struct View: ParsableArguments {
  @Option(
    help: "Look at the facts as on that day, by the rules of now; today where it is not given.")
  var asOf: Day?
}

extension Desk {
  /// Kinds of facts that the file may have and that standings do not follow yet.
  private static let unapplied: [Table] = []

  /// Says on standard error what the file has that is not counted.
  func warnOfUnappliedFacts() throws {
    for table in Self.unapplied where try !store.isEmpty(table) {
      try StandardOutput.error.line("Not counted yet: \(table.rawValue).")
    }
  }
}

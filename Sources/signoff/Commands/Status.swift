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

  @Option(help: "The shape of the report.")
  var format = Format.table

  func run() throws {
    let desk = try Desk(file.file, for: .look(at: filter.person))
    let day = view.asOf ?? desk.today
    let scope = try filter.scope(at: desk, on: day)
    var output = Outflow(to: .output)
    switch format {
    case .table: try printTable(desk, scope, day, to: &output)
    case .csv: try printCSV(desk, scope, day, to: &output)
    case .json: try printJSON(desk, scope, day, to: &output)
    }
    try output.flush()
  }

  private func printCSV(
    _ desk: Desk, _ scope: StatusScope, _ day: Day, to output: inout Outflow
  ) throws {
    let curriculum = desk.curriculum
    try output.add(StatusCSV.header)
    try desk.store.mapEachLearner(of: scope.people) { learner in
      let requirements = scope.requirements(of: learner, in: curriculum, on: day)
      return StatusCSV.rows(requirements, of: learner.person.id)
    } _: {
      try output.add($0)
    }
  }

  private func printJSON(
    _ desk: Desk, _ scope: StatusScope, _ day: Day, to output: inout Outflow
  ) throws {
    let curriculum = desk.curriculum
    var isFirst = true
    try desk.store.mapEachLearner(of: scope.people) { learner in
      let requirements = scope.requirements(of: learner, in: curriculum, on: day)
      return StatusJSON.objects(requirements, of: learner.person.id)
    } _: { objects in
      guard !objects.isEmpty else { return }
      try output.add(Array((isFirst ? "[\n" : ",\n").utf8))
      isFirst = false
      try output.add(objects)
    }
    try output.add(Array((isFirst ? "[]\n" : "\n]\n").utf8))
  }

  private func printTable(
    _ desk: Desk, _ scope: StatusScope, _ day: Day, to output: inout Outflow
  ) throws {
    let curriculum = desk.curriculum
    let table = StatusTable(curriculum, columns: StandardOutput.output.columns)
    var total = StatusTable.Total()
    try desk.store.mapEachLearner(of: scope.people) { learner in
      let requirements = scope.requirements(of: learner, in: curriculum, on: day)
      return table.section(requirements, of: learner, on: day)
    } _: { section in
      total.add(section)
      try output.add(Array(section.text.utf8))
    }
    try output.add(Array(total.line(on: day, isCompliance: scope.standings == nil).utf8))
  }
}

/// On which day a report looks.
struct View: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Look at the facts as on that day, by the rules of now; today where it is not given.",
      valueName: "day"))
  var asOf: Day?
}

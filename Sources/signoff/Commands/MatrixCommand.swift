import ArgumentParser
import Interchange
import Model
import Storage

struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Who stands where with which course, as one table.",
    discussion: """
      A row for each person, a column for each course and certification that somebody in it has \
      to do. A cell is a standing; it is empty where nothing is in force.

      signoff matrix demo.signoff --role student
      signoff matrix demo.signoff --group ramp-team --format html > matrix.html
      """)

  /// The shapes that a matrix comes in.
  enum Shape: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
    case html
  }

  @OptionGroup var file: FileArgument

  @Option(help: ArgumentHelp("Only who holds this role on the day.", valueName: "id"))
  var role: Role.ID?

  @Option(help: ArgumentHelp("Only who is in this group on the day.", valueName: "name"))
  var group: Group.ID?

  @OptionGroup var view: View

  @Option(help: "The shape of the report.")
  var format = Shape.table

  func run() throws {
    let desk = try Desk(file.file)
    let day = view.asOf ?? desk.today
    let matrix = try matrix(at: desk, on: day)
    switch format {
    case .table:
      try matrix.listing(abbreviated: true).print(as: .table)
      try StandardOutput.output.lines([""] + matrix.legend)
    case .csv: try matrix.listing().print(as: .csv)
    case .json: try matrix.listing().print(as: .json)
    case .html:
      let title = desk.curriculum.setting(.name) ?? "Signoff"
      try StandardOutput.output.report(Array(matrix.html(title: title, on: day).utf8))
    }
  }

  private func matrix(at desk: Desk, on day: Day) throws -> Matrix {
    let people = try desk.people(role: role, group: group, on: day)
    let curriculum = desk.curriculum
    var matrix = Matrix()
    try desk.store.mapEachLearner(of: people) { learner in
      Matrix.Row(learner.person, curriculum.requirements(of: learner, on: day))
    } _: {
      matrix.add($0)
    }
    return matrix
  }
}

extension Desk {
  /// Who holds a role and is in a group on a day, by identity; nothing where neither is named.
  func people(role: Role.ID?, group: Group.ID?, on day: Day) throws -> [Person.ID]? {
    var chosen: [Set<Person.ID>] = []
    if let role { chosen.append(Set(try store.holders(of: role, on: day))) }
    if let group {
      guard try store.hasGroup(group) else { throw Refusal.unknownGroup(group) }
      chosen.append(Set(try store.members(of: group, on: day)))
    }
    guard let first = chosen.first else { return nil }
    return chosen.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
  }
}

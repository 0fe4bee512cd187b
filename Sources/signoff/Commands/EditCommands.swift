public import ArgumentParser
import Interchange
import Model

struct EditCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change or add a row of a table of the programme.",
    discussion: """
      The row with the key that is given is changed; where there is none it is added. A column \
      that is not given keeps its value, COLUMN= empties it. Tables, columns and values are those \
      of the programme folder. A new step or path of a role is in force from today, unless its \
      since is given. All steps of one position get the same level, choose and phase.

      signoff edit demo.signoff courses id=RADIO valid_for=24m window=60d --dry-run
      signoff edit demo.signoff steps path=XC position=1 course=XC-NAV level=suggested
      """)

  @OptionGroup var file: FileArgument
  @OptionGroup var row: RowArguments

  @Option(help: ArgumentHelp("Why; it stays in the log.", valueName: "text"))
  var reason = ""

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    let edited = try row.text.edited(in: desk.store, on: desk.today)
    return .edit(
      try Edit(putting: [edited], reason: reason).aligningPositions(in: desk.store))
  }
}

struct RemoveCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a row of a table of the programme.",
    discussion: """
      The row is named by its key. What other rows still need stays: a course with records is \
      retired, by edit, and never removed. The log keeps what the row was.

      signoff remove demo.signoff steps path=XC position=1 course=XC-NAV --dry-run
      """)

  @OptionGroup var file: FileArgument
  @OptionGroup var row: RowArguments

  @Option(help: ArgumentHelp("Why; it stays in the log.", valueName: "text"))
  var reason = ""

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    .edit(Edit(removing: [try row.text.row(in: desk.store)], reason: reason))
  }
}

/// A row of a table, cell by cell.
struct RowArguments: ParsableArguments {
  @Argument(help: "The table, as steps.")
  var table: Table

  @Argument(help: ArgumentHelp("The cells, as position=3.", valueName: "column=value"))
  var cells: [CellArgument]

  var text: RowText { RowText(table, cells.map(\.cell)) }

  func validate() throws {
    guard !table.holdsFacts else {
      throw ValidationError("\(Refusal.edit(.holdsFacts(table)))")
    }
  }
}

/// One cell, written `column=value`.
struct CellArgument: ExpressibleByArgument {
  var cell: RowText.Cell

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex else { return nil }
    cell = RowText.Cell(
      column: String(argument[..<sign]), text: String(argument[argument.index(after: sign)...]))
  }
}

extension Table: ExpressibleByArgument {}

import ArgumentParser
import Interchange
import Model
import Storage

struct EscalationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalations",
    abstract: "The rungs of the ladder that have fired, and those that wait for somebody's return.",
    discussion: """
      signoff escalations demo.signoff --format csv
      """)

  @OptionGroup var file: FileArgument
  @OptionGroup var view: View

  @Option(help: "The shape of the report.")
  var format = Format.table

  func run() throws {
    let desk = try Desk(file.file)
    let day = view.asOf ?? desk.today
    var found: [Escalation] = []
    let curriculum = desk.curriculum
    try desk.store.mapEachLearner { learner in
      curriculum.escalations(of: learner, on: day).filter { $0.outcome != .skipped }
    } _: {
      found += $0
    }
    var listing = Listing(
      columns: ["rung", "person", "subject", "due", "fires_on", "recipients"])
    for it in found.sorted(by: Escalation.comesBefore) {
      listing.rows.append([
        .number(it.rung), .text(it.person.text), .text(it.subject.text), .text("\(it.due)"),
        .text(it.firesOn.map { "\($0)" } ?? ""), .list(try it.recipients(among: desk.store.person)),
      ])
    }
    try listing.print(as: format)
  }
}

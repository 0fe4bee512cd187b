import ArgumentParser
import Interchange
import Model
import Storage

struct EscalationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalations",
    abstract: "The rungs of the ladder that have fired, and those that wait for somebody's return.",
    discussion: """
      What escalate has recorded is listed as it was then; the rest as the rules have it.

      signoff escalations demo.signoff --format csv
      """)

  @OptionGroup var file: FileArgument
  @OptionGroup var view: View

  @Option(help: "The shape of the report.")
  var format = Format.table

  func run() throws {
    let desk = try Desk(file.file)
    let day = view.asOf ?? desk.today
    let recorded = try desk.store.firings(of: nil)
    let known = Set(recorded.map(\.key))
    var found = recorded.filter { $0.outcome == .fired && $0.on <= day }.map(Escalation.init)
    let curriculum = desk.curriculum
    try desk.store.mapEachLearner { learner in
      curriculum.escalations(of: learner, on: day).filter { $0.outcome != .skipped }
    } _: {
      found += $0.filter { !known.contains($0.key) }
    }
    try desk.listing(of: found.sorted(by: Escalation.comesBefore), as: format).print(as: format)
  }
}

extension Desk {
  /// Escalations as rows; beyond the columns of CSV, what is on record of each.
  fileprivate func listing(of found: [Escalation], as format: Format) throws -> Listing {
    let firings = try store.firings(of: nil).map { ($0.key, $0) }
    let recorded = Dictionary(firings) { $1 }
    let acknowledged = Dictionary(grouping: try store.acknowledgements(of: nil), by: \.firing.key)
    var listing = Listing.ofRungs
    if format != .csv { listing.columns += ["rerouted", "recorded", "acknowledged"] }
    for it in found {
      let told = try it.recipients(among: store.person)
      let firing = recorded[it.key]
      listing.add(
        it.rung, it.person, it.subject, it.due, it.firesOn, firing?.recipients ?? told.names)
      guard format != .csv else { continue }
      listing.rows[listing.rows.count - 1] += [
        .text(firing?.isRerouted ?? told.isRerouted ? "yes" : ""),
        .text(firing == nil ? "" : "yes"),
        .list((acknowledged[it.key] ?? []).map { "\($0.by)" }),
      ]
    }
    return listing
  }
}

extension Listing {
  /// A listing of rungs, with the columns that are a contract.
  fileprivate static let ofRungs = Listing(
    columns: ["rung", "person", "subject", "due", "fires_on", "recipients"])

  /// Firings as rows.
  init(of firings: [Firing]) {
    self = .ofRungs
    columns.append("rerouted")
    for it in firings where it.outcome == .fired {
      add(it.rung, it.person, it.subject, it.due, it.on, it.recipients)
      rows[rows.count - 1].append(.text(it.isRerouted ? "yes" : ""))
    }
  }

  fileprivate mutating func add(
    _ rung: Int, _ person: Person.ID, _ subject: Subject, _ due: Day, _ day: Day?,
    _ recipients: [String]
  ) {
    rows.append([
      .number(rung), .text(person.text), .text(subject.text), .text("\(due)"),
      .text(day.map { "\($0)" } ?? ""), .list(recipients),
    ])
  }
}

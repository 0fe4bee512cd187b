import ArgumentParser
import Model
import Storage

struct SignCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Go through a demonstration's checklist, and sign it when it is complete.",
    discussion: """
      What was observed is kept between visits; several observers may share a checklist. Once \
      every required item is observed, the call signs, unless it says --observe-only. The pass is \
      of the day on which the last required item was observed, and comes with the last signature \
      that the course asks for. To change an item of a demonstration that is signed makes it void. \
      Whoever has a PIN is asked for it, on a terminal or with --pin, and signs with their key.

      signoff sign demo.signoff P019 SOLO90 --signer P007 --item 1 --item 2=not-yet
      signoff sign demo.signoff P019 SOLO90 --signer P007 --all
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The id of who demonstrated.") var person: Person.ID
  @Argument(help: "The course's id.") var course: Course.ID

  @Option(help: ArgumentHelp("The id of who observed and signs.", valueName: "id"))
  var signer: Person.ID

  @Option(
    name: .customLong("item"),
    help: ArgumentHelp(
      "An item that was observed; ITEM=not-yet for one that was not. Several times.",
      valueName: "item"))
  var items: [ItemArgument] = []

  @Flag(help: "Every item of the checklist was observed.")
  var all = false

  @Option(
    name: .customLong("remark"),
    help: ArgumentHelp(
      "ITEM=TEXT: what there is to say about an item. Several times.", valueName: "item=text"))
  var remarks: [RemarkArgument] = []

  @Option(
    help: ArgumentHelp("The day it was observed; today where it is not given.", valueName: "day"))
  var on: Day?

  @Flag(help: "Keep what was observed and do not sign yet.")
  var observeOnly = false

  @Option(help: ArgumentHelp("Why it is signed although the order was broken.", valueName: "text"))
  var reason = ""

  @Flag(help: "Read the signer's PIN from standard input where that is no terminal.")
  var pin = false

  @OptionGroup var pepper: PepperOption

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    let named = Set(items.map(\.item))
    for remark in remarks where !all && !named.contains(remark.item) {
      throw ValidationError("--remark \(remark.item): the item is not among those observed.")
    }
  }

  func command(at desk: Desk) throws -> Command {
    let demonstration = try desk.store.demonstration(of: person, in: course)
    let results = results(of: demonstration.items)
    if observeOnly || (!results.isEmpty && !demonstration.isComplete(after: results)) {
      return .observe(Observe(person, in: course, by: signer, results, on: on))
    }
    let edition = try desk.store.edition(of: person, in: course, on: desk.today)
    return .signOff(
      SignOff(
        person, in: course, by: signer, noting: results, observedOn: on, reason: reason,
        of: edition))
  }

  func key(at desk: Desk, for command: Command) throws -> OpenedKey? {
    guard case .signOff = command else { return nil }
    let hasKey = try desk.store.signerKey(of: signer) != nil
    guard pin || (hasKey && SecretPrompt.isAnswered) else { return nil }
    let person = try desk.store.knownPerson(signer)
    return try desk.open(
      keyOf: person, "PIN of \(person.name) (\(signer)), to sign: ", pepper.bytes())
  }

  private func results(of checklist: [ChecklistItem]) -> [ItemResult] {
    let remarks = Dictionary(remarks.map { ($0.item, $0.text) }) { $1 }
    let named = items.map { ItemResult($0.item, $0.outcome, remark: remarks[$0.item] ?? "") }
    guard all else { return named }
    let others = checklist.map(\.id).filter { id in !named.contains { $0.item == id } }
    return named + others.map { ItemResult($0, remark: remarks[$0] ?? "") }
  }
}

/// `ITEM` or `ITEM=not-yet`.
struct ItemArgument: ExpressibleByArgument {
  var item: ChecklistItem.ID
  var outcome: Observation.Outcome

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let word = parts.count == 2 ? String(parts[1]) : Observation.Outcome.observed.rawValue
    guard let outcome = Observation.Outcome(rawValue: word) else { return nil }
    item = ChecklistItem.ID(String(parts[0]))
    self.outcome = outcome
  }
}

/// `ITEM=TEXT`.
struct RemarkArgument: ExpressibleByArgument {
  var item: ChecklistItem.ID
  var text: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    item = ChecklistItem.ID(String(parts[0]))
    text = String(parts[1])
  }
}

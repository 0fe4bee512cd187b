import ArgumentParser
import Model

struct RecordCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record that somebody passed or failed a course.",
    discussion: """
      A course with a checklist is passed by sign; prior learning is recorded here. So is a \
      certification earned elsewhere. Where what has to come before was not met on that day, a \
      reason is needed.

      signoff record demo.signoff P012 SMS-101 --on 2026-11-20 --score 92
      signoff record demo.signoff P012 FAK --prior-learning --expires 2028-01-31
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The course's or certification's id.") var subject: String

  @Option(help: ArgumentHelp("The day it happened; today where it is not given.", valueName: "day"))
  var on: Day?

  @Option(
    name: .customLong("also"),
    help: ArgumentHelp(
      "The id of somebody else who did the same; may be given several times.", valueName: "id"))
  var others: [Person.ID] = []

  @Option(help: "How it went.")
  var result = TrainingRecord.Result.passed

  @Option(
    help: ArgumentHelp(
      "The score, 0 to 100; it has to agree with the pass mark.", valueName: "number"))
  var score: Quantity?

  @Option(help: ArgumentHelp("How many hours it took.", valueName: "number"))
  var hours: Quantity?

  @Option(
    name: .customLong("signer"),
    help: ArgumentHelp("The id of who vouches for it; may be given several times.", valueName: "id")
  )
  var signers: [Person.ID] = []

  @Option(help: ArgumentHelp("Where the proof is.", valueName: "text"))
  var evidence = ""

  @Option(
    help: ArgumentHelp("The last day, as an outside certificate has it printed.", valueName: "day"))
  var expires: Day?

  @Flag(help: "It was learnt before or elsewhere.")
  var priorLearning = false

  @Option(
    help: ArgumentHelp("Why it is recorded although the order was broken.", valueName: "text"))
  var reason = ""

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    let record = TrainingRecord(
      person: person, subject: try desk.curriculum.subject(named: subject), on: on ?? desk.today,
      result: result, score: score, hours: hours, signers: signers, evidence: evidence,
      expires: expires, isPriorLearning: priorLearning ? true : nil)
    return .recordResult(RecordResult(record, andOf: others, reason: reason))
  }
}

struct RevokeCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Take a record back: from today on it never counted.",
    discussion: """
      The record and its revocation both stay in the log. Afterwards the right one may be recorded \
      for the same day.

      signoff record demo.signoff P012 SMS-101 --on 2026-11-20 --score 92
      signoff revoke demo.signoff P012 SMS-101 --on 2026-11-20 --reason "Wrong person"
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The course's or certification's id.") var subject: String

  @Option(help: ArgumentHelp("The day of the record.", valueName: "day"))
  var on: Day

  @Option(help: ArgumentHelp("Why; it stays on record.", valueName: "text"))
  var reason: String

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    .revoke(
      Revoke(person, try desk.curriculum.subject(named: subject), on: on, reason: reason))
  }
}

import ArgumentParser
import Interchange
import Model
import Storage

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "What was signed for somebody, with proofs, as JSON for an auditor.",
    discussion: """
      The log of the person, and each signature with the text that was signed, the key and the \
      proof, to be checked without this program as docs/signature.md says. Made only where verify \
      finds nothing.

      signoff evidence demo.signoff P019
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID

  func run() throws {
    let desk = try Desk(file.file, for: .look(at: person))
    let learner = try desk.store.knownPerson(person)
    let verification = try desk.store.verify()
    if let finding = verification.findings.first {
      throw Complaint(description: "The file is not whole, so it proves nothing: \(finding)")
    }
    let acts = try desk.store.acts(ActQuery(person: person, isNewestFirst: false))
    let report = JSONValue.object([
      .init("person", .text(person.text)), .init("name", .text(learner.name)),
      .init("acts_of_file", .number(verification.acts)), .init("hash", .text(verification.hash)),
      .init("notes", .list(verification.notes.map(JSONValue.text))),
      .init("log", .list(acts.map(\.json))),
      .init("signatures", .list(try desk.store.evidence(of: person).map(\.json))),
    ])
    try StandardOutput.output.report(Array("\(report)\n".utf8))
  }
}

extension Act {
  fileprivate var json: JSONValue {
    .object([
      .init("act", .number(number)), .init("at", .text(at)), .init("actor", .text(actor)),
      .init("words", .text(words)), .init("undone_by", undoneBy.map { .number($0) } ?? .null),
    ])
  }
}

extension SignatureEvidence {
  fileprivate var json: JSONValue {
    .object([
      .init("act", .number(act)), .init("signer", .text(signature.signer.text)),
      .init("course", .text(signature.course.text)), .init("day", .text("\(signature.on)")),
      .init("statement", .text(signature.statement)),
      .init("withdrawn", .text(isWithdrawn ? "yes" : "no")),
      .init("text", proof.map { .text($0.text) } ?? .null),
      .init("public_key", proof.map { .text($0.publicKey) } ?? .null),
      .init("proof", proof.map { .text($0.bytes) } ?? .null),
    ])
  }
}

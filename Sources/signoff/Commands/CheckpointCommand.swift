import ArgumentParser
import Foundation
import Model
import Storage

struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "A few signed lines that hold the file to its past; keep them elsewhere.",
    discussion: """
      A C2SP tlog-checkpoint over every act so far, signed with the key of whoever vouches for it. \
      Printed or mailed, it lets verify --checkpoint find later that acts were dropped or written \
      anew. Made only where verify finds nothing; the signer's PIN is asked for.

      signoff pin demo.signoff P007
      signoff checkpoint demo.signoff --signer P007 > november.checkpoint
      signoff verify demo.signoff --checkpoint november.checkpoint
      """)

  @OptionGroup var file: FileArgument

  @Option(help: ArgumentHelp("The id of who vouches for it.", valueName: "id"))
  var signer: Person.ID

  @OptionGroup var pepper: PepperOption

  func run() throws {
    let desk = try Desk(file.file, readOnly: false)
    let person = try desk.store.knownPerson(signer)
    guard try desk.store.signerKey(of: signer) != nil else { throw Refusal.signing(.noKey(signer)) }
    let verification = try desk.store.verify()
    if let finding = verification.findings.first {
      throw Complaint(description: "The file is not whole, so no checkpoint is made: \(finding)")
    }
    let key = try desk.open(
      keyOf: person, "PIN of \(person.name) (\(signer)), to vouch for the file: ", pepper.bytes())
    let checkpoint = try desk.store.checkpoint(signedWith: key)
    try StandardOutput.output.write(Array(checkpoint.description.utf8))
    let verifier = desk.store.verifierKey(of: checkpoint, signedWith: key)
    try StandardOutput.error.line("The key, for other programs: \(verifier)")
  }
}

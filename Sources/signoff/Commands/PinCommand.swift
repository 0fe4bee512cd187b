import ArgumentParser
import Model
import Storage

struct PinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin",
    abstract: "Give somebody a PIN, and a key to sign with that only the PIN opens.",
    discussion: """
      It is asked for, after the present one, without being shown; where standard input is no \
      terminal, a line each is read. 6 digits or more, or a phrase of 8 characters or more. From \
      then on nobody signs in that name without it. With --reset the present one is not asked \
      for; the log says so, and what was signed with the earlier key stays proven.

      signoff pin demo.signoff P007
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The id of who signs.") var person: Person.ID

  @Flag(help: "The present PIN was forgotten or became known: do not ask for it.")
  var reset = false

  @OptionGroup var pepper: PepperOption

  func run() throws {
    let desk = try Desk(file.file, readOnly: false, for: nil)
    let signer = try desk.store.knownPerson(person)
    let pepper = try pepper.bytes()
    let isFirst = try desk.store.signerKey(of: person) == nil
    try desk.store.check(.givePIN(to: person, isReset: reset && !isFirst), by: desk.actor)
    let opened =
      try reset || isFirst
      ? nil : desk.open(keyOf: signer, "Present PIN of \(signer.name) (\(person)): ", pepper)
    let secret = try SecretPrompt.askNew(for: signer)
    let key = try SignerKey.make(for: person, under: secret, pepper: pepper)
    let workflow = Command.giveKey(GiveKey(key, isReset: reset && !isFirst))
    try desk.store.perform(workflow, by: desk.actor, with: opened)
    try StandardOutput.output.line("\(signer.name) (\(person)) signs with this PIN from now on.")
  }
}

extension Desk {
  /// Asks for somebody's PIN and opens their key with it.
  func open(keyOf signer: Person, _ question: String, _ pepper: [UInt8]?) throws -> OpenedKey {
    var secret = try SecretPrompt.ask(question)
    defer { secret.wipe() }
    var store = store
    store.pepper = pepper
    return try store.openKey(PINEntry(signer.id, secret, now: Clock.now), by: actor)
  }
}

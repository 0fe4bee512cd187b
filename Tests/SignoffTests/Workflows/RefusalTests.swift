import Model
import Testing

/// Every sentence with which a workflow is refused, in the words that people read.
struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var command: Command
    var sentence: String
    var testDescription: String { sentence }

    init(_ command: Command, _ sentence: String) {
      self.command = command
      self.sentence = sentence
    }
  }

  @Test(arguments: duties + days)
  func `A duty is refused in a sentence`(_ the: Case) throws {
    let yard = try Yard()
    try yard.perform(.assign(Assign(.course("duo"), to: [.person("ana")])))
    #expect(try yard.refusal(of: the.command) == the.sentence)
  }

  @Test(arguments: results)
  func `A result is refused in a sentence`(_ the: Case) throws {
    let yard = try Yard()
    let pass = TrainingRecord(person: "ana", subject: .course("safe"), on: day("2026-11-10"))
    let revoked = TrainingRecord(person: "ana", subject: .course("old"), on: day("2026-11-10"))
    try yard.perform(
      .recordResult(RecordResult(pass)), .recordResult(RecordResult(revoked)),
      .revoke(Revoke("ana", .course("old"), on: day("2026-11-10"), reason: "Mistake")))
    #expect(try yard.refusal(of: the.command) == the.sentence)
  }

  @Test(arguments: reliefs)
  func `A waiver or an extension is refused in a sentence`(_ the: Case) throws {
    let yard = try Yard()
    let old = TrainingRecord(
      person: "eve", subject: .course("lift"), on: day("2024-01-10"), isPriorLearning: true)
    try yard.put(.record(old))
    try yard.perform(
      .assign(Assign(.course("lift"), to: [.person("ben"), .person("cleo")])),
      .put(Waive(.course("duo"), for: ["ana"], reason: .medical)),
      .put(Extend(.course("safe"), for: ["ana"], to: day("2026-12-24"), reason: "Ill")))
    #expect(try yard.refusal(of: the.command) == the.sentence)
  }

  @Test(arguments: demonstrations)
  func `A sign-off is refused in a sentence`(_ the: Case) throws {
    let yard = try Yard()
    try yard.perform(
      .signOff(SignOff("ana", in: "duo", by: "ben", noting: [ItemResult("1")])))
    #expect(try yard.refusal(of: the.command) == the.sentence)
  }

  @Test func `A file that is a programme is not begun again`() throws {
    let begin = Command.createProgramme(CreateProgramme(name: "North Yard"))
    #expect(
      try Yard().refusal(of: begin)
        == "The file is a programme already: give the name of a new one.")
  }
}

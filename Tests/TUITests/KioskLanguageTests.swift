import Model
import Storage
import Testing

@testable import TUI

/// The kiosk in German over a register that is German, too: any English word is one forgotten.
struct KioskLanguageTests {
  /// Keys to every screen and every sentence of the kiosk.
  static let ways =
    KioskTests.ways + [
      "<enter>Ode", "P2<enter>", "P3<enter>", "P2<enter><down><enter>", "P2<enter><down><down>",
      "P2<enter><enter><enter>", "P2<enter><enter>2<enter>", "P2<enter><enter>*<enter>",
      "P2<enter><enter>*<enter>P2<enter>", "P2<enter><enter>*<enter>P4<enter>",
      "P2<enter><enter>*<enter>P9<enter>", "P2<enter><enter>*<enter>P1<enter>1<enter>",
      "P2<enter><enter>*<enter>P1<enter>1<enter>1<enter>1<enter>",
      "P2<enter><enter>12zu spät<enter>1<enter>P1<enter>",
      "P2<enter><enter>12zu spät<enter>1<enter>P1<enter>407182<enter>",
      "P2<enter><enter>*<enter>P1<enter>407182<enter>",
      "P2<enter><enter>*<enter>P1<enter>407182<enter><enter>",
      "P2<enter><enter>*<enter>P1<enter>407182<enter>v<enter>",
      "P2<enter><enter>*<enter>P1<enter>407182<enter>vzu früh<enter>407182<enter>",
      "P2<enter><enter>*<enter>P1<enter>407182<enter><enter><f4>P9<enter>",
      "P2<enter><enter>*<enter>P1<enter>407182<enter><enter><f4>P1<enter>zu früh<enter>",
      "P2<enter><enter>*<enter><esc><esc><esc><esc>P2<enter><enter>", "P5<enter>", "<f4>",
      "<f3>P9<enter>407182<enter>", "<f10>P1<enter>407182<enter>", "<f3>P1<enter>407182<enter>",
    ]

  @Test(arguments: ways)
  func `No screen of the German kiosk has an English word`(keys: String) throws {
    let english = try Self.words(after: keys, in: .english)
    let german = try Self.words(after: keys, in: .german)
    #expect(german.intersection(english).subtracting(Self.shared) == [])
  }

  @Test func `A sentence that was forgotten would be found`() {
    let forgotten = Set(Self.words(of: "Every item was observed; the signature is missing."))
    #expect(!forgotten.subtracting(Self.shared).isEmpty)
  }

  /// What is written alike in both languages, and what the register has.
  static let shared = Set(
    words(
      of: """
        PIN PINs pause Enter Esc Backspace Kiosk F1 F2 F3 F4 n v in an am was so die hat min s
        Name von Halle Ana Ruíz Ben Ode Åse Lund P1 P2 P3 P4 P5 P9 PRESSE KRAN
        Presse sperren Kran führen Sicherheit Dreht den Schlüssel Drückt Startknopf zu spät früh
        oops
        """))

  private static func words(after keys: String, in language: KioskLanguage) throws -> Set<String> {
    let setup = KioskSetup(name: "Kiosk 2", keeper: "P4", language: language)
    var kiosk = Kiosk(records: try hall(), actor: office, setup: setup, now: 1000)
    let keys = keys.replacing("P2<enter>*", with: "P2<enter><enter>*")
    for key in Key.typed(keys) { kiosk.press(key) }
    let full = kiosk.draw(Size(width: 140, height: 40)).text
    kiosk.pass(to: 1000 + 20, clock: "", by: office)
    return Set(words(of: full + kiosk.draw(Size(width: 140, height: 40)).text))
  }

  /// The words of a text, less the statement that is signed, which is English everywhere.
  private static func words(of text: String) -> [String] {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.replacing(/I observed .*?(required item|Startknopf)\./, with: "")
      .split { !$0.isLetter && !$0.isNumber }.filter { $0.contains(where: \.isLetter) }
      .map { $0.lowercased() }
  }

  /// Ana (P1) is above Ben (P2), who has the press to lock and the crane to wait for.
  private static func hall() throws -> Store {
    let store = try Store.inMemory()
    try store.put([.setting(Setting(key: .name, value: "Halle"))] + courses + people)
    let secret = Secret(Array("407182".utf8))
    let key = try SignerKey.make(for: "P1", under: secret, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(key), by: office)
    return store
  }

  private static let courses: [Entry] = [
    .course(Course(id: "PRESSE", title: "Presse sperren", signers: [.supervisor, .holder])),
    .checklistItem(ChecklistItem(course: "PRESSE", id: "1", text: "Dreht den Schlüssel")),
    .checklistItem(ChecklistItem(course: "PRESSE", id: "2", text: "Drückt den Startknopf")),
    .course(Course(id: "KRAN", title: "Kran führen", signers: [.supervisor])),
    .checklistItem(ChecklistItem(course: "KRAN", id: "1", text: "Drückt den Startknopf")),
    .prerequisite(Prerequisite(course: "KRAN", needs: "PRESSE")),
    .course(
      Course(
        id: "RECHT", title: "Sicherheit",
        policy: ValidityPolicy(validFor: Period(1, .years), window: Period(30, .days)))),
  ]

  private static let people: [Entry] = [
    .person(Person(id: "P1", name: "Ana Ruíz")),
    .person(Person(id: "P2", name: "Ben Ode", supervisor: "P1")),
    .person(Person(id: "P3", name: "Åse Lund", supervisor: "P1")),
    .person(Person(id: "P4", name: "Åse Lund")),
    .assignment(
      Assignment(
        .person("P2"), .course("PRESSE"), assigned: today.advanced(by: -9), due: .on(today))),
    .assignment(Assignment(.person("P2"), .course("KRAN"), assigned: today)),
    .assignment(
      Assignment(.person("P2"), .course("RECHT"), assigned: today.advanced(by: -400))),
    .assignment(Assignment(.person("P1"), .course("RECHT"), assigned: today)),
    .record(
      TrainingRecord(person: "P1", subject: .course("RECHT"), on: today.advanced(by: -350))),
    .record(
      TrainingRecord(person: "P2", subject: .course("RECHT"), on: today.advanced(by: -390))),
  ]
}

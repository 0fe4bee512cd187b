import Model
import Testing

@testable import TUI

/// What the rules say at the kiosk, in German.
struct KioskRefusalTests {
  static let act = Act(number: 7, at: "", actor: "root", words: "X", rehearsal: nil, changes: 1)

  static let refusals: [Refusal] =
    [
      .unknownPerson("P1"), .unknownCourse("C1"), .retiredCourse("C1"), .hasLeft("P1", today),
      .reasonMissing, .controlCharacter(7), .textTooLong(1_000), .nothingToChange,
      .dayToCome(today),
    ]
    + [
      .noChecklist("C1"), .unknownItem("1", "C1"), .ownSignOff("P1"), .nobodyMaySign("C1"),
      .notEntitled("P1", "C1", [.supervisor, .holder, .group("G1"), .anyone]),
      .itemsMissing(["1"]), .nothingMissing, .remarkMissing("1"), .alreadySigned("P1"),
      .notSigned("P1", 7), .checklistChanged("C1"), .alreadySeen("P1", "C1"), .closed(today),
      .superseded(by: today),
    ].map(Refusal.demonstration)
    + [
      .tooShort, .obvious, .keyClosed("P1"), .wrong(left: 2), .wrong(left: 1),
      .locked("P1", seconds: 900), .clockTurnedBack, .notTheKeeper, .kioskLocked("K1"),
      .noKeeper, .pepperMissing("P1"),
    ].map(Refusal.signing)
    + [
      .outOfOrder(["C1"], today), .needsSignOff("C1"), .signerTwice("P1"),
      .alreadyRecorded("P1", .course("C1"), today), .noRecord("P1", .course("C1"), today),
    ].map(Refusal.record)
    + [
      .unknownAct(7), .alreadyUndone(7, by: 8), .changedSince(7, by: act),
      .dependedOn(7, by: act),
    ].map(Refusal.undo)
    + [.right(.missing(UserRight("u1", .learner), Permission.signOff, admins: ["root"]))]

  @Test(arguments: refusals)
  func `A refusal speaks the language of the kiosk`(refusal: Refusal) {
    let english = KioskWords(language: .english).sentence(for: refusal)
    let german = KioskWords(language: .german).sentence(for: refusal)
    #expect(english == refusal.description || refusal == .unknownPerson("P1"))
    let common = Set(Self.words(of: english)).intersection(Self.words(of: german))
    #expect(common.subtracting(Self.shared) == [])
  }

  private static let shared: Set = [
    "pin", "pins", "min", "in", "an", "am", "so", "was", "die", "hat", "kiosk", "admin", "root",
    "pause", "text",
  ]

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !$0.contains(where: \.isNumber) }
  }
}

/// A language that the kiosk speaks; what is signed stays in English, and is shown as it is.
public enum KioskLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"

  /// The one after it.
  var next: KioskLanguage {
    switch self {
    case .english: .german
    case .german: .english
    }
  }
}

/// Everything that the kiosk says, in every language (`KioskWords`).
enum KioskText: CaseIterable {
  case trainingSignOff, bringLearner, pressEnter, startHint, helpHint, languageHint, progressHint
  case demonstrationsWait, stillCounting
  case who, numberOrName, waiting, comesLater, signsFor, typeThree, nobodyFound, chooseHint,
    againHint
  case whatWasDemonstrated, criteria, notListed, nothingWaits, backHint
  case whatDidYouSee, whatWasMissing, keepHint, dropHint, metHint, notYetHint, allMetHint, clearHint
  case nextHint, met, notYet, open, optional, note, competent, notYetCompetent, stillToAnswer
  case sayWhatWasMissing, answerAll, unfinished, overtaken, reworded, answerOne, notedBy
  case sign, toPIN, signHint, readOnHint, readFirst, more, goThroughAgain, withoutSigning,
    aboutToSign, inCourse, metInVisit,
    yourOwnNumber
  case observerNumber, number, pin
  case isCompetent, isNotYet, whatItDoes, noLonger, canBegin
  case validUntil, dueOn, oneMoreSigns, nothingElse, remindersEnd, remindersBegin, staysOnRecord
  case signed, observerIs, canBeTakenBack, receipt, sameLearnerHint, voidHint, doneHint, backToStart
  case voidTitle, voidReason, voidReasonMissing, voidOnlyYours, voidNow, tooLate, voided, bothStay
  case signedByMistake, whoseMistake, nothingRecent, nothingSigned, lastSigned
  case forYou, nothingForYou, lookingForYou, andMore
  case progressTitle, progressWho, look, nothingAsked
  case endTitle, endWho, endHint
  case lockedTitle, lockedWho, goOnHint
  case helpTitle, help1, help2, help3, help4, help5, help6, help7, help8
  case noPINYet, noSuchNumber, trouble, everythingGoes, anyKey, idle, tooSmall
}

/// The kiosk's texts in one language.
struct KioskWords: Sendable {
  var language = KioskLanguage.english

  /// A text; where it has a `%`, something stands there.
  subscript(_ text: KioskText, _ parts: String...) -> String {
    guard let pair = KioskText.table[text] else { return "" }
    var rest = parts[...]
    return String(
      (language == .english ? pair.0 : pair.1).flatMap { character -> String in
        character == "%" ? rest.popFirst() ?? "" : String(character)
      })
  }
}

/// What a test asks of the texts.
public enum KioskTexts {
  /// The texts that a language lacks, or says with another number of parts.
  public static var missing: [String] {
    KioskText.allCases.filter { text in
      guard let (english, german) = KioskText.table[text] else { return true }
      return english.isEmpty || german.isEmpty
        || english.count { $0 == "%" } != german.count { $0 == "%" }
    }.map { "\($0)" }
  }
}

import Model

/// Why something was not done, in the language of the kiosk.
extension KioskWords {
  /// A refusal's sentence, or what to tell the office where no rule said no.
  ///
  /// What was typed for a number is not in it: it may have been a PIN.
  func sentence(for error: any Error) -> String {
    guard let refusal = error as? Refusal else { return self[.trouble, "\(error)"] }
    if case .unknownPerson = refusal { return self[.noSuchNumber] }
    if case .signing(.noKey) = refusal { return self[.noPINYet] }
    switch language {
    case .english: return refusal.description
    case .german: return refusal.german
    }
  }
}

extension Refusal {
  fileprivate var german: String {
    switch self {
    case .unknownPerson(let id): "Es gibt niemanden mit der Nummer \(id)."
    case .unknownCourse(let id): "Es gibt keinen Kurs \(id)."
    case .unknownPath(let id): "Es gibt keinen Lernweg \(id)."
    case .unknownRole(let id): "Es gibt keine Rolle \(id)."
    case .unknownGroup(let id): "Es gibt keine Gruppe \(id)."
    case .unknownSubject(let id): "Es gibt weder Kurs noch Lernweg \(id)."
    case .ambiguousSubject(let id): "\(id) ist ein Kurs und ein Lernweg zugleich."
    case .notACertification(let id): "\(id) ist kein Lernweg mit Zertifikat."
    case .retiredCourse(let id): "Den Kurs \(id) gibt es nicht mehr."
    case .retiredPath(let id): "Den Lernweg \(id) gibt es nicht mehr."
    case .hasLeft(let id, let day): "\(id) ist seit dem \(day) nicht mehr dabei."
    case .nobody: "Das ist für niemanden."
    case .dayToCome(let day): "Der \(day) kommt erst noch."
    case .dayGone(let day): "Der \(day) ist vorbei."
    case .endBeforeStart(let end, let start): "\(end) liegt vor dem Beginn am \(start)."
    case .reasonMissing: "Ein Grund ist nötig: er bleibt stehen."
    case .controlCharacter: "Der Text hat ein Steuerzeichen: nehmen Sie es heraus."
    case .textTooLong: "Der Text ist zu lang: kürzen Sie ihn."
    case .alreadyAProgramme: "In der Datei ist schon ein Programm."
    case .nothingToChange: "Alles ist schon so: nichts zu ändern."
    case .record(let refusal): refusal.german
    case .demonstration(let refusal): refusal.german
    case .undo(let refusal): refusal.german
    case .signing(let refusal): refusal.german
    case .right(let refusal): refusal.german
    case .duty, .relief, .edit, .ladder: "Das ist nichts für den Kiosk: fragen Sie das Büro."
    }
  }
}

extension DemonstrationRefusal {
  fileprivate var german: String {
    switch self {
    case .noChecklist(let course): "\(course) hat keine Liste: es gibt nichts zu unterschreiben."
    case .unknownItem(let item, let course): "Die Liste von \(course) hat keinen Punkt \(item)."
    case .ownSignOff: "Niemand unterschreibt für sich selbst: fragen Sie jemand anderen."
    case .nobodyMaySign(let course):
      "Für \(course) darf noch niemand unterschreiben: das Büro muss es festlegen."
    case .notEntitled(let person, let course, let signers):
      "\(person) darf \(course) hier nicht unterschreiben: nur "
        + "\(signers.map(\.german).joined(separator: " oder "))."
    case .itemsMissing(let items):
      "Noch nicht gesehen: \(items.map(\.text).joined(separator: ", "))."
    case .nothingMissing: "Kein Pflichtpunkt fehlt: sagen Sie, welcher, und warum."
    case .remarkMissing(let item): "Bei Punkt \(item) fehlt, was gefehlt hat."
    case .alreadySigned(let person):
      "\(person) hat genau das schon unterschrieben: Neues notieren, oder es unterschreibt "
        + "jemand anderes."
    case .notSigned(let person, let act): "\(person) hat in Akt \(act) nichts unterschrieben."
    case .checklistChanged(let course):
      "Die Liste von \(course) wurde inzwischen geändert: gehen Sie sie noch einmal durch."
    case .alreadySeen(let person, let course):
      "Inzwischen hat jemand anderes \(course) von \(person) notiert oder unterschrieben: "
        + "sehen Sie es noch einmal an."
    case .closed(let day): "Was am \(day) gezeigt wurde, ist unterschrieben."
    case .superseded(let day): "Am \(day) wurde inzwischen etwas Späteres unterschrieben."
    }
  }
}

extension Course.Signer {
  fileprivate var german: String {
    switch self {
    case .supervisor: "wer über der Person steht"
    case .holder: "wer den Kurs selbst hat und ihn abnehmen darf"
    case .anyone: "alle außer der Person selbst"
    case .group(let group): "wer in der Gruppe \(group) ist"
    }
  }
}

extension SigningRefusal {
  fileprivate var german: String {
    switch self {
    case .tooShort: "Das ist zu kurz: mindestens 6 Ziffern, oder ein Satz von 8 Zeichen."
    case .obvious: "Das wäre gleich erraten: keine Jahre, Reihen, Wörter oder Nummern."
    case .keyClosed(let person): "\(person) unterschreibt mit PIN: sonst niemand in diesem Namen."
    case .noKey(let person): "\(person) hat noch keine PIN."
    case .wrong(let left):
      "Die PIN ist falsch: noch \(left == 1 ? "1 Versuch" : "\(left) Versuche") bis zur Pause."
    case .locked(let person, let seconds):
      "Zu viele falsche PINs: \(person) ist für \((seconds + 59) / 60) min gesperrt."
    case .clockTurnedBack:
      "Die Uhr geht nach seit der letzten PIN: erst muss sie gestellt werden."
    case .notTheKeeper: "Dafür braucht es die PIN eines Admins, oder wer den Kiosk betreut."
    case .kioskLocked(let kiosk):
      "\(kiosk) ist nach zehn falschen PINs gesperrt: holen Sie einen Admin oder wer den Kiosk betreut."
    case .noKeeper: "Kein Admin hat eine PIN: das Büro muss eine geben."
    case .pepperMissing(let person):
      "Zum Schlüssel von \(person) fehlt das Geheimnis außerhalb der Datei: holen Sie einen Admin."
    }
  }
}

extension RightRefusal {
  fileprivate var german: String {
    switch self {
    case .missing(let own, _, let admins):
      "\(own.user) hat an dieser Datei nicht das Recht dazu: fragen Sie "
        + "\(admins.joined(separator: ", "))."
    case .lastAdmin: "Dann gäbe es keinen Admin mehr."
    case .personMissing: "Zu diesem Recht gehört eine Person."
    case .nameless: "Ein Benutzer hat einen Namen."
    case .notGranted(let user): "\(user) hat hier kein Recht."
    }
  }
}

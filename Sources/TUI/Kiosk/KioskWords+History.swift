import Model

extension RecordRefusal {
  /// The sentence in German.
  var german: String {
    switch self {
    case .scoreTooHigh(let score): "\(score) Punkte sind mehr als 100."
    case .contradictsScore(_, let score, let mark):
      "\(score) Punkte passen nicht zum Ergebnis: bestanden ist ab \(mark)."
    case .needsSignOff(let id): "\(id) hat eine Liste und braucht eine Unterschrift."
    case .certificationIsEarned(let id): "Das Zertifikat \(id) kommt durch seine Schritte."
    case .outOfOrder(let courses, let day):
      "Am \(day) fehlte noch, was vorher kommt: "
        + "\(courses.map(\.text).joined(separator: ", "))."
    case .ownSignature(let id): "\(id) unterschreibt nicht für sich selbst."
    case .signerTwice(let id): "\(id) hat schon unterschrieben."
    case .expiresBefore(let expires, let day): "\(expires) läge vor dem \(day)."
    case .alreadyRecorded(let person, let subject, let day):
      "\(person) hat \(subject.text) am \(day) schon."
    case .noRecord(let person, let subject, let day):
      "\(person) hat \(subject.text) am \(day) nicht."
    case .alreadyRevoked(let person, let subject, let day, let on):
      "\(subject.text) von \(person) am \(day) wurde am \(on) schon widerrufen."
    }
  }
}

extension UndoRefusal {
  /// The sentence in German.
  var german: String {
    switch self {
    case .unknownAct(let number): "Es gibt keinen Akt \(number)."
    case .nothingToUndo(let name): "\(name) hat nichts getan, was zurückzunehmen wäre."
    case .nothingToRedo(let name): "\(name) hat nichts zurückgenommen."
    case .alreadyUndone(let number, let later):
      "Akt \(number) wurde durch Akt \(later) schon zurückgenommen."
    case .beginning(let number): "Akt \(number) hat das Programm begonnen und bleibt."
    case .gaveKey(let number, let person):
      "Akt \(number) gab \(person) einen Schlüssel, und der bleibt."
    case .told(let number): "Akt \(number) hat Leute gemahnt, und das bleibt."
    case .attempted(let number): "Akt \(number) ist eine getippte PIN, und die bleibt."
    case .changedSince(let number, let later):
      "Was Akt \(number) tat, hat Akt \(later.number) wieder geändert: fragen Sie das Büro."
    case .dependedOn(let number, let later):
      "Was Akt \(number) tat, braucht Akt \(later.number): fragen Sie das Büro."
    }
  }
}

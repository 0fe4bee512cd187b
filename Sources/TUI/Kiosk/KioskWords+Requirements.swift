import Model

/// Where somebody stands, and on which days, in the language of the kiosk.
extension KioskWords {
  /// A standing as a glyph and a word.
  func span(_ sign: StandingSign) -> Span {
    switch language {
    case .english: sign.span
    case .german: Span("\(sign.glyph) \(sign.face.german)", sign.face)
    }
  }

  /// A day in full: `12 Nov 2026`, `12.11.2026`.
  func day(_ day: Day) -> String {
    switch language {
    case .english: day.medium
    case .german: day.german
    }
  }

  /// A number with its thousands apart.
  func number(_ number: Int) -> String {
    switch language {
    case .english: number.grouped
    case .german: String(number.grouped.map { $0 == "," ? "." : $0 })
    }
  }

  /// What a requirement's days mean, in a few words.
  func days(of row: RequirementRow, on today: Day) -> String {
    switch language {
    case .english: row.days(on: today)
    case .german: row.daysInGerman(on: today)
    }
  }

  /// What has to happen next, in a sentence.
  func next(of row: RequirementRow, on today: Day) -> String {
    switch language {
    case .english: row.next(on: today)
    case .german: row.nextInGerman(on: today)
    }
  }
}

extension Day {
  fileprivate var german: String { "\(civil.day).\(civil.month).\(civil.year)" }

  fileprivate func germanShort(on today: Day) -> String {
    abs(number - today.number) < 270
      ? "\(civil.day).\(civil.month)." : "\(civil.month)/\(civil.year)"
  }
}

extension Face {
  /// The word of a standing.
  fileprivate var german: String {
    switch self {
    case .upcoming: "später"
    case .open: "offen"
    case .dueSoon: "bald fällig"
    case .toSign: "Unterschrift"
    case .current: "gültig"
    case .renewal: "erneuern"
    case .grace: "Nachfrist"
    case .overdue: "überfällig"
    case .expired: "abgelaufen"
    case .waived: "erlassen"
    case .blocked: "gesperrt"
    default: ""
    }
  }
}

extension RequirementRow {
  fileprivate func daysInGerman(on today: Day) -> String {
    func text(_ words: String, _ day: Day?) -> String {
      day.map { "\(words) \($0.germanShort(on: today))" } ?? ""
    }
    return switch requirement.standing {
    case .current, .waived: text("bis", requirement.expires)
    case .upcoming: text("ab", requirement.opens)
    case .expired: text("abgelaufen", requirement.due)
    case .grace: text("Nachfrist bis", requirement.graceEnds)
    case .open, .overdue, .renewal:
      requirement.due == nil ? "ohne Frist" : text("fällig", requirement.due)
    }
  }

  fileprivate func nextInGerman(on today: Day) -> String {
    func by(_ day: Day?) -> String { day.map { " bis \($0.german)" } ?? "" }
    return switch nextStep(on: today) {
    case .first(let first, 0): "Zuerst kommt \(first)."
    case .first(let first, let others): "Zuerst kommen \(first) und \(others) weitere."
    case .signature: "Jeder Punkt wurde gesehen; die Unterschrift fehlt."
    case .demonstration(let missing, let total):
      "Etwas zu zeigen: \(missing) von \(total) Punkten fehlen noch."
    case .now: "Jetzt erledigen."
    case .renewalInGrace(let day): "Erneuern\(by(day)), solange die Nachfrist läuft."
    case .renewal(let day): "Erneuern\(by(day))."
    case .completion(let day): "Erledigen\(by(day))."
    case .suggestion: "Erledigen, wenn es passt."
    case .opening(let day): "Beginnt \(day.map { "am \($0.german)" } ?? "später")."
    case .nothing: "Nichts ist zu tun."
    }
  }
}

import Model

/// One labelled field of a form.
struct FormField: Hashable, Sendable {
  /// What may stand in it.
  enum Kind: Hashable, Sendable {
    case text
    /// The identity of something new.
    case id
    /// One of a few words; Space goes to the next.
    case word([String])
    /// One of many, chosen by typing part of it.
    case choice([Choice<String>])
    /// Somebody, chosen by typing part of the name or the id.
    case person
    case day
    /// A day that is not over, or a period, as a rule has it.
    case due(DueRule)
    case period
    /// A whole number from 1.
    case count
    case number
    case written(Grammar)
  }

  /// What is written after rules of its own (formats.md).
  enum Grammar: Hashable, Sendable {
    case renewal
    case offset
    case recipients
    case signers
  }

  /// What the form calls it; a row's column where there is one.
  let name: String
  /// What stands before it.
  let label: String
  /// What it is for, in a sentence.
  let help: String
  /// What may stand in it.
  let kind: Kind
  /// Whether it may not stay empty.
  let isRequired: Bool
  /// What was typed, or the word that was chosen.
  var input: TextField
  /// What was chosen, for a choice.
  var taken: Choice<String>?

  /// Creates a field; of a choice the text is the value of what is chosen.
  init(
    _ name: String, _ label: String, _ kind: Kind, _ text: String = "", isRequired: Bool = false,
    help: String = ""
  ) {
    (self.name, self.label, self.kind) = (name, label, kind)
    (self.isRequired, self.help) = (isRequired, help)
    input = TextField(text)
    if case .choice(let choices) = kind { take(choices.first { $0.value == text }) }
    if case .word(let words) = kind, text.isEmpty { input = TextField(words.first ?? "") }
  }

  /// Whether something is chosen in it by typing.
  var isChosen: Bool {
    switch kind {
    case .choice, .person: true
    case .text, .id, .word, .day, .due, .period, .count, .number, .written: false
    }
  }

  /// Whether it holds one of a few words, so that nothing is typed.
  var isWord: Bool {
    if case .word = kind { true } else { false }
  }

  /// Takes what was chosen.
  mutating func take(_ choice: Choice<String>?) {
    guard let choice else { return }
    taken = choice
    input = TextField(choice.title)
  }

  /// Takes a text; what is added to a whole day or to what was chosen stands in its place.
  mutating func type(_ new: TextField) {
    let old = input.text
    let isWhole = taken != nil || isDay && Day(old) != nil
    let isAdded = isWhole && new.text.count > old.count && new.text.hasPrefix(old)
    input = isAdded ? TextField(String(new.text.dropFirst(old.count))) : new
  }

  /// Goes on to one of the next words.
  mutating func turn(by places: Int) {
    guard case .word(let words) = kind, !words.isEmpty else { return }
    let place = words.firstIndex(of: input.text) ?? 0
    input = TextField(words[(place + places + words.count) % words.count])
  }

  /// What it means: the value of a choice, a day in full.
  func value(on today: Day) -> String {
    switch kind {
    case .day, .due: break
    case .text, .id, .word, .choice, .person, .period, .count, .number, .written:
      return taken?.value ?? input.text
    }
    return Day(typed: input.text, on: today).map { "\($0)" } ?? input.text
  }

  /// Whether a day may stand in it.
  var isDay: Bool {
    switch kind {
    case .day, .due: true
    case .text, .id, .word, .choice, .person, .period, .count, .number, .written: false
    }
  }

  /// The day that can be, in place of one that can not.
  func nearest(on today: Day) -> Day? {
    guard case .due(let rule) = kind,
      case .refused(_, let day) = DueEntry(input.text, on: today, under: rule)
    else { return nil }
    return day
  }
}

extension FormField {
  /// What is wrong with what stands in it, and what would be right.
  func complaint(on today: Day) -> String? {
    guard !input.text.allSatisfy({ $0 == " " }) else { return isRequired ? "is needed" : nil }
    switch kind {
    case .text, .word: return nil
    case .id: return Identifier<Person>.accepts(input.text) ? nil : Identifier<Person>.remedy
    case .choice, .person: return taken == nil ? "choose one of those below" : nil
    case .day: return Day(typed: input.text, on: today) == nil ? Day.typingHelp : nil
    case .due(let rule):
      switch DueEntry(input.text, on: today, under: rule) {
      case .unreadable(let why), .refused(let why, _): return why
      case .none, .due: return nil
      }
    case .period: return Period(input.text) == nil ? "write a period: 10d, 4w, 6m or 2y" : nil
    case .count: return (Int(input.text) ?? 0) < 1 ? "write a whole number from 1" : nil
    case .number: return Quantity(input.text) == nil ? "write a number, as 80 or 7.5" : nil
    case .written(let grammar): return grammar.complaint(about: input.text)
    }
  }

  /// What stands beside it: what is wrong, or how it is understood.
  func note(on today: Day) -> Line {
    if let complaint = complaint(on: today) {
      return Line(complaint, input.isEmpty || isChosen ? .textDim : .error)
    }
    switch kind {
    case .day: return Line(Day(typed: input.text, on: today)?.echo(on: today) ?? "", .info)
    case .due(let rule): return DueEntry(input.text, on: today, under: rule).echo(on: today)
    case .choice, .person: return Line(taken?.note ?? "", .info)
    case .text, .id, .word, .period, .count, .number, .written: return Line()
    }
  }
}

extension FormField.Grammar {
  /// What would be right, where a text is not.
  fileprivate func complaint(about text: String) -> String? {
    switch self {
    case .renewal:
      ValidityPolicy.Renewal(text) == nil ? "write completion, expiry or a day as 06-30" : nil
    case .offset: Rung.Offset(text) == nil ? "write -14d, 7d or 5wd" : nil
    case .recipients:
      [Rung.Recipient](listed: text) == nil
        ? "write learner, supervisor, supervisor2, coordinator or group:NAME" : nil
    case .signers:
      [Course.Signer](listed: text) == nil
        ? "write supervisor, holder, anyone or group:NAME" : nil
    }
  }
}

extension Array where Element: LosslessStringConvertible {
  /// Reads values between semicolons; nothing where one of them is not readable.
  init?(listed text: String) {
    let parts = text.split(separator: ";").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    let values = parts.compactMap { Element($0) }
    guard values.count == parts.count else { return nil }
    self = values
  }
}

import Model

/// So wide are lines that are told.
private let width = 78

extension WhyScreen {
  public var told: [Line]? { lines }
}

extension TimelineScreen {
  public var told: [Line]? { [Line("Timeline of \(name).")] + lines }
}

extension HelpScreen {
  public var told: [Line]? { lines }
}

extension ConfirmScreen {
  public var told: [Line]? {
    let head = isWorking ? [] : consequences.lines(width)
    return [Line("Nothing has been changed yet.")] + head + (isWorking ? [] : [answers])
  }
}

extension ReliefScreen {
  public var told: [Line]? { [Line("e  a later due day"), Line("w  waived: they need not do it")] }
}

extension SignerScreen {
  public var told: [Line]? {
    [Line("Who \(isComplete ? "signs" : "observed")? It takes \(rights).")] + choices.told
  }

  public var offered: Int? { choices.listed.count }

  public mutating func choose(_ answer: String) -> Bool { choices.choose(answer) }
}

extension PINScreen {
  public var told: [Line]? { [Line("It signs what was just told, in this name.")] }
}

extension PaletteScreen {
  public var told: [Line]? {
    choices.listed.isEmpty
      ? [Line("Nothing here has these letters.")] : [Line("Go to, or do:")] + choices.told
  }

  public var offered: Int? { choices.listed.count }

  public mutating func choose(_ answer: String) -> Bool { choices.choose(answer) }
}

extension SignOffScreen {
  public var told: [Line]? {
    guard !rows.isEmpty else { return [Line("Nothing waits to be done.")] }
    return [Line("Sign off, or record a result, for \(name):")]
      + rows.enumerated().map { index, row in
        let observed = row.checklist.map { "\($0.text) observed" } ?? "a result"
        return Line([
          Span("\(index + 1)  "), row.sign.span, Span(": \(row.title), \(observed)"),
        ])
      }
  }

  public mutating func choose(_ answer: String) -> Bool {
    guard let number = Int(answer), rows.indices.contains(number - 1) else { return false }
    position.select(number - 1)
    return true
  }
}

extension ChecklistScreen {
  /// The item in hand alone, since 1 and 2 go on to the next.
  public var told: [Line]? {
    guard let item else { return [Line("There is nothing on the checklist.")] }
    let required = item.isRequired ? "" : ", not required"
    return [
      Line("Item \(position.selected + 1) of \(items.count)\(required): \(item.text)"),
      Line("Now \(mark(of: item).text.dropFirst(2)). \(stateSentence)"),
    ]
  }
}

extension FormScreen {
  /// The field in hand alone.
  public var told: [Line]? { form?.told }

  public var offered: Int? { form?.offered }

  public mutating func choose(_ answer: String) -> Bool { form?.choose(answer) ?? false }
}

extension Form {
  fileprivate var told: [Line] {
    let held = current.taken?.title ?? current.input.text
    let now = held.isEmpty ? "" : " Now: \(held). Enter keeps it."
    let help = current.help.isEmpty ? "" : " \(current.help)"
    let note = current.isChosen ? [] : [current.note(on: today)].filter { $0.columns > 0 }
    return [heading, Line("\(current.label)?\(help)\(now)")] + note + toldChoices
  }

  private var toldChoices: [Line] {
    guard case .word(let words) = current.kind else {
      return current.taken == nil ? choices.told : []
    }
    return words.enumerated().map { Line("\($0 + 1)  \($1)") }
  }

  fileprivate var offered: Int? {
    current.isChosen ? (current.taken == nil ? choices.listed.count : 1) : nil
  }

  fileprivate mutating func choose(_ answer: String) -> Bool {
    if case .word(let words) = current.kind {
      guard
        let word = Int(answer).map({ $0 - 1 }).flatMap({
          words.indices.contains($0) ? words[$0] : nil
        })
          ?? words.first(where: { $0 == answer })
      else { return false }
      put(word, in: current.name)
      return true
    }
    return current.isChosen && take(answer)
  }
}

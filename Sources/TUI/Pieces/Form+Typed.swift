/// What somebody put in a field, so that it can be put in again.
struct TypedText: Codable, Hashable, Sendable {
  /// What stands in the field.
  var text: String
  /// What was chosen, where the text is its title.
  var value: String?
  /// What tells it from others of its title.
  var note: String?
}

/// A field whose content at first would be another one by now.
struct FieldChange: Hashable, Sendable {
  /// What the form calls it.
  var label: String
  /// What it said when the form was begun.
  var then: String
  /// What it would say at first if the form were begun now.
  var now: String
  /// Whether something else was put in, which stays.
  var isKept: Bool
}

extension FieldChange {
  /// What became of it, below the form.
  var line: Line {
    Line([
      Span("\(label) ", .header), Span(then.isEmpty ? "nothing" : "“\(then)”"),
      Span(" became ", .warn), Span(now.isEmpty ? "nothing" : "“\(now)”"),
      Span(isKept ? "; yours stays" : "; taken over", .warn),
    ])
  }
}

extension Form {
  /// What was typed or chosen, by the names of the fields.
  var typed: [String: TypedText] {
    let touched = fields.filter { $0.input.text != original[$0.name] }
    return Dictionary(touched.map { ($0.name, $0.typed) }) { first, _ in first }
  }

  /// Begins anew from a form as it would be now, with what was typed since it was begun.
  ///
  /// - Returns: the fields that somebody else changed meanwhile.
  mutating func begin(
    anew fresh: Form, typed: [String: TypedText], after first: [String: String]
  ) -> [FieldChange] {
    var fields = fresh.fields
    var changes: [FieldChange] = []
    for index in fields.indices {
      let now = fields[index].input.text
      let mine = typed[fields[index].name]
      if let then = first[fields[index].name], then != now {
        changes.append(
          FieldChange(label: fields[index].label, then: then, now: now, isKept: mine != nil))
      }
      if let mine { fields[index].restore(mine) }
    }
    replace(fields, original: fresh.original)
    return changes
  }
}

extension FormField {
  fileprivate var typed: TypedText {
    TypedText(text: input.text, value: taken?.value, note: taken?.note)
  }

  /// Puts in again what was typed; what was chosen has to be on offer still.
  fileprivate mutating func restore(_ typed: TypedText) {
    input = TextField(typed.text)
    taken = nil
    guard let value = typed.value else { return }
    switch kind {
    case .choice(let all): take(all.first { $0.value == value })
    case .person: take(Choice(value, title: typed.text, note: typed.note ?? ""))
    case .text, .id, .word, .day, .due, .period, .count, .number, .written: break
    }
  }
}

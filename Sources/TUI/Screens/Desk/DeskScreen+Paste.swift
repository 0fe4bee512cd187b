import Model

extension DeskScreen {
  /// Marks the people whose ids are pasted, while no text is typed.
  public mutating func paste(_ text: String) -> [Effect] {
    guard field == nil else { return insert(text) }
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "\"" }
    let ids = Set(words.map { Person.ID(String($0)) }).sorted()
    guard !ids.isEmpty else { return [] }
    let others = roster.mark(ids)
    let marked = "Marked \(ids.count - others.count) of the \(ids.count) pasted"
    guard let first = others.first else { return [.say(Notice("\(marked); Esc takes it back."))] }
    let more = others.count > 1 ? " and \(others.count - 1) more" : ""
    return [.say(Notice("\(marked); not listed here: \(first)\(more).", .refused))]
  }
}

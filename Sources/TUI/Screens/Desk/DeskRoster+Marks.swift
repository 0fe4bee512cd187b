import Model

/// Who is marked, by hand, in a range or all at once.
extension DeskRoster {
  /// Marks who the cursor is on, or takes the mark away, and goes down.
  mutating func mark() {
    guard let selected else { return }
    if marks.remove(selected) == nil { marks.insert(selected) }
    move(.down)
  }

  /// Marks those of some people who are listed; returns the others.
  mutating func mark(_ some: [Person.ID]) -> [Person.ID] {
    let listed = Set(people)
    marks.formUnion(some.filter(listed.contains))
    return some.filter { !listed.contains($0) }
  }

  /// The lines from where a range began to the cursor, which would be marked; none without one.
  var rangeInHand: Range<Int> {
    guard let start = rangeStart, let first = people.firstIndex(of: start) else { return 0..<0 }
    return min(first, position.selected)..<max(first, position.selected) + 1
  }

  /// Begins a range here, or marks everybody between its beginning and here.
  mutating func range() {
    let range = rangeInHand
    guard !range.isEmpty else {
      rangeStart = selected
      return
    }
    marks.formUnion(people[range])
    rangeStart = nil
  }

  /// Marks everybody in the list.
  mutating func markAll() { marks.formUnion(people) }

  /// Marks whoever in the list is not marked, and nobody else.
  mutating func invert() { marks = Set(people).subtracting(marks) }

  /// Takes every mark away; says whether there were any.
  mutating func unmark() -> Bool {
    defer { (marks, rangeStart) = ([], nil) }
    return !marks.isEmpty || rangeStart != nil
  }
}

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

  /// Begins a range here, or marks everybody between its beginning and here.
  mutating func range() {
    guard let start = rangeStart, let first = people.firstIndex(of: start) else {
      rangeStart = selected
      return
    }
    marks.formUnion(people[min(first, position.selected)...max(first, position.selected)])
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

import Model

/// Takes a row's cells in the order of its table's columns: a statement, or a line of text.
protocol RowSink {
  /// Takes text that may be empty, but is never absent.
  mutating func put(text: String) throws
  /// Takes a word, a period or a list, or nothing.
  mutating func put(word: String?) throws
  /// Takes a whole number, or nothing.
  mutating func put(number: Int?) throws
  /// Takes a day, or nothing.
  mutating func put(day: Day?) throws
  /// Takes a reference to another row, or nothing.
  mutating func put<Entity: Coded>(_ id: Identifier<Entity>?) throws
}

extension RowSink {
  /// Takes a period, a quantity or another value that has one spelling.
  mutating func put(_ value: (some CustomStringConvertible)?) throws {
    try put(word: value?.description)
  }

  /// Takes a word that may have been left to its default.
  mutating func put<Value: RawRepresentable<String>>(_ value: Defaulted<Value>) throws {
    try put(word: value.written?.rawValue)
  }

  /// Takes a truth value in the words of its column.
  mutating func put(_ value: Defaulted<Bool>, yes: String = "yes", no: String = "no") throws {
    try put(word: value.written.map { $0 ? yes : no })
  }

  /// Takes a list, as its text.
  mutating func put(list: [some CustomStringConvertible]) throws {
    switch list.count {
    case 0: try put(text: "")
    case 1: try put(text: list[0].description)
    default: try put(text: list.map(\.description).joined(separator: ";"))
    }
  }

  /// Takes what a fact is about: two cells, one of them empty.
  mutating func put(_ subject: Subject) throws {
    switch subject {
    case .course(let id):
      try put(id)
      try put(LearningPath.ID?.none)
    case .certification(let id):
      try put(Course.ID?.none)
      try put(id)
    }
  }
}

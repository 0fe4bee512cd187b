import Model

/// Takes a row's cells in the order of its table's columns: a statement, or a line of text.
protocol RowSink {
  /// What can go wrong with a cell; `Never` where nothing can.
  associatedtype Failure: Error

  /// Takes text that may be empty, but is never absent.
  mutating func put(text: String) throws(Failure)
  /// Takes a word, a period or another text without commas, quotes and line ends, or nothing.
  mutating func put(word: String?) throws(Failure)
  /// Takes text, or nothing.
  mutating func put(optional text: String?) throws(Failure)
  /// Takes a whole number, or nothing.
  mutating func put(number: Int?) throws(Failure)
  /// Takes a day, or nothing.
  mutating func put(day: Day?) throws(Failure)
  /// Takes a reference to another row, or nothing.
  mutating func put<Entity: Coded>(_ id: Identifier<Entity>?) throws(Failure)
}

extension RowSink {
  /// Takes a period, a quantity or another value that has one spelling.
  mutating func put(_ value: (some CustomStringConvertible)?) throws(Failure) {
    try put(word: value?.description)
  }

  /// Takes a word that may have been left to its default.
  mutating func put<Value: RawRepresentable<String>>(_ value: Defaulted<Value>) throws(Failure) {
    try put(word: value.written?.rawValue)
  }

  /// Takes a truth value in the words of its column.
  mutating func put(_ value: Defaulted<Bool>, yes: String = "yes", no: String = "no")
    throws(Failure)
  {
    try put(word: value.written.map { $0 ? yes : no })
  }

  /// Takes a list, as its text.
  mutating func put(list: [some CustomStringConvertible]) throws(Failure) {
    switch list.count {
    case 0: try put(text: "")
    case 1: try put(text: list[0].description)
    default: try put(text: list.map(\.description).joined(separator: ";"))
    }
  }

  /// Takes what a fact is about: two cells, one of them empty.
  mutating func put(_ subject: Subject) throws(Failure) {
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

import Model

/// Binds a row's cells to the parameters of a statement, one after the other.
struct RowBinder: RowSink {
  typealias Failure = any Error

  private let query: Query
  private let numbers: Numbers
  private let arena: Arena?
  private var place: Int

  /// Starts at a parameter, counted from 1; texts are copied unless there is an arena for them.
  init(_ query: Query, numbers: Numbers, from place: Int = 1, keepingIn arena: Arena? = nil) {
    self.query = query
    self.numbers = numbers
    self.place = place
    self.arena = arena
    arena?.clear()
  }

  mutating func put(text: String) {
    query.bind(text, at: place, keptIn: arena)
    place += 1
  }

  mutating func put(word: String?) {
    query.bind(word, at: place, keptIn: arena)
    place += 1
  }

  mutating func put(optional text: String?) {
    put(word: text)
  }

  mutating func put(number: Int?) {
    query.bind(number, at: place)
    place += 1
  }

  mutating func put(day: Day?) {
    query.bind(day?.number, at: place)
    place += 1
  }

  mutating func put<Entity: Coded>(_ id: Identifier<Entity>?) throws {
    query.bind(try id.map(numbers.required), at: place)
    place += 1
  }

  /// Binds the one value that stands for either kind of subject in a key.
  mutating func put(key subject: Subject) throws {
    switch subject {
    case .course(let id): try put(id)
    case .certification(let id): try put(negative: id)
    }
  }

  /// Binds a reference so that it differs from those of another table in the same place of a key.
  mutating func put<Entity: Coded>(negative id: Identifier<Entity>) throws {
    put(number: try -numbers.required(id))
  }
}

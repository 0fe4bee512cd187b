import Model
import RandomProgrammes
import Storage

extension Store {
  /// A file in memory into which a programme was imported, after everything in it happened.
  init(importing programme: Programme) throws {
    self = try Store.inMemory()
    try perform(programme.asImport, by: .clerk(on: RandomProgramme.days.upperBound))
  }

  /// Everybody in the file.
  func people() throws -> [Person.ID] {
    var people: [Person.ID] = []
    try forEachEntry(of: .people) { entry in
      if case .person(let person) = entry { people.append(person.id) }
    }
    return people
  }
}

extension Actor {
  /// Whoever acts by chance.
  static func clerk(on day: Day) -> Actor {
    Actor(name: "clerk", today: day)
  }
}

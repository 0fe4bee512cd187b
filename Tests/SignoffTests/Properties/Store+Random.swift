import Model
import RandomProgrammes
import Storage

extension Store {
  /// A file in memory into which a programme was imported, after everything in it happened.
  init(importing programme: Programme) throws {
    self = try Store.inMemory()
    try perform(programme.asImport, by: .clerk(on: RandomProgramme.days.upperBound))
  }
}

extension Actor {
  /// Whoever acts by chance.
  static func clerk(on day: Day) -> Actor {
    Actor(name: "clerk", today: day)
  }
}

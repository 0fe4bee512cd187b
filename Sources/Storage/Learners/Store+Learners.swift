import GRDB
public import Model

extension Store {
  /// Hands over each person's record, by identity; everybody's, or those that are asked for.
  ///
  /// Everybody is read from all tables side by side, in constant memory.
  public func forEachLearner(
    of people: [Person.ID]? = nil, _ body: (LearnerRecord) throws -> Void
  ) throws {
    try reading { try $0.forEachLearner(of: people, body) }
  }

  /// Works something out of each person's record on every core, and hands it over by identity.
  public func mapEachLearner<Value: Sendable>(
    of people: [Person.ID]? = nil, _ transform: @escaping @Sendable (LearnerRecord) -> Value,
    _ body: (Value) throws -> Void
  ) throws {
    try reading { try $0.mapEachLearner(of: people, transform, body) }
  }
}

extension Snapshot {
  /// Hands over each person's record, by identity; everybody's, or those that are asked for.
  func forEachLearner(
    of people: [Person.ID]? = nil, _ body: (LearnerRecord) throws -> Void
  ) throws {
    if try people.map(isMost) ?? true, try isNumberedByIdentity() {
      let wanted = people.map(Set.init)
      var stream = try LearnerStream(self)
      while let learner = try stream.next() {
        if wanted?.contains(learner.person.id) ?? true { try body(learner) }
      }
      return
    }
    try numbers.learnAll(.course, .path, .role, .group)
    for id in try people?.sorted() ?? identities() {
      if let learner = try record(of: id) { try body(learner) }
    }
  }

  /// Works something out of each person's record on every core, and hands it over by identity.
  func mapEachLearner<Value: Sendable>(
    of people: [Person.ID]? = nil, _ transform: @escaping @Sendable (LearnerRecord) -> Value,
    _ body: (Value) throws -> Void
  ) throws {
    var pipeline = Pipeline<LearnerRecord, [Value]> { $0.elements.map(transform) }
    try forEachLearner(of: people) { learner in
      try pipeline.add(learner) { try $0.forEach(body) }
    }
    try pipeline.finish { try $0.forEach(body) }
  }

  /// Whether people were numbered in the order of their identities, as an import of a list does.
  private func isNumberedByIdentity() throws -> Bool {
    let query = try Query("SELECT id FROM person ORDER BY code", in: db)
    defer { query.reset() }
    var last = 0
    while try query.step() {
      let number = query.number(at: 0)
      if number < last { return false }
      last = number
    }
    return true
  }

  /// Whether so many people are meant that reading everybody is faster.
  private func isMost(_ people: [Person.ID]) throws -> Bool {
    let query = try Query("SELECT count(*) FROM person", in: db)
    defer { query.reset() }
    return try query.step() && people.count * 4 > query.number(at: 0)
  }

  private func identities() throws -> [Person.ID] {
    let query = try Query("SELECT code FROM person WHERE gone IS NULL ORDER BY code", in: db)
    defer { query.reset() }
    var people: [Person.ID] = []
    while try query.step() { people.append(Person.ID(query.text(at: 0) ?? "")) }
    return people
  }
}

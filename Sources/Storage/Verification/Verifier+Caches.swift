import Model

extension Verifier {
  /// Computes again what is kept for speed, and compares.
  mutating func checkCaches() throws {
    try checkSearch()
  }

  private mutating func checkSearch() throws {
    let query = try Query("SELECT code, name, search FROM person", in: snapshot.db, shared: false)
    defer { query.reset() }
    while try query.step() {
      let id = Person.ID(query.text(at: 0) ?? "")
      let person = Person(id: id, name: query.text(at: 1) ?? "")
      if person.search != query.text(at: 2) {
        report("search", "What \(id) is looked for by is not their name and identity.")
      }
    }
  }
}

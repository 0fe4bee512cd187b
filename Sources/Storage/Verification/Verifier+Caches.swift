import GRDB
import Model

extension Verifier {
  /// Computes again what is kept for speed, and compares.
  mutating func checkCaches() throws {
    try checkSearch()
    do {
      try checkOutlooks()
      try checkHeadcounts()
    } catch let error as UnreadableValue {
      report("unreadable", "Nothing can be computed from the file as it is: \(error).")
    }
  }

  /// Computes every outlook again, as of the day it was computed on.
  private mutating func checkOutlooks() throws {
    let kept = try snapshot.outlooks()
    guard !kept.isEmpty else { return }
    let curriculum = try snapshot.curriculum()
    let makers = Dictionary(
      Set(kept.values.map(\.computed)).map { ($0, OutlookMaker(curriculum, on: $0)) }
    ) { $1 }
    var wrong: Person.ID?
    try snapshot.mapEachLearner { learner in
      let id = learner.person.id
      guard let held = kept[id], let maker = makers[held.computed] else { return Person.ID?.none }
      return maker.outlook(of: learner) == held ? nil : id
    } _: { id in
      if wrong == nil { wrong = id }
    }
    if let wrong {
      report("outlook", "The dates kept for the lists are not those that follow for \(wrong).")
    }
  }

  /// Counts everybody again, on the day of which the kept counts are, where they still apply.
  private mutating func checkHeadcounts() throws {
    let sql = "SELECT DISTINCT day FROM headcount WHERE act = ?"
    let days = try Int.fetchAll(snapshot.db, sql: sql, arguments: [try snapshot.version()])
    for day in days.map({ Day(number: $0) }) {
      guard try snapshot.keptHeadcounts(on: day) != snapshot.headcounts(on: day) else { continue }
      report("headcount", "The counts kept for the lists are not those that follow for \(day).")
    }
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

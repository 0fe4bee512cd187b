import GRDB
import Model

extension Snapshot {
  func firings(of person: Person.ID?) throws -> [Firing] {
    guard let person else {
      try numbers.learnAll(.person, .course, .path)
      return try rows()
    }
    guard let number = try numbers.number(of: person) else { return [] }
    return try rows(where: "person = ?", number: number)
  }

  func acknowledgements(of person: Person.ID?) throws -> [Acknowledgement] {
    let rows: [AcknowledgementRow]
    if let person {
      guard let number = try numbers.number(of: person) else { return [] }
      let own = "firing IN (SELECT firing.id FROM firing WHERE firing.person = ?)"
      rows = try self.rows(where: own, number: number)
    } else {
      rows = try self.rows()
    }
    return try rows.compactMap(acknowledgement)
  }

  /// An acknowledgement with the firing that it names.
  func acknowledgement(of row: AcknowledgementRow) throws -> Acknowledgement? {
    try self.row(Firing.self, numbered: row.firing).map {
      Acknowledgement(of: $0, by: row.by, on: row.on)
    }
  }
}

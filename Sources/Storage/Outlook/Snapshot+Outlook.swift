import GRDB
import Model

extension Snapshot {
  /// Brings the outlooks up to date whom an act touched; those of many only go.
  ///
  /// A person without an outlook has to be asked, so the cache may know less, but nothing wrong.
  func updateOutlooks(of touched: Touched, on day: Day) throws {
    if try touched.isEverybody || touched.turnsChecklists(in: self) {
      try db.execute(sql: "DELETE FROM waiting; DELETE FROM outlook")
      return
    }
    let isMany = touched.people.count > 200
    let maker = isMany ? nil : OutlookMaker(try curriculum(), on: day)
    let deletion = try Query("DELETE FROM outlook WHERE person = ?", in: db)
    for number in touched.people {
      if let maker, let person = try person(numbered: number), let record = try record(of: person) {
        try write(maker.outlook(of: record), of: number)
      } else {
        deletion.bind(number, at: 1)
        try deletion.run()
        try dropWaiting(of: number)
      }
    }
  }

  /// Writes people's outlooks in place of older ones.
  func write(_ outlooks: [(person: Person.ID, outlook: Outlook)]) throws {
    for it in outlooks {
      guard let number = try numbers.number(of: it.person) else { continue }
      try write(it.outlook, of: number)
    }
  }

  /// Writes a person's outlook in place of an older one.
  func write(_ outlook: Outlook, of person: Int) throws {
    let query = try Query(
      """
      INSERT OR REPLACE INTO outlook
        (person, computed, changesOn, nextDue, lateFrom, compliant, counted, open)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    query.bind(person, at: 1)
    query.bind(outlook.computed.number, at: 2)
    query.bind(outlook.changesOn?.number, at: 3)
    query.bind(outlook.nextDue?.number, at: 4)
    query.bind(outlook.lateFrom?.number, at: 5)
    query.bind(outlook.compliance.compliant, at: 6)
    query.bind(outlook.compliance.counted, at: 7)
    query.bind(outlook.compliance.open, at: 8)
    try query.run()
    try dropWaiting(of: person)
    for it in outlook.waiting { try write(it, of: person) }
  }

  /// Everybody's outlook, by identity.
  func outlooks() throws -> [Person.ID: Outlook] {
    let query = try Query(
      """
      SELECT person.code, computed, changesOn, nextDue, lateFrom, compliant, counted, open
      FROM outlook JOIN person ON person.id = outlook.person
      """, in: db, shared: false)
    defer { query.reset() }
    var outlooks: [Person.ID: Outlook] = [:]
    while try query.step() {
      outlooks[Person.ID(query.text(at: 0) ?? "")] = Outlook(from: query, at: 1)
    }
    try forEachWaiting { row in
      let it = try row.entity(in: self)
      outlooks[it.person]?.waiting.append(it)
    }
    return outlooks.mapValues { outlook in
      var outlook = outlook
      outlook.waiting.sort { $0.course < $1.course }
      return outlook
    }
  }

  /// Whose outlook says nothing about a day, by identity.
  func peopleWithoutOutlook(on day: Day) throws -> [Person.ID] {
    let query = try Query(
      """
      SELECT code
      FROM person LEFT JOIN outlook ON outlook.person = person.id
      WHERE gone IS NULL AND (computed IS NULL OR computed > ?1 OR changesOn <= ?1)
      """, in: db)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    var people: [Person.ID] = []
    while try query.step() { people.append(Person.ID(query.text(at: 0) ?? "")) }
    return people
  }

  private func person(numbered number: Int) throws -> Person.ID? {
    try rows(of: Person.self, where: "id = ?", number: number).first?.id
  }
}

extension Outlook {
  /// Reads seven columns of a query.
  init(from query: Query, at place: Int) {
    computed = Day(number: query.number(at: place))
    changesOn = query.optionalNumber(at: place + 1).map { Day(number: $0) }
    nextDue = query.optionalNumber(at: place + 2).map { Day(number: $0) }
    lateFrom = query.optionalNumber(at: place + 3).map { Day(number: $0) }
    compliance = Compliance(from: query, at: place + 4)
  }
}

extension Compliance {
  /// Reads three columns of a query.
  init(from query: Query, at place: Int) {
    self.init(
      compliant: query.number(at: place), counted: query.number(at: place + 1),
      open: query.number(at: place + 2))
  }
}

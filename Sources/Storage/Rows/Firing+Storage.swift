import Model

extension Firing: Stored {
  static var table: StoredTable { .firing }

  static var columns: [String] {
    [
      "person", "course", "path", "rung", "cycle", "due", "day", "outcome", "recipients",
      "rerouted",
    ]
  }

  static var keyColumns: [String] { ["person", "ifnull(course, -path)", "rung", "cycle"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(subject)
    try sink.put(number: rung)
    try sink.put(day: cycle)
    try sink.put(day: due)
    try sink.put(day: on)
    try sink.put(word: outcome.rawValue)
    try sink.put(list: recipients)
    try sink.put(word: isRerouted ? "yes" : nil)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    try sink.put(key: subject)
    sink.put(number: rung)
    sink.put(day: cycle)
  }

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      subject: try row.subject(),
      rung: try row.required(row.number()),
      cycle: try row.required(row.day()),
      due: try row.required(row.day()),
      on: try row.required(row.day()),
      outcome: try row.required(row.word()),
      recipients: try row.list { $0 },
      isRerouted: row.flag() ?? false)
  }

  var concerns: Person.ID? { person }
  func reach(from before: Self?) -> Reach { .nobody }
}

/// A row of `acknowledgement`: who took note of the firing of a number.
struct AcknowledgementRow: Stored {
  /// The firing's number.
  var firing: Int
  /// Who took note.
  var by: Acknowledgement.Recipient
  /// The day.
  var on: Day

  static var table: StoredTable { .acknowledgement }
  static var columns: [String] { ["firing", "person", "coordinator", "day"] }
  static var keyColumns: [String] { ["id"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(number: firing)
    switch by {
    case .person(let id):
      try sink.put(id)
      try sink.put(optional: nil)
    case .coordinator(let name):
      try sink.put(Person.ID?.none)
      try sink.put(optional: name)
    }
    try sink.put(day: on)
  }

  func putKey(into sink: inout RowBinder) throws {}

  var concerns: Person.ID? { nil }
  func reach(from before: Self?) -> Reach { .nobody }
}

extension AcknowledgementRow {
  init(from row: inout RowReader) throws {
    firing = try row.required(row.number())
    let person = try row.id(Person.self)
    let coordinator = row.text()
    by = person.map(Acknowledgement.Recipient.person) ?? .coordinator(coordinator)
    on = try row.required(row.day())
  }

  /// Finds the firing that is acknowledged.
  init(_ it: Acknowledgement, in snapshot: Snapshot) throws {
    guard let held = try snapshot.numbered(like: it.firing) else {
      throw snapshot.missing(it.firing)
    }
    firing = held.number
    by = it.by
    on = it.on
  }
}

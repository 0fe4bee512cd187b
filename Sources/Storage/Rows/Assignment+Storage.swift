import Model

extension Assignment: StoredEntry {
  static var table: StoredTable { .assignment }

  static var columns: [String] {
    [
      "person", "group", "path", "course", "assigned", "due", "dueWithin", "level", "withdrawn",
      "reason",
    ]
  }

  static var keyColumns: [String] {
    ["ifnull(person, -\"group\")", "ifnull(course, -path)", "assigned"]
  }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    var (person, group): (Person.ID?, Group.ID?) = (nil, nil)
    switch assignee {
    case .person(let id): person = id
    case .group(let id): group = id
    }
    try sink.put(person)
    try sink.put(group)
    var (path, course): (LearningPath.ID?, Course.ID?) = (nil, nil)
    switch task {
    case .path(let id): path = id
    case .course(let id): course = id
    }
    try sink.put(path)
    try sink.put(course)
    try sink.put(day: assigned)
    try put(due, into: &sink)
    try sink.put($level)
    try sink.put(day: withdrawn)
    try sink.put(text: reason)
  }

  private func put<Sink: RowSink>(_ due: Due?, into sink: inout Sink) throws(Sink.Failure) {
    switch due {
    case .on(let day):
      try sink.put(day: day)
      try sink.put(word: nil)
    case .within(let period):
      try sink.put(day: nil)
      try sink.put(period)
    case nil:
      try sink.put(day: nil)
      try sink.put(word: nil)
    }
  }

  func putKey(into sink: inout RowBinder) throws {
    switch assignee {
    case .person(let id): try sink.put(id)
    case .group(let id): try sink.put(negative: id)
    }
    switch task {
    case .path(let id): try sink.put(negative: id)
    case .course(let id): try sink.put(id)
    }
    sink.put(day: assigned)
  }

  init(from row: inout RowReader) throws {
    let (person, group) = (try row.id(Person.self), try row.id(Group.self))
    let (path, course) = (try row.id(LearningPath.self), try row.id(Course.self))
    let assigned = try row.required(row.day())
    let (dueOn, within) = (row.day(), try row.value(Period.self))
    self.init(
      try person.map(Assignee.person) ?? .group(row.required(group)),
      try course.map(Task.course) ?? .path(row.required(path)),
      assigned: assigned,
      due: dueOn.map(Due.on) ?? within.map(Due.within),
      level: try row.word(),
      withdrawn: row.day(),
      reason: row.text())
  }

  func reach(from before: Self?) -> Reach {
    switch assignee {
    case .person(let id): .person(id)
    case .group(let id): .members(id)
    }
  }

  var entry: Entry { .assignment(self) }

  init?(entry: Entry) {
    guard case .assignment(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? {
    switch assignee {
    case .person(let id): id
    case .group: nil
    }
  }
}

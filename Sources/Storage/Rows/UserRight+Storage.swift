import Model

extension UserRight: Stored {
  static var table: StoredTable { .userRight }
  static var columns: [String] { ["user", "right", "person"] }
  static var keyColumns: [String] { ["id"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(text: user)
    try sink.put(word: right?.rawValue)
    try sink.put(person)
  }

  func putKey(into sink: inout RowBinder) throws {}

  init(from row: inout RowReader) throws {
    let user = row.text()
    let right = try row.word(Right.self)
    self.init(user, right, person: try row.id())
  }

  var concerns: Person.ID? { nil }
  func reach(from before: Self?) -> Reach { .nobody }
}

extension Snapshot {
  func userRights() throws -> [UserRight] {
    let newest = "id IN (SELECT max(id) FROM userRight GROUP BY user) AND \"right\" IS NOT NULL"
    return try rows(of: UserRight.self, where: newest).sorted { $0.user < $1.user }
  }
}

extension DeedReader {
  /// Reads whose right the act changed, what it was before, and who changed it since.
  mutating func readRights(_ body: (Deed) throws -> Void) throws {
    var own: [Numbered<UserRight>] = []
    try forEachOwn(UserRight.self) { own.append(Numbered(number: $0, row: $1)) }
    guard !own.isEmpty else { return }
    var all: [Numbered<UserRight>] = []
    try snapshot.forEachNumbered(UserRight.self) { all.append($0) }
    for it in own {
      let others = all.filter { $0.row.user == it.row.user }
      for later in others where later.number > it.number {
        let changed = try actOfFact(later.number, in: .userRight)
        if undoneActs.stands(changed, after: act) { try body(.changed(by: changed)) }
      }
      let before = others.last { $0.number < it.number }?.row ?? UserRight(it.row.user, nil)
      try body(.entitled(before: before, after: it.row))
    }
  }
}

/// The file as it is once some rows are removed, for whoever checks what is put in their place.
struct RecordsWithout<File: Records> {
  private let file: File
  private let removed: [Entry]
  private let catalogue: Curriculum

  /// Takes rows away that the file has.
  init(_ removed: [Entry], of file: File) throws {
    self.file = file
    self.removed = removed
    let whole = try file.curriculum()
    catalogue =
      removed.isEmpty ? whole : Curriculum(whole.programme.applying(removed.map(Change.retract)))
  }

  private func isRemoved(_ entry: Entry) -> Bool {
    removed.contains { $0.table == entry.table && $0.key == entry.key }
  }

  /// The steps that are left at the positions of removed ones, unless others are put for them.
  func stepsBesideRemoved(putting: [Entry]) throws -> [Entry] {
    let places = removed.compactMap(\.step)
    guard !places.isEmpty else { return [] }
    let put = Set(putting.map(\.key))
    return catalogue.programme.steps.filter { step in
      places.contains { $0.path == step.path && $0.position == step.position }
    }.map(Entry.step).filter { !put.contains($0.key) }
  }

  /// Refuses to remove what a row names that stays; `putting` takes the place of some.
  func checkUses(putting: [Entry]) throws {
    for entry in removed {
      guard let named = entry.named, !putting.contains(where: { $0.named == named }) else {
        continue
      }
      if case .group(let group) = named, try hasGroup(group) { continue }
      for table in named.tables {
        let put = Set(putting.filter { $0.table == table }.map(\.key))
        try forEachEntry(of: table) { other in
          guard other.names.contains(named), !put.contains(other.key) else { return }
          throw Refusal.edit(.inUse(entry, by: other))
        }
      }
    }
  }
}

extension RecordsWithout: Records {
  var watch: Watch { file.watch }

  func curriculum() throws -> Curriculum { catalogue }

  func record(of person: Person.ID) throws -> LearnerRecord? {
    try file.record(of: person)?.applying(removed.map(Change.retract))
  }

  func person(_ id: Person.ID) throws -> Person? {
    isRemoved(.person(Person(id: id, name: ""))) ? nil : try file.person(id)
  }

  func hasGroup(_ group: Group.ID) throws -> Bool {
    guard removed.contains(where: { $0.named == .group(group) }) else {
      return try file.hasGroup(group)
    }
    var isThere = false
    try forEachEntry(of: .groups) { if $0.named == .group(group) { isThere = true } }
    return isThere
  }

  func members(of group: Group.ID, on day: Day) throws -> [Person.ID] {
    try file.members(of: group, on: day)
  }

  func observations(of person: Person.ID, in course: Course.ID) throws -> [Observation] {
    try file.observations(of: person, in: course)
  }

  func signatures(of person: Person.ID, in course: Course.ID) throws -> [Signature] {
    try file.signatures(of: person, in: course)
  }

  func signerKey(of person: Person.ID) throws -> SignerKey? { try file.signerKey(of: person) }

  func isOpened(by person: Person.ID) throws -> Bool { try file.isOpened(by: person) }

  func firings(of person: Person.ID?) throws -> [Firing] { try file.firings(of: person) }

  func attempts(at kiosk: String) throws -> [PINAttempt] { try file.attempts(at: kiosk) }

  func userRights() throws -> [UserRight] { try file.userRights() }

  func acknowledgements(of person: Person.ID?) throws -> [Acknowledgement] {
    try file.acknowledgements(of: person)
  }

  func mapEachLearner<Value: Sendable>(
    of people: [Person.ID]?, _ transform: @escaping @Sendable (LearnerRecord) -> Value,
    _ body: (Value) throws -> Void
  ) throws {
    let gone = removed.map(Change.retract)
    try file.mapEachLearner(of: people, { transform($0.applying(gone)) }, body)
  }

  func entry(like entry: Entry) throws -> Entry? {
    isRemoved(entry) ? nil : try file.entry(like: entry)
  }

  func forEachEntry(of table: Table, _ body: (Entry) throws -> Void) throws {
    try file.forEachEntry(of: table) { if !isRemoved($0) { try body($0) } }
  }

  func isEmpty(_ table: Table) throws -> Bool { try file.isEmpty(table) }

  func receipt(of act: Int) throws -> String? { try file.receipt(of: act) }

  func acts(_ query: ActQuery) throws -> [Act] { try file.acts(query) }

  func forEachDeed(of act: Int, _ body: (Deed) throws -> Void) throws {
    try file.forEachDeed(of: act, body)
  }
}

extension Entry {
  fileprivate var step: Step? {
    if case .step(let it) = self { it } else { nil }
  }
}

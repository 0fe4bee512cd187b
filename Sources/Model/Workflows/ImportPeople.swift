/// Who there is: the people of an import, and those of the file as far as anybody asks.
struct ImportPeople<File: Records> {
  private let file: File
  private let isFileEmpty: Bool
  private var isKnown: [Person.ID: Bool] = [:]
  private var questions = 0

  init(_ people: [Person], over file: File) throws {
    self.file = file
    isFileEmpty = try file.isEmpty(.people)
    isKnown.reserveCapacity(people.count)
    for person in people { isKnown[person.id] = true }
  }

  /// Tells whether there is such a person; after many questions it reads everybody at once.
  mutating func contains(_ id: Person.ID) throws -> Bool {
    if let known = isKnown[id] { return known }
    guard !isFileEmpty, questions <= 1_000 else { return false }
    questions += 1
    guard questions <= 1_000 else {
      try file.forEachEntry(of: .people) { entry in
        if case .person(let it) = entry { isKnown[it.id] = true }
      }
      return isKnown[id] ?? false
    }
    let known = try file.person(id) != nil
    isKnown[id] = known
    return known
  }
}

/// Which groups there are: those of an import, and those of the file that somebody asks for.
struct ImportGroups<File: Records> {
  private let file: File
  private var isKnown: [Group.ID: Bool] = [:]

  init(_ memberships: [Membership], over file: File) {
    self.file = file
    for it in memberships { isKnown[it.group] = true }
  }

  /// Tells whether anybody was ever in such a group.
  mutating func contains(_ id: Group.ID) throws -> Bool {
    if let known = isKnown[id] { return known }
    let known = try file.hasGroup(id)
    isKnown[id] = known
    return known
  }
}

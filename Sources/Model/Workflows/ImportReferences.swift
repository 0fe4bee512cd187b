extension ImportCheck {
  /// Finds the rows that name something that neither the import nor the file has.
  mutating func checkReferences() throws {
    checkCourses()
    checkPaths()
    try checkGroups()
    var people = try ImportPeople(rows.programme.people, over: file)
    try checkPeople(&people)
    try checkDuties(&people)
    try checkFactReferences(&people)
  }

  private mutating func checkCourses() {
    let programme = rows.programme
    for (index, it) in programme.checklistItems.enumerated() {
      refer(to: it.course, from: ImportRow(.checklists, index))
    }
    for (index, it) in programme.prerequisites.enumerated() {
      let row = ImportRow(.needs, index)
      refer(to: it.course, from: row)
      refer(to: it.needs, from: row, "needs")
    }
    for (index, it) in programme.equivalences.enumerated() {
      let row = ImportRow(.countsAs, index)
      refer(to: it.course, from: row)
      refer(to: it.countsAs, from: row, "counts_as")
    }
    for (index, it) in programme.revisions.enumerated() {
      refer(to: it.course, from: ImportRow(.revisions, index))
    }
  }

  private mutating func checkPaths() {
    for (index, it) in rows.programme.steps.enumerated() {
      let row = ImportRow(.steps, index)
      refer(to: it.path, from: row)
      refer(to: it.course, from: row)
    }
    for (index, it) in rows.programme.rolePaths.enumerated() {
      let row = ImportRow(.rolePaths, index)
      refer(to: it.role, from: row)
      refer(to: it.path, from: row)
    }
  }

  private mutating func checkPeople(_ people: inout ImportPeople<File>) throws {
    let programme = rows.programme
    for (index, it) in programme.people.enumerated() {
      let row = ImportRow(.people, index)
      if let id = it.supervisor { try refer(to: id, among: &people, from: row, "supervisor") }
      for course in it.observerOf { refer(to: course, from: row, "observer_of") }
    }
    for (index, it) in programme.memberships.enumerated() {
      try refer(to: it.person, among: &people, from: ImportRow(.groups, index))
    }
    for (index, it) in programme.leaves.enumerated() {
      try refer(to: it.person, among: &people, from: ImportRow(.leaves, index))
    }
  }

  private mutating func checkDuties(_ people: inout ImportPeople<File>) throws {
    for (index, it) in rows.programme.tenures.enumerated() {
      let row = ImportRow(.tenures, index)
      try refer(to: it.person, among: &people, from: row)
      refer(to: it.role, from: row)
    }
    for (index, it) in rows.programme.assignments.enumerated() {
      let row = ImportRow(.assignments, index)
      if case .person(let id) = it.assignee { try refer(to: id, among: &people, from: row) }
      switch it.task {
      case .course(let id): refer(to: id, from: row, with: ["path"])
      case .path(let id): refer(to: id, from: row, with: ["course"])
      }
    }
  }

  private mutating func checkFactReferences(_ people: inout ImportPeople<File>) throws {
    for (index, it) in rows.programme.records.enumerated() {
      let row = ImportRow(.records, index)
      try refer(to: it.person, among: &people, from: row)
      refer(to: it.subject, from: row)
      for id in it.signers { try refer(to: id, among: &people, from: row, "signer") }
    }
    for (index, it) in rows.programme.revocations.enumerated() {
      let row = ImportRow(.revocations, index)
      try refer(to: it.person, among: &people, from: row)
      refer(to: it.subject, from: row)
    }
    for (index, it) in rows.programme.waivers.enumerated() {
      let row = ImportRow(.waivers, index)
      try refer(to: it.person, among: &people, from: row)
      refer(to: it.subject, from: row)
    }
    for (index, it) in rows.programme.extensions.enumerated() {
      let row = ImportRow(.extensions, index)
      try refer(to: it.person, among: &people, from: row)
      refer(to: it.subject, from: row)
    }
  }
}

extension ImportCheck {
  private mutating func refer(
    to id: Course.ID, from row: ImportRow, _ column: String = "course", with others: [String] = []
  ) {
    guard !catalogue.courses.contains(id), !rows.unreadable.contains(.courses) else { return }
    findings.add(row, column, id.text, with: others, absence(from: .courses))
  }

  private mutating func refer(
    to id: LearningPath.ID, from row: ImportRow, with others: [String] = []
  ) {
    guard catalogue.paths[id] == nil, !rows.unreadable.contains(.paths) else { return }
    findings.add(row, "path", id.text, with: others, absence(from: .paths))
  }

  private mutating func refer(to id: Role.ID, from row: ImportRow) {
    guard !catalogue.roles.contains(id), !rows.unreadable.contains(.roles) else { return }
    findings.add(row, "role", id.text, absence(from: .roles))
  }

  private mutating func refer(
    to id: Person.ID, among people: inout ImportPeople<File>, from row: ImportRow,
    _ column: String = "person"
  ) throws {
    guard try !people.contains(id), !rows.unreadable.contains(.people) else { return }
    let others = column == "person" && row.table == .assignments ? ["group"] : []
    findings.add(row, column, id.text, with: others, absence(from: .people))
  }

  /// A fact is about a course or a certification, never about a plain path.
  private mutating func refer(to subject: Subject, from row: ImportRow) {
    switch subject {
    case .course(let id): refer(to: id, from: row, with: ["path"])
    case .certification(let id):
      refer(to: id, from: row, with: ["course"])
      guard let path = catalogue.paths[id], path.kind == .path else { return }
      findings.add(
        row, "path", id.text, with: ["course"],
        "is a plain path; name a certification, or each of its courses")
    }
  }
}

extension ImportCheck {
  /// What is said of a name that nothing has.
  private func absence(from table: Table) -> String {
    rows.isByHand ? "is not in the file" : "is in neither \(table.fileName) nor the file"
  }

  private mutating func checkGroups() throws {
    var groups = ImportGroups(rows.programme.memberships, over: file)
    for (index, it) in rows.programme.courses.enumerated() {
      for case .group(let id) in it.signers {
        try refer(to: id, among: &groups, from: ImportRow(.courses, index), "signers")
      }
    }
    for (index, it) in rows.programme.assignments.enumerated() {
      guard case .group(let id) = it.assignee else { continue }
      try refer(to: id, among: &groups, from: ImportRow(.assignments, index), "group")
    }
    for (index, it) in rows.programme.rungs.enumerated() {
      for case .group(let id) in it.tell {
        try refer(to: id, among: &groups, from: ImportRow(.ladder, index), "tell")
      }
    }
  }

  private mutating func refer(
    to id: Group.ID, among groups: inout ImportGroups<File>, from row: ImportRow, _ column: String
  ) throws {
    guard try !groups.contains(id), !rows.unreadable.contains(.groups) else { return }
    let others = column == "group" ? ["person"] : []
    findings.add(
      row, column, column == "group" ? id.text : "group:\(id)", with: others,
      "names a group that \(absence(from: .groups))")
  }
}

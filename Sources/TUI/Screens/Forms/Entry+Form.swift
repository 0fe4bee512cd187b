import Model

extension Entry {
  /// Reads a row from cells whose texts a form has checked.
  ///
  /// - Returns: nothing where a cell can not be read, or for a table that no form is for.
  init?(of table: Model.Table, _ cells: [String: String]) {
    let row = FormRow(cells: cells)
    let entry: Entry? =
      switch table {
      case .programme: row.setting.map(Entry.setting)
      case .courses: .course(row.course)
      case .checklists: .checklistItem(row.checklistItem)
      case .paths: .path(row.path)
      case .steps: row.step.map(Entry.step)
      case .roles: .role(row.role)
      case .rolePaths: .rolePath(row.rolePath)
      case .people: .person(row.person)
      case .groups: row.membership.map(Entry.membership)
      case .tenures: row.tenure.map(Entry.tenure)
      case .leaves: row.leave.map(Entry.leave)
      case .ladder: row.rung.map(Entry.rung)
      case .holidays: row.holiday.map(Entry.holiday)
      case .needs: .prerequisite(row.prerequisite)
      case .countsAs: .equivalence(row.equivalence)
      case .revisions: row.revision.map(Entry.revision)
      case .assignments: row.assignment.map(Entry.assignment)
      case .records, .revocations, .waivers, .extensions: nil
      }
    guard let entry else { return nil }
    self = entry
  }
}

/// The cells of a row by their columns.
private struct FormRow {
  var cells: [String: String]

  private subscript(_ column: String) -> String { cells[column] ?? "" }

  private func id<Entity>(_ column: String) -> Identifier<Entity> { Identifier(self[column]) }

  private func optional<Entity>(_ column: String) -> Identifier<Entity>? {
    self[column].isEmpty ? nil : id(column)
  }

  private func read<Value: LosslessStringConvertible>(_ column: String) -> Value? {
    Value(self[column])
  }

  private func word<Value: RawRepresentable<String>>(_ column: String) -> Value? {
    Value(rawValue: self[column])
  }

  private func day(_ column: String) -> Day? { Day(self[column]) }

  private var isRetired: Bool? { self["status"].isEmpty ? nil : self["status"] == "retired" }

  private var policy: ValidityPolicy {
    ValidityPolicy(
      validFor: read("valid_for"), renewsFrom: read("renews_from"),
      roundsToMonth: self["rounds_to"] == "month", window: read("window"), grace: read("grace"),
      renewableFor: read("renewable_for"))
  }
}

extension FormRow {
  var setting: Setting? { word("key").map { Setting(key: $0, value: self["value"]) } }

  var course: Course {
    Course(
      id: id("id"), title: self["title"], delivery: word("delivery"),
      assessment: word("assessment"), passMark: read("pass_mark"), policy: policy,
      signers: [Course.Signer](listed: self["signers"]) ?? [], signatures: read("signatures"),
      minutes: read("minutes"), isRetired: isRetired, outcome: self["outcome"],
      benefitToLearner: self["benefit_learner"], benefitToCompany: self["benefit_company"],
      accreditor: self["accreditor"], accreditedValue: self["accredited_value"])
  }

  var checklistItem: ChecklistItem {
    ChecklistItem(
      course: id("course"), id: id("item"), text: self["text"],
      isRequired: self["required"].isEmpty ? nil : self["required"] == "yes")
  }

  var prerequisite: Prerequisite {
    Prerequisite(course: id("course"), needs: id("needs"), any: optional("any"))
  }

  var equivalence: Equivalence {
    Equivalence(course: id("course"), countsAs: id("counts_as"))
  }

  var revision: Revision? {
    guard let effective = day("effective"), let policy: Revision.Policy = word("policy") else {
      return nil
    }
    return Revision(
      course: id("course"), id: id("revision"), effective: effective, policy: policy,
      retakeWithin: read("retake_within"), note: self["note"])
  }

  var assignment: Assignment? {
    guard let assigned = day("assigned"), let task, let assignee else { return nil }
    let due = day("due").map { Assignment.Due.on($0) }
    return Assignment(
      assignee, task, assigned: assigned,
      due: due ?? read("due_within").map { .within($0) }, level: word("level"),
      withdrawn: day("withdrawn"), reason: self["reason"])
  }

  /// What is to be done, where one thing is.
  private var task: Assignment.Task? {
    switch (optional("path") as LearningPath.ID?, optional("course") as Course.ID?) {
    case (let path?, nil): .path(path)
    case (nil, let course?): .course(course)
    case (nil, nil), (_?, _?): nil
    }
  }

  private var assignee: Assignment.Assignee? {
    (optional("person") as Person.ID?).map { .person($0) }
      ?? (optional("group") as Group.ID?).map { .group($0) }
  }

  var path: LearningPath {
    LearningPath(
      id: id("id"), title: self["title"], kind: word("kind"), order: word("order"),
      isRetired: isRetired, policy: policy)
  }

  var step: Step? {
    guard let position: Int = read("position") else { return nil }
    return Step(
      path: id("path"), position: position, course: id("course"), level: word("level"),
      choose: read("choose"), phase: word("phase"), dueWithin: read("due_within"),
      since: day("since"))
  }

  var role: Role {
    Role(id: id("id"), title: self["title"], kind: word("kind"), note: self["note"])
  }

  var rolePath: RolePath {
    RolePath(
      role: id("role"), path: id("path"), tier: word("tier"), level: word("level"),
      opensAfter: read("opens_after"), dueWithin: read("due_within"), since: day("since"))
  }

  var person: Person {
    let courses = self["observer_of"].split(separator: ";")
    return Person(
      id: id("id"), name: self["name"], email: self["email"],
      supervisor: optional("supervisor"), left: day("left"),
      observerOf: courses.map { Course.ID(String($0.filter { $0 != " " })) })
  }

  var membership: Membership? {
    day("from").map {
      Membership(group: id("group"), person: id("person"), from: $0, until: day("until"))
    }
  }

  var tenure: Tenure? {
    day("start").map {
      Tenure(person: id("person"), role: id("role"), start: $0, end: day("end"))
    }
  }

  var leave: Leave? {
    day("from").map { Leave(person: id("person"), from: $0, until: day("until")) }
  }

  var rung: Rung? {
    guard let number: Int = read("rung"), let offset: Rung.Offset = read("offset"),
      let tell = [Rung.Recipient](listed: self["tell"])
    else { return nil }
    return Rung(number: number, offset: offset, tell: tell, consequence: self["consequence"])
  }

  var holiday: Holiday? { day("day").map { Holiday(day: $0, name: self["name"]) } }
}

import Model

extension RandomProgramme {
  mutating func addPeople() {
    let courses = programme.courses.map(\.id)
    for name in ["ana", "ben", "cleo", "dan", "eve", "finn"].prefix(dice.number(2...6)) {
      let above = programme.people.map(\.id)
      programme.people.append(
        Person(
          id: Person.ID(name), name: dice.title(), email: dice.text(),
          supervisor: dice.maybe(60) { $0.any(of: above) } ?? nil,
          left: dice.maybe(15) { $0.day(Self.days) },
          observerOf: dice.maybe(30) { [$0.one(of: courses)] } ?? []))
    }
    for group in [Group.ID("crew"), "night"] where dice.chance(60) {
      groups.append(group)
      addSpells(in: group, of: dice.one(of: programme.people).id)
      for person in programme.people.map(\.id) where dice.chance(30) {
        addSpells(in: group, of: person)
      }
    }
  }

  private mutating func addSpells(in group: Group.ID, of person: Person.ID) {
    for from in Set((1...dice.number(1...2)).map { _ in day() }).sorted() {
      let isKnown = programme.memberships.contains { it in
        (it.group, it.person, it.from) == (group, person, from)
      }
      guard !isKnown else { continue }
      let until = dice.chance(50) ? day(after: from) : nil
      programme.memberships.append(
        Membership(group: group, person: person, from: from, until: until))
    }
  }

  mutating func addDuties() {
    for person in programme.people.map(\.id) {
      for role in programme.roles.map(\.id) where dice.chance(50) {
        for start in Set((1...dice.number(1...3)).map { _ in day() }).sorted() {
          let end = dice.chance(50) ? day(after: start) : nil
          programme.tenures.append(Tenure(person: person, role: role, start: start, end: end))
        }
      }
      if dice.chance(60) { addAssignment(to: .person(person)) }
      if dice.chance(30) { addAssignment(to: .person(person)) }
      if dice.chance(20) {
        let from = day()
        let until = dice.chance(80) ? day(after: from, within: 90) : nil
        programme.leaves.append(Leave(person: person, from: from, until: until))
      }
    }
    for group in groups { addAssignment(to: .group(group)) }
  }

  private mutating func addAssignment(to assignee: Assignment.Assignee) {
    let paths = programme.paths.map { Assignment.Task.path($0.id) }
    let courses = programme.courses.map { Assignment.Task.course($0.id) }
    let (task, assigned) = (dice.one(of: dice.chance(60) ? paths : courses), day())
    let isKnown = programme.assignments.contains { it in
      it.assignee == assignee && it.task == task && it.assigned == assigned
    }
    guard !isKnown else { return }
    let fixed = Assignment.Due.on(day(after: assigned, within: 120))
    programme.assignments.append(
      Assignment(
        assignee, task, assigned: assigned,
        due: dice.maybe(75) { dice in
          dice.one(of: [fixed, .within(dice.period("0d", "10d", "1m", "90d"))])
        },
        level: dice.maybe(40) { $0.one(of: [.required, .required, .suggested]) },
        withdrawn: dice.chance(25) ? day(after: assigned) : nil, reason: dice.text()))
  }
}

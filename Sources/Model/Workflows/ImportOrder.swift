extension ImportCheck {
  /// Finds records that came before what they need; history is taken as it is (rules.md §7).
  ///
  /// Prior learning is not even looked at, and no more than 10,000 records are, lest the notes on
  /// a large import take longer than the import.
  func orderNotes() throws -> [Finding] {
    let curriculum = Curriculum(catalogue.programme)
    let suspects = suspects(among: coursesInOrder(curriculum))
    let limit = 10_000
    let people = Set(suspects.prefix(limit).map { rows.programme.records[$0].person })
    let learners = try learners(people)
    var notes: [Finding] = []
    for index in suspects.prefix(limit) {
      let it = rows.programme.records[index]
      guard case .course(let course) = it.subject, var learner = learners[it.person] else {
        continue
      }
      learner.records.removeAll { $0.subject == it.subject && $0.on == it.on }
      let missing = curriculum.missing(before: course, for: learner, on: it.on)
      guard !missing.isEmpty else { continue }
      notes.append(note(index, "was out of order: \(missing.listed) had not been met"))
    }
    guard suspects.count > limit else { return notes }
    return notes + [
      note(suspects[limit], "and later rows were not looked at for their order")
    ]
  }

  private func note(_ index: Int, _ remedy: String) -> Finding {
    Finding(
      file: Table.records.fileName, line: rows.line(index, of: .records), column: "on",
      value: rows.programme.records[index].on.description, remedy: remedy)
  }

  /// The courses that have to come after others: by what they need, or on a strict path.
  private func coursesInOrder(_ curriculum: Curriculum) -> Set<Course.ID> {
    var courses = Set(catalogue.programme.prerequisites.map(\.course))
    for path in catalogue.paths.values where path.order == .strict {
      for position in (curriculum.positions[path.id] ?? []).dropFirst() {
        courses.formUnion(position.choices.map { curriculum.courseList[$0.course].id })
      }
    }
    return courses
  }

  private func suspects(among courses: Set<Course.ID>) -> [Int] {
    let fates = fates[.records] ?? []
    guard !courses.isEmpty else { return [] }
    return rows.programme.records.indices.filter { index in
      let it = rows.programme.records[index]
      guard fates[index] == .added, !it.isPriorLearning, case .course(let course) = it.subject
      else { return false }
      return courses.contains(course)
    }
  }

  /// What the file will know about some people after the import.
  private func learners(_ people: Set<Person.ID>) throws -> [Person.ID: LearnerRecord] {
    guard !people.isEmpty else { return [:] }
    var changes: [Person.ID: [Change]] = [:]
    var ofGroups: [Change] = []
    for table in rows.tables {
      rows.forEach(of: table) { _, entry in
        if let id = entry.person {
          if people.contains(id) { changes[id, default: []].append(.put(entry)) }
        } else if table == .assignments {
          ofGroups.append(.put(entry))
        }
      }
    }
    var learners: [Person.ID: LearnerRecord] = [:]
    for id in people {
      let known = try file.record(of: id) ?? LearnerRecord(of: Person(id: id, name: ""))
      learners[id] = known.applying((changes[id] ?? []) + ofGroups)
    }
    return learners
  }
}

extension ImportCheck {
  /// Finds facts of days to come, passes that nobody vouched for and revocations of nothing.
  ///
  /// What the file has already is taken as it is, whatever became of the catalogue since.
  mutating func checkFacts() throws {
    checkRecords()
    try checkRevocations()
    try checkKinds()
    let fates = fates[.extensions] ?? []
    for (index, it) in rows.programme.extensions.enumerated() where fates[index] == .added {
      refuse(it.granted, "granted", of: ImportRow(.extensions, index))
    }
  }

  private mutating func refuse(_ day: Day, _ column: String, of row: ImportRow) {
    guard day > today else { return }
    findings.add(
      row, column, day.description, "is in the future; today is \(today)")
  }

  private mutating func checkRecords() {
    let fates = fates[.records] ?? []
    for (index, it) in rows.programme.records.enumerated() where fates[index] == .added {
      if it.on > today { refuse(it.on, "on", of: ImportRow(.records, index)) }
      guard it.result == .passed, it.signers.isEmpty, !it.isPriorLearning,
        case .course(let course) = it.subject, catalogue.listed.contains(course)
      else { continue }
      findings.add(
        ImportRow(.records, index), "signer",
        with: ["course", "path", "result", "prior_learning"],
        "\(course) has a checklist; name who signed, or mark the record as prior_learning")
    }
  }

  private mutating func checkRevocations() throws {
    guard rows.count(of: .revocations) > 0, !rows.unreadable.contains(.records) else { return }
    let known = Set(rows.programme.records.map { Entry.record($0).key })
    let fates = fates[.revocations] ?? []
    for (index, it) in rows.programme.revocations.enumerated() where fates[index] == .added {
      let row = ImportRow(.revocations, index)
      refuse(it.on, "on", of: row)
      guard !known.contains(.fact(it.person, it.subject, it.recordOn)) else { continue }
      let record = TrainingRecord(person: it.person, subject: it.subject, on: it.recordOn)
      guard try file.entry(like: .record(record)) == nil else { continue }
      findings.add(
        row, "record_on", it.recordOn.description, with: ["person", "course", "path"],
        "is no day on which \(it.person) has a record of \(it.subject.text)")
    }
  }

  /// A certification that the file has facts of can not become a plain path.
  private mutating func checkKinds() throws {
    var demoted: [LearningPath.ID: Int] = [:]
    for (index, path) in rows.programme.paths.enumerated() {
      guard path.kind == .path, catalogue.certifications.contains(path.id) else { continue }
      demoted[path.id] = index
    }
    guard !demoted.isEmpty else { return }
    for table in [Table.records, .revocations, .waivers, .extensions] {
      try file.forEachEntry(of: table) { fact in
        guard case .fact(_, .certification(let id), _) = fact.key,
          let index = demoted.removeValue(forKey: id)
        else { return }
        findings.add(
          ImportRow(.paths, index), "kind", LearningPath.Kind.path.rawValue,
          "can not be: the file has \(table.rawValue) of \(id); it has to stay a certification")
      }
    }
  }

  /// What is taken although it is odd: a result that the score and the pass mark contradict.
  func notes() -> [Finding] {
    var notes: [Finding] = []
    let fates = fates[.records] ?? []
    for (index, it) in rows.programme.records.enumerated() where fates[index] == .added {
      guard let score = it.score, case .course(let course) = it.subject,
        let mark = catalogue.passMarks[course], (it.result == .passed) != (score >= mark)
      else { continue }
      notes.append(
        Finding(
          file: Table.records.fileName, line: rows.line(index, of: .records), column: "result",
          value: it.result.rawValue,
          remedy: "contradicts the score \(score.description.shownSafely) and the pass mark "
            + "\(mark.description.shownSafely); the result decides"))
    }
    return notes
  }
}

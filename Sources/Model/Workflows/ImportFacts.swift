extension ImportCheck {
  /// Finds facts of days to come, passes that nobody vouched for and revocations of nothing.
  ///
  /// What the file has already is taken as it is, whatever became of the catalogue since.
  mutating func checkFacts() throws {
    checkRecords()
    try checkRevocations()
    for (index, it) in rows.programme.extensions.enumerated() where isNew(index, .extensions) {
      refuse(it.granted, "granted", of: rows.place(index, of: .extensions))
    }
  }

  private func isNew(_ index: Int, _ table: Table) -> Bool {
    fates[table]?[index] == .added
  }

  private mutating func refuse(_ day: Day, _ column: String, of row: ImportRow) {
    guard day > today else { return }
    findings.add(
      row, column, day.description, "is in the future; today is \(today)")
  }

  private mutating func checkRecords() {
    for (index, it) in rows.programme.records.enumerated() where isNew(index, .records) {
      if it.on > today { refuse(it.on, "on", of: rows.place(index, of: .records)) }
      guard it.result == .passed, it.signers.isEmpty, !it.isPriorLearning,
        case .course(let course) = it.subject, catalogue.listed.contains(course)
      else { continue }
      findings.add(
        rows.place(index, of: .records), "signer",
        with: ["course", "path", "result", "prior_learning"],
        "\(course) has a checklist; name who signed, or mark the record as prior_learning")
    }
  }

  private mutating func checkRevocations() throws {
    guard rows.count(of: .revocations) > 0, !rows.unreadable.contains(.records) else { return }
    let known = Set(rows.programme.records.map { Entry.record($0).key })
    for (index, it) in rows.programme.revocations.enumerated() where isNew(index, .revocations) {
      let row = rows.place(index, of: .revocations)
      refuse(it.on, "on", of: row)
      guard !known.contains(.fact(it.person, it.subject, it.recordOn)) else { continue }
      let record = TrainingRecord(person: it.person, subject: it.subject, on: it.recordOn)
      guard try file.entry(like: .record(record)) == nil else { continue }
      findings.add(
        row, "record_on", it.recordOn.description, with: ["person", "course", "path"],
        "is no day on which \(it.person) has a record of \(it.subject.text)")
    }
  }

  /// What is taken although it is odd: a result that the score and the pass mark contradict.
  func notes() -> [Finding] {
    var notes: [Finding] = []
    for (index, it) in rows.programme.records.enumerated() where isNew(index, .records) {
      guard let score = it.score, case .course(let course) = it.subject,
        let mark = catalogue.courses[course]?.passMark, (it.result == .passed) != (score >= mark)
      else { continue }
      notes.append(
        Finding(
          file: Table.records.fileName, line: rows.line(index, of: .records), column: "result",
          value: it.result.rawValue,
          remedy: "contradicts the score \(score) and the pass mark \(mark); the result decides"))
    }
    return notes
  }
}

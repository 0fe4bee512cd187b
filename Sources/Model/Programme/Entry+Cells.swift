extension Entry {
  /// The row's cells in the order of its table's columns; absent values are empty.
  ///
  /// A value that was left to its default is an empty cell.
  public var cells: [String] {
    switch self {
    case .setting(let it): [it.key.rawValue, it.value]
    case .course(let it): it.cells
    case .checklistItem(let it): [it.course.text, it.id.text, it.text, word(it.$isRequired)]
    case .prerequisite(let it): [it.course.text, it.needs.text, it.any?.text ?? ""]
    case .equivalence(let it): [it.course.text, it.countsAs.text]
    case .revision(let it):
      [
        it.course.text, it.id.text, it.effective.description, it.policy.rawValue,
        text(it.retakeWithin), it.note,
      ]
    case .path(let it):
      [it.id.text, it.title, word(it.$kind), word(it.$order), status(it.$isRetired)]
        + it.policy.cells
    case .step(let it):
      [
        it.path.text, String(it.position), it.course.text, word(it.$level), text(it.choose),
        word(it.$phase), text(it.dueWithin), text(it.since),
      ]
    case .role(let it): [it.id.text, it.title, it.kind?.rawValue ?? "", it.note]
    case .rolePath(let it):
      [
        it.role.text, it.path.text, word(it.$tier), word(it.$level), text(it.opensAfter),
        text(it.dueWithin), text(it.since),
      ]
    case .person(let it):
      [
        it.id.text, it.name, it.email, it.supervisor?.text ?? "", text(it.left),
        list(it.observerOf),
      ]
    case .membership(let it):
      [it.group.text, it.person.text, it.from.description, text(it.until)]
    case .tenure(let it): [it.person.text, it.role.text, it.start.description, text(it.end)]
    case .assignment(let it): it.cells
    case .record(let it): it.cells
    case .revocation(let it):
      [it.person.text] + it.subject.cells + [
        it.recordOn.description, it.on.description, it.reason,
      ]
    case .waiver(let it):
      [it.person.text] + it.subject.cells + [
        it.from.description, text(it.until), it.reason.rawValue, it.note,
      ]
    case .extension(let it):
      [it.person.text] + it.subject.cells + [
        it.due.description, it.granted.description, it.reason,
      ]
    case .leave(let it): [it.person.text, it.from.description, text(it.until)]
    case .rung(let it):
      [String(it.number), it.offset.description, list(it.tell), it.consequence]
    case .holiday(let it): [it.day.description, it.name]
    }
  }
}

extension Course {
  fileprivate var cells: [String] {
    [
      id.text, title, delivery?.rawValue ?? "", assessment?.rawValue ?? "", text(passMark),
    ] + policy.cells + [
      list(signers), text(signatures), text(minutes), status($isRetired), outcome,
      benefitToLearner, benefitToCompany, accreditor, accreditedValue,
    ]
  }
}

extension ValidityPolicy {
  fileprivate var cells: [String] {
    [
      text(validFor), text(renewsFrom), roundsToMonth ? "month" : "", text(window), text(grace),
      text(renewableFor),
    ]
  }
}

extension Assignment {
  fileprivate var cells: [String] {
    var (person, group, path, course, dueOn, within) = ("", "", "", "", "", "")
    switch assignee {
    case .person(let id): person = id.text
    case .group(let id): group = id.text
    }
    switch task {
    case .path(let id): path = id.text
    case .course(let id): course = id.text
    }
    switch due {
    case .on(let day): dueOn = day.description
    case .within(let period): within = period.description
    case nil: break
    }
    return [
      person, group, path, course, assigned.description, dueOn, within, word($level),
      text(withdrawn), reason,
    ]
  }
}

extension TrainingRecord {
  fileprivate var cells: [String] {
    [person.text] + subject.cells + [
      on.description, result.rawValue, text(score), text(hours), list(signers), evidence,
      text(expires), word($isPriorLearning), text(entered),
    ]
  }
}

extension TrainingRecord.Entered: CustomStringConvertible {
  /// The day or the instant as it is written.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .instant(let text): text
    }
  }
}

extension Subject {
  fileprivate var cells: [String] {
    switch self {
    case .course(let id): [id.text, ""]
    case .certification(let id): ["", id.text]
    }
  }
}

private func text(_ value: (some CustomStringConvertible)?) -> String {
  value?.description ?? ""
}

private func list(_ values: [some CustomStringConvertible]) -> String {
  values.map(\.description).joined(separator: ";")
}

private func word(_ flag: Defaulted<Bool>) -> String {
  flag.written.map { $0 ? "yes" : "no" } ?? ""
}

private func word<Value: RawRepresentable<String>>(_ value: Defaulted<Value>) -> String {
  value.written?.rawValue ?? ""
}

private func status(_ isRetired: Defaulted<Bool>) -> String {
  isRetired.written.map { $0 ? "retired" : "active" } ?? ""
}

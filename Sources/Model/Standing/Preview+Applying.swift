extension LearnerRecord {
  /// The record as it is after some changes; those about others leave it as it is.
  public func applying(_ changes: [Change]) -> LearnerRecord {
    var record = self
    for change in changes {
      switch change {
      case .put(let entry): record.apply(entry, isPut: true)
      case .retract(let entry): record.apply(entry, isPut: false)
      case .observe, .sign, .unobserve, .unsign, .giveKey, .fire, .acknowledge, .entitle,
        .attempt, .undo:
        break
      }
    }
    return record
  }

  private mutating func apply(_ entry: Entry, isPut: Bool) {
    let id = person.id
    switch entry {
    case .person(let it) where it.id == id && isPut: person = it
    case .membership(let it) where it.person == id:
      memberships.apply(it, as: Entry.membership, isPut)
    case .tenure(let it) where it.person == id: tenures.apply(it, as: Entry.tenure, isPut)
    case .assignment(let it) where concerns(it):
      assignments.apply(it, as: Entry.assignment, isPut)
    case .record(let it) where it.person == id: records.apply(it, as: Entry.record, isPut)
    case .revocation(let it) where it.person == id:
      revocations.apply(it, as: Entry.revocation, isPut)
    case .waiver(let it) where it.person == id: waivers.apply(it, as: Entry.waiver, isPut)
    case .extension(let it) where it.person == id:
      extensions.apply(it, as: Entry.extension, isPut)
    case .leave(let it) where it.person == id: leaves.apply(it, as: Entry.leave, isPut)
    case .person, .membership, .tenure, .assignment, .record, .revocation, .waiver, .extension,
      .leave, .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path,
      .step, .role, .rolePath, .rung, .holiday:
      break
    }
  }

  private func concerns(_ assignment: Assignment) -> Bool {
    switch assignment.assignee {
    case .person(let id): id == person.id
    case .group(let group): memberships.contains { $0.group == group }
    }
  }
}

/// What tells a row from all others.
private struct RowKey: Hashable {
  var table: Table
  var key: ImportKey

  init(_ entry: Entry) {
    (table, key) = (entry.table, entry.key)
  }
}

extension Programme {
  /// The catalogue as it is after some changes.
  func applying(_ changes: [Change]) -> Programme {
    var rows: [Entry?] = Table.allCases.flatMap { self.entries(of: $0) }
    var places: [RowKey: Int] = [:]
    for (place, row) in rows.enumerated() {
      if let row { places[RowKey(row)] = place }
    }
    for change in changes {
      guard let entry = change.impersonalEntry else { continue }
      let key = RowKey(entry)
      if case .retract = change {
        if let place = places.removeValue(forKey: key) { rows[place] = nil }
      } else if let place = places[key] {
        rows[place] = entry
      } else {
        places[key] = rows.count
        rows.append(entry)
      }
    }
    return Programme(rows.compactMap(\.self))
  }
}

extension Array {
  /// Puts a row in the place of the one with the same key or at the end, or takes that one out.
  fileprivate mutating func apply(_ row: Element, as entry: (Element) -> Entry, _ isPut: Bool) {
    let key = entry(row).key
    let place = firstIndex { entry($0).key == key }
    switch (place, isPut) {
    case (let place?, true): self[place] = row
    case (let place?, false): remove(at: place)
    case (nil, true): append(row)
    case (nil, false): break
    }
  }
}

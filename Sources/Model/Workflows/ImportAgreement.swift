extension Entry {
  /// Tells whether two rows of one key say the same (formats.md, Keys).
  ///
  /// Defaults are filled in, numbers go by value, lists by what is in them; other text goes byte
  /// by byte, although Swift takes `é` in one scalar and in two for equal. Of a record in the file,
  /// and only there, an import may leave open when it was entered, and the other way round.
  func agrees(with other: Entry, isStored: Bool = true) -> Bool {
    let (a, b) = isStored ? (self, other) : (other, self)
    guard self == other || settled(with: b) == other.settled(with: a) else { return false }
    return zip(texts, other.texts).allSatisfy { a, b in
      a.utf8.elementsEqual(b.utf8) || a.trimmed.utf8.elementsEqual(b.trimmed.utf8)
    }
  }

  /// The row with its lists in order and its text trimmed, and without what the other leaves open.
  private func settled(with other: Entry) -> Entry {
    switch self {
    case .course(var it):
      it.signers.sort { $0.description < $1.description }
      return .course(it)
    case .person(var it):
      it.observerOf.sort()
      return .person(it)
    case .rung(var it):
      it.tell.sort { $0.description < $1.description }
      return .rung(it)
    case .record(var it):
      it.signers.sort()
      it.evidence = it.evidence.trimmed
      if case .record(let other) = other, other.entered == nil { it.entered = nil }
      return .record(it)
    case .revocation(var it):
      it.reason = it.reason.trimmed
      return .revocation(it)
    case .waiver(var it):
      it.note = it.note.trimmed
      return .waiver(it)
    case .extension(var it):
      it.reason = it.reason.trimmed
      return .extension(it)
    case .setting, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step, .role,
      .rolePath, .membership, .tenure, .assignment, .leave, .holiday:
      return self
    }
  }

  /// The cells that hold free text.
  private var texts: [String] {
    switch self {
    case .setting(let it): [it.value]
    case .course(let it):
      [
        it.title, it.outcome, it.benefitToLearner, it.benefitToCompany, it.accreditor,
        it.accreditedValue,
      ]
    case .checklistItem(let it): [it.text]
    case .revision(let it): [it.note]
    case .path(let it): [it.title]
    case .role(let it): [it.title, it.note]
    case .person(let it): [it.name, it.email]
    case .assignment(let it): [it.reason]
    case .record(let it): [it.evidence]
    case .revocation(let it): [it.reason]
    case .waiver(let it): [it.note]
    case .extension(let it): [it.reason]
    case .rung(let it): [it.consequence]
    case .holiday(let it): [it.name]
    case .prerequisite, .equivalence, .step, .rolePath, .membership, .tenure, .leave: []
    }
  }
}

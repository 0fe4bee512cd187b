import Model

/// Where somebody stands as a list shows it: a glyph and a word, never a colour alone.
struct StandingSign: Hashable {
  /// The face, which a theme paints.
  var face: Face

  /// What a requirement looks like on a day.
  ///
  /// What is late stays late where it is blocked as well; blocked, due soon and to sign only say
  /// more of what is still open.
  init(_ requirement: Requirement, on today: Day, soon: Period, isToSign: Bool = false) {
    face = requirement.standing.face
    guard requirement.standing.waits else { return }
    if isToSign {
      face = .toSign
    } else if !requirement.blockedBy.isEmpty, requirement.standing == .open {
      face = .blocked
    } else if requirement.isDueSoon(on: today, within: soon) {
      face = .dueSoon
    }
  }

  init(_ standing: Standing) { face = standing.face }

  /// The sign that a face of a standing is for.
  init(_ face: Face) { self.face = face }

  /// The glyph, one cell wide.
  var glyph: String { words.glyph }

  /// The word beside it.
  var word: String { words.word }

  /// Both.
  var text: String { "\(glyph) \(word)" }

  /// Both, with their meaning.
  var span: Span { Span(text, face) }

  private var words: (glyph: String, word: String) {
    switch face {
    case .upcoming: ("○", "upcoming")
    case .open: ("◐", "open")
    case .dueSoon: ("▴", "due soon")
    case .toSign: ("◔", "to sign")
    case .current: ("✓", "current")
    case .renewal: ("↻", "renewal")
    case .grace: ("⚠", "grace")
    case .overdue: ("!", "overdue")
    case .expired: ("✗", "expired")
    case .waived: ("–", "waived")
    case .blocked: ("□", "blocked")
    default: (" ", "")
    }
  }
}

extension Standing {
  /// Whether something is to be done that can wait or not.
  fileprivate var waits: Bool {
    switch self {
    case .open, .overdue, .expired, .renewal, .grace: true
    case .waived, .current, .upcoming: false
    }
  }

  /// The face that a theme has for it.
  var face: Face {
    switch self {
    case .waived: .waived
    case .current: .current
    case .renewal: .renewal
    case .grace: .grace
    case .expired: .expired
    case .upcoming: .upcoming
    case .overdue: .overdue
    case .open: .open
    }
  }
}

extension Progress {
  /// The figure as a bar of five cells.
  var bar: String {
    guard total > 0 else { return "     " }
    let full = min(met * 5 / total, 5)
    return String(repeating: "▄", count: full) + String(repeating: "▁", count: 5 - full)
  }

  /// The figure in numbers; nothing where there is nothing to do.
  var text: String { total > 0 ? "\(met)/\(total)" : "" }
}

extension Curriculum {
  /// What people call a course or a certification.
  func name(of subject: Subject) -> String {
    switch subject {
    case .course(let id): courses[id]?.title ?? id.text
    case .certification(let id): paths[id]?.title ?? id.text
    }
  }

  /// What people call a task.
  func name(ofTask task: Assignment.Task) -> String {
    switch task {
    case .course(let id): courses[id]?.title ?? id.text
    case .path(let id): paths[id]?.title ?? id.text
    }
  }
}

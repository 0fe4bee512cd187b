import Model

extension ChangeReport {
  /// What would become of the ladder's rungs.
  var rungs: [String] {
    guard !preview.rungMoves.isEmpty else { return [] }
    let counts = Preview.RungChange.Kind.allCases.compactMap { kind in
      preview.rungMoves[kind].map { "\($0) \(kind.words)" }
    }
    let listed = preview.rungs.prefix(isDryRun ? Preview.most : 20)
    let count = preview.rungMoves.values.reduce(0, +)
    return ["Rungs of the ladder: \(counts.joined(separator: ", "))"]
      + listed.map { "  \($0.sentence)" }
      + rest(of: count, after: listed.count)
  }
}

extension Preview.RungChange.Kind {
  fileprivate var words: String {
    switch self {
    case .begins: "newly fired or waiting"
    case .ends: "no longer"
    case .differs: "otherwise"
    }
  }
}

extension Preview.RungChange {
  /// What would become of it, as `P012 LIFT: rung 2 fires 2026-11-20, due 2026-11-13`.
  fileprivate var sentence: String {
    switch (before, after) {
    case (nil, nil): ""
    case (nil, let after?): "\(after.place) \(after.words), due \(after.due)"
    case (let before?, nil): "\(before.place) no longer \(before.words), due \(before.due)"
    case (let before?, let after?):
      "\(after.place) \(after.words) instead of \(before.words), due \(after.due)"
    }
  }
}

extension Escalation {
  fileprivate var place: String { "\(person) \(subject.text): rung \(rung)" }

  fileprivate var words: String {
    let day = firesOn.map { "\($0)" }
    let told = tell.map(\.description).joined(separator: ", ")
    let telling = "telling \(told)"
    switch outcome {
    case .fired, .skipped: return "fires \(day ?? "") \(telling)"
    case .waiting: return "waits\(day.map { " to \($0)" } ?? "") \(telling)"
    }
  }
}

import Model

extension Preview {
  /// What would become of the ladder's rungs, each that is listed on a line of its own.
  var rungLines: [Line] {
    guard !rungMoves.isEmpty else { return [] }
    let counts = RungChange.Kind.allCases.compactMap { kind in
      rungMoves[kind].map { "\($0.grouped) \(kind.words)" }
    }
    return [Line(), Line("Rungs of the ladder: \(counts.joined(separator: ", "))", .header)]
      + rungs.map(\.line)
  }
}

extension Preview.RungChange.Kind {
  fileprivate var words: String {
    switch self {
    case .begins: "newly fired"
    case .ends: "no longer"
    case .differs: "otherwise"
    }
  }
}

extension Preview.RungChange {
  fileprivate var line: Line {
    guard let it = after ?? before else { return Line() }
    let sign = after == nil ? Span("– ", .textDim) : Span("+ ", .warn)
    let day = it.firesOn?.medium ?? "the return"
    return Line([
      Span("  "), sign, Span("rung \(it.rung)  \(it.person) \(it.subject.text)  "),
      Span("\(it.outcome == .waiting ? "waits for" : "fires") \(day)", .textDim),
    ])
  }
}

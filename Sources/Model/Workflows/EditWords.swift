extension Edit {
  public var words: String {
    sentence(
      putting.map { "Put \($0.title)" } + removing.map { "Remove \($0.title)" })
  }

  /// What it does to the file as it is: each row with what was there before.
  public func words(in records: some Records, by actor: Actor) throws -> String {
    let moves = putting.compactMap(move)
    let again = Set(putting.map(\.key)).intersection(removing.map(\.key))
    let places = Set(moves.flatMap { [$0.old.key, $0.new.key] }).union(again)
    let reordered = putting.first { again.contains($0.key) }.map { ["Move \($0.title)"] } ?? []
    let puts = try putting.filter { !places.contains($0.key) }.compactMap { entry -> String? in
      guard let known = try records.entry(like: entry) else { return "Add \(entry.title)" }
      return entry.agrees(with: known) ? nil : "Change \(entry.title): \(entry.changes(of: known))"
    }
    let removals = removing.filter { !places.contains($0.key) }.map { "Remove \($0.title)" }
    return sentence(puts + removals + moves.map(\.words) + reordered)
  }

  /// The move that putting a row is a half of; the other half removes the step elsewhere.
  private func move(_ entry: Entry) -> StepMove? {
    guard case .step(let step) = entry else { return nil }
    return removing.lazy.compactMap { row -> StepMove? in
      guard case .step(let old) = row, (old.path, old.course) == (step.path, step.course) else {
        return nil
      }
      return StepMove(old: row, new: entry, from: old.position)
    }.first
  }

  /// The first few, how many more there are, and why.
  private func sentence(_ parts: [String]) -> String {
    guard !parts.isEmpty else { return "Change nothing." }
    let more = parts.count > 3 ? "; and \(parts.count - 3) rows more" : ""
    return parts.prefix(3).joined(separator: "; ") + more
      + (reason.isEmpty ? "." : " (\(reason)).")
  }
}

/// A step that goes to another position of its path.
private struct StepMove {
  var old: Entry
  var new: Entry
  var from: Int

  var words: String { "Move \(new.title), from position \(from)" }
}

extension Entry {
  /// What differs from the row as it was, as `valid_for 24m → 12m`.
  fileprivate func changes(of before: Entry) -> String {
    let cells = zip(table.columns, zip(before.cells, self.cells)).filter { $1.0 != $1.1 }
    return cells.map { column, cell in
      "\(column) \(cell.0.shownOrNone) → \(cell.1.shownOrNone)"
    }.joined(separator: ", ")
  }
}

extension String {
  fileprivate var shownOrNone: String { isEmpty ? "none" : shownSafely }
}

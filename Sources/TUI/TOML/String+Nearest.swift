extension String {
  /// The name that was most likely meant, by the fewest letters to change.
  public func nearest(of names: [String]) -> String? {
    names.min { distance(to: $0) < distance(to: $1) }
  }

  /// The letters to add, drop or replace to get from one word to the other (Levenshtein).
  private func distance(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let replaced = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}

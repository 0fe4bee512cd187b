/// What was typed into palettes, kept between runs; without a home nothing is kept.
enum TypedHistory {
  /// The lines, the newest last.
  static var lines: [String] {
    do {
      let text = try UserFolder.state.text(of: file)?.text ?? ""
      return text.split(separator: "\n").map(String.init)
    } catch {
      return []
    }
  }

  /// Adds a line; an older one that says the same goes.
  static func add(_ line: String) {
    let kept = (lines.filter { $0 != line } + [line]).suffix(most)
    UserFolder.state.put(kept.map { $0 + "\n" }.joined(), in: file)
  }

  private static let file = "palette"
  private static let most = 100
}

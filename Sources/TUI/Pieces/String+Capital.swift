extension String {
  /// The text with a capital at its beginning.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

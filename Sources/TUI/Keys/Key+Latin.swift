extension Key {
  private static let places: [Character: Character] = {
    let cyrillic = "йцукенгшщзхъфывапролджэячсмитьбю."
    let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
    let shifted = "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
    let small = zip(cyrillic, latin)
    let large = zip(cyrillic.uppercased().dropLast() + ",", shifted)
    return Dictionary(Array(small) + Array(large)) { first, _ in first }
  }()

  /// The key of a Latin keyboard at the place of a Cyrillic letter (ЙЦУКЕН), if it is one.
  var latin: Key? {
    guard case .character(let letter) = self else { return nil }
    return Key.places[letter].map(Key.character)
  }
}

/// A set of people by their numbers, one bit each.
struct People: Sendable {
  private var words: [UInt64]

  /// An empty set with room for numbers below a bound.
  init(below bound: Int) {
    words = Array(repeating: 0, count: bound / 64 + 1)
  }

  /// Adds a person; numbers without room are passed over.
  mutating func insert(_ number: Int) {
    let word = number >> 6
    guard word >= 0 && word < words.count else { return }
    words[word] |= 1 << UInt64(number & 63)
  }

  /// Tells whether a person is in the set.
  func contains(_ number: Int) -> Bool {
    let word = number >> 6
    return word >= 0 && word < words.count && words[word] & 1 << UInt64(number & 63) != 0
  }

  /// Adds everyone of another set of the same room.
  mutating func formUnion(_ other: People) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// How many there are.
  var count: Int {
    var count = 0
    for word in words where word != 0 { count += word.nonzeroBitCount }
    return count
  }

  /// Calls the body with the number of each.
  func forEach(_ body: (Int) -> Void) {
    for index in words.indices {
      var word = words[index]
      while word != 0 {
        body(index << 6 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }

  /// How many there are who are in another set of the same room, too.
  func count(in other: People) -> Int {
    var count = 0
    for index in words.indices {
      let both = words[index] & other.words[index]
      if both != 0 { count += both.nonzeroBitCount }
    }
    return count
  }

  /// The numbers of those who are not in another set of the same room.
  func numbers(without other: People) -> [Int] {
    words.indices.filter { words[$0] & ~other.words[$0] != 0 }.flatMap { index in
      (index * 64..<index * 64 + 64).filter { contains($0) && !other.contains($0) }
    }
  }
}

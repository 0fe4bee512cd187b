/// A set of people by their numbers, one bit each.
struct People {
  private var words: [UInt64]

  /// An empty set with room for numbers below a bound.
  init(below bound: Int) {
    words = Array(repeating: 0, count: bound / 64 + 1)
  }

  /// Adds a person; numbers without room are passed over.
  mutating func insert(_ number: Int) {
    guard words.indices.contains(number >> 6) else { return }
    words[number >> 6] |= 1 << UInt64(number & 63)
  }

  /// Adds everyone of another set of the same room.
  mutating func formUnion(_ other: People) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// How many there are who are in none of some and, if given, in another set.
  func count(without absent: People, in other: People? = nil) -> Int {
    words.indices.reduce(0) { count, index in
      let present = words[index] & ~absent.words[index] & (other?.words[index] ?? ~0)
      return count + present.nonzeroBitCount
    }
  }
}

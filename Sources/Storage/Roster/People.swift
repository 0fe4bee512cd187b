/// A set of people by their numbers, one bit each.
struct People {
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

  /// How many there are who are not in one set and, where a second is given, in that one.
  func count(without absent: People, in other: People? = nil) -> Int {
    words.indices.reduce(0) { count, index in
      let present = words[index] & ~absent.words[index] & (other?.words[index] ?? ~0)
      return count + present.nonzeroBitCount
    }
  }

  /// The numbers of those who are not in another set.
  func numbers(without other: People) -> [Int] {
    (0..<words.count * 64).filter { contains($0) && !other.contains($0) }
  }
}

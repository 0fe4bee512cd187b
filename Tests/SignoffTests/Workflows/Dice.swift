import Model

/// Throws that are the same for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to one less than the sides.
  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

  /// Whether a one in so many came up.
  mutating func hits(_ sides: Int) -> Bool { roll(sides) == 0 }

  /// Something, or mostly nothing.
  mutating func maybe<Value>(_ value: Value, oneIn sides: Int = 3) -> Value? {
    hits(sides) ? value : nil
  }

  /// A day within two years before today.
  mutating func past() -> Day { today.advanced(by: -roll(700)) }
}

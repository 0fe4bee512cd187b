import Model
import RandomProgrammes

extension Dice {
  /// Whether a one in so many came up.
  mutating func hits(_ sides: Int) -> Bool { roll(sides) == 0 }

  /// Something, or mostly nothing.
  mutating func maybe<Value>(_ value: Value, oneIn sides: Int = 3) -> Value? {
    hits(sides) ? value : nil
  }

  /// A day within two years before today.
  mutating func past() -> Day { today.advanced(by: -roll(700)) }
}

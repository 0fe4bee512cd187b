public import Model

/// What chance decides, the same for the same seed.
///
/// The numbers are those of SplitMix64, by Guy Steele, Doug Lea and Christine Flood (OOPSLA 2014).
public struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Takes the dice of a seed.
  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Tells whether something happens that does so many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool {
    number(1...100) <= percent
  }

  /// Returns a whole number.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Returns a number from nought to one less than the sides.
  public mutating func roll(_ sides: Int) -> Int { number(0...sides - 1) }

  /// Returns one of several values.
  public mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  /// Returns one of several values, or nothing where there are none.
  public mutating func any<Value>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : one(of: values)
  }

  /// Returns a value so many times in a hundred, else nothing.
  public mutating func maybe<Value>(_ percent: Int, _ make: (inout Dice) -> Value) -> Value? {
    chance(percent) ? make(&self) : nil
  }

  /// Returns a period that reads as one of some texts.
  public mutating func period(_ texts: String...) -> Period {
    let text = one(of: texts)
    guard let period = Period(text) else { preconditionFailure("\(text) is no period") }
    return period
  }

  /// Returns a day, one time in three the first, the last or the last but one of its month.
  public mutating func day(_ range: ClosedRange<Day>) -> Day {
    let day = Day(number: number(range.lowerBound.number...range.upperBound.number))
    guard chance(33) else { return day }
    let last = day.endOfMonth
    return min(max(one(of: [last, last.previous, last.next]), range.lowerBound), range.upperBound)
  }

  /// Returns text, some of it such as a careless program breaks on.
  public mutating func text() -> String {
    one(of: [
      "", "Plain", "a, b", "He said \"stop\"", "金型を替える", "two\nlines", "=cmd()", "Zoe\u{301}",
      "semi;colon", "\u{202E}turned", "tab\tinside", "O’Hara",
    ])
  }

  /// Returns text that says something on one line.
  public mutating func title() -> String {
    one(of: ["Plain", "a, b", "He said \"stop\"", "金型を替える", "=cmd()", "Zoe\u{301}"])
  }
}

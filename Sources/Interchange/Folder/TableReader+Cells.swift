internal import Model

extension TableReader {
  /// Reads free text of at most so many code points.
  mutating func text(_ column: String, limit: Int = 100_000) -> String {
    guard let cell = cell(column) else { return "" }
    let text = text(of: cell)
    guard text.utf8.count > limit else { return text }
    let count = text.unicodeScalars.count
    guard count > limit else { return text }
    refuse(column, "has \(count) characters; the most is \(limit)")
    return ""
  }

  /// Reads a name or a title.
  mutating func name(_ column: String) -> String {
    text(column, limit: 1_000)
  }

  /// Reads an identity.
  mutating func id<Entity>(_ column: String) -> Identifier<Entity>? {
    guard let cell = cell(column) else { return nil }
    let text = names.text(of: bytes[cell.range])
    guard text.isIdentity else {
      refuse(column, Identifier<Entity>.remedy)
      return nil
    }
    return Identifier(text)
  }

  /// Reads a day from 1900 to 2199.
  mutating func day(_ column: String) -> Day? {
    guard let cell = cell(column) else { return nil }
    guard let day = Day(spelling: bytes[cell.range]) else {
      refuse(column, "is no day; write it as YYYY-MM-DD")
      return nil
    }
    guard day.isInRange else {
      refuse(column, "is out of range; days go from 1900-01-01 to 2199-12-31")
      return nil
    }
    return day
  }

  /// Reads a period.
  mutating func period(_ column: String) -> Period? {
    value(column, "is not a period; write 90d, 6w, 24m or 2y") { Period($0) }
  }

  /// Reads a number without a sign.
  mutating func number(_ column: String) -> Quantity? {
    value(column, "is not a number; write 88 or 88.5") { Quantity($0) }
  }

  /// Reads a number from 0 to 100.
  mutating func percentage(_ column: String) -> Quantity? {
    guard let number = number(column), let hundred = Quantity("100") else { return nil }
    let isShort = number.description.utf8.count < 3
    guard isShort || number <= hundred else {
      refuse(column, "is more than 100; write 0 to 100")
      return nil
    }
    return number
  }

  /// Reads a whole number from 1.
  mutating func whole(_ column: String) -> Int? {
    value(column, "is not a whole number from 1 to 1000000000") { text in
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
        return nil
      }
      return (1...1_000_000_000).contains(number) ? number : nil
    }
  }

  /// Reads one word of a list of words.
  mutating func choice<Value>(_ column: String) -> Value?
  where Value: CaseIterable & RawRepresentable<String> {
    value(column, "is not known here; write one of: \(Value.words)") { Value(rawValue: $0) }
  }

  /// Reads `yes` or `no`.
  mutating func flag(_ column: String) -> Bool? {
    let answer: Answer? = choice(column)
    return answer.map { $0 == .yes }
  }

  /// Reads values separated by semicolons; blanks around them are dropped.
  mutating func list<Value>(
    _ column: String, _ remedy: String, _ read: (String) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    for part in text(column).split(separator: ";") {
      let part = String(part).trimmed
      guard !part.isEmpty else { continue }
      guard let value = read(part) else {
        refuse(column, remedy)
        return []
      }
      values.append(value)
    }
    return values
  }

  /// Reads a value that has one spelling.
  mutating func value<Value>(
    _ column: String, _ remedy: @autoclosure () -> String, _ read: (String) -> Value?
  ) -> Value? {
    guard let cell = cell(column) else { return nil }
    if let value = read(text(of: cell)) { return value }
    refuse(column, remedy())
    return nil
  }

  /// Refuses a last day before its first day.
  mutating func refuse(_ last: String, _ end: Day?, before first: String, _ start: Day?) {
    guard let start, let end, end < start else { return }
    refuse(last, "is before \(first), \(start); give a day on or after it")
  }

  /// Refuses a row that fills both of two columns, or neither.
  mutating func refuseUnlessOne(of column: String, or other: String) {
    switch (has(column), has(other)) {
    case (true, true): refuse(column, "stands beside a \(other); give one of the two")
    case (false, false): refuse(column, "give a \(column) or a \(other)")
    case (true, false), (false, true): break
    }
  }
}

/// The only truth values.
private enum Answer: String, CaseIterable {
  case yes
  case no
}

extension String {
  /// Whether it may be an identity.
  var isIdentity: Bool { Identifier<Never>.accepts(self) }
}

extension Day {
  /// Stands in for a day that could not be read; the row is refused anyway.
  static var unread: Day { Day(number: 0) }

  /// Reads `YYYY-MM-DD`, or returns nothing when the bytes name no day.
  init?(spelling bytes: ArraySlice<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for place in bytes.indices {
      let digit = Int(bytes[place]) - 0x30
      switch place - bytes.startIndex {
      case 4, 7: if bytes[place] != UInt8(ascii: "-") { return nil }
      case _ where !(0...9).contains(digit): return nil
      case ..<4: numbers.0 = numbers.0 * 10 + digit
      case ..<7: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

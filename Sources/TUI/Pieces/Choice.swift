/// Something that can be chosen by typing part of it.
public struct Choice<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What it stands for.
  public let value: Value
  /// What people call it.
  public let title: String
  /// What tells two of them apart.
  public let note: String
  private let searched: String

  /// Creates a choice, which is found by its title, its note, and other words for it.
  public init(_ value: Value, title: String, note: String, also words: String = "") {
    self.value = value
    self.title = title
    self.note = note
    searched = "\(note) \(title) \(words)".lowercased()
  }

  /// Whether each of the words stands in it somewhere.
  fileprivate func has(_ words: [Substring]) -> Bool {
    words.allSatisfy { searched.holds($0) }
  }

  /// How far apart some letters stand in it, in their order; nothing where it lacks one.
  fileprivate func spread(of letters: String) -> Int? {
    var (start, place): (Int?, Int) = (nil, 0)
    var rest = Substring(letters)
    for letter in searched {
      guard let wanted = rest.first else { break }
      if letter == wanted {
        start = start ?? place
        rest = rest.dropFirst()
      }
      place += 1
    }
    return rest.isEmpty ? start.map { place - $0 } : nil
  }
}

/// A list that shrinks while something is typed, with a cursor on the choice to take.
public struct Choices<Value: Hashable & Sendable>: Hashable, Sendable {
  private var all: [Choice<Value>] = []
  private var found: [Choice<Value>]?
  /// Those that fit what was typed.
  public private(set) var listed: [Choice<Value>] = []
  /// The cursor.
  public private(set) var position = ListPosition()
  private var typed = ""

  /// Creates an empty list.
  public init() {}

  /// What the cursor is on.
  public var selected: Choice<Value>? {
    listed.indices.contains(position.selected) ? listed[position.selected] : nil
  }

  /// Offers some choices instead of those before.
  public mutating func offer(_ choices: [Choice<Value>]) {
    all = choices
    narrow(to: typed)
  }

  /// Offers those choices that fit a text, also by some of its letters in their order, and last
  /// some that were found elsewhere.
  public mutating func offer(
    _ choices: [Choice<Value>], fitting text: String, found: [Choice<Value>]
  ) {
    (all, self.found) = (choices, found)
    narrow(to: text)
  }

  /// Leaves the choices that have each of some words; what begins with them comes first.
  public mutating func narrow(to text: String) {
    let old = found == nil || text == typed ? selected : nil
    typed = text
    let words = text.lowercased().split(separator: " ")
    let start = text.lowercased()
    let (others, fitting) = all.parted { $0.has(words) }
    listed =
      fitting.filter { $0.begins(with: start) } + fitting.filter { !$0.begins(with: start) }
    if let found { listed += found + Self.loosely(words, among: others) }
    position.fit(count: listed.count)
    position.select(listed.firstIndex { $0 == old } ?? 0)
    if !start.isEmpty, listed.first?.note.lowercased() == start { position.select(0) }
  }

  /// Those that have the letters of some words, the closest together first.
  private static func loosely(
    _ words: [Substring], among choices: [Choice<Value>]
  ) -> [Choice<Value>] {
    let letters = words.joined()
    guard letters.count > 1 else { return [] }
    let spreads = choices.compactMap { choice in
      choice.spread(of: letters).map { (spread: $0, choice: choice) }
    }.filter { $0.spread < 3 * letters.count }
    return spreads.sorted { $0.spread < $1.spread }.map(\.choice)
  }

  /// Puts the cursor on what has a number, from 1, or exactly a name.
  mutating func choose(_ answer: String) -> Bool {
    let text = answer.lowercased()
    let named = listed.firstIndex { [$0.title.lowercased(), $0.note.lowercased()].contains(text) }
    guard let place = named ?? Int(answer).map({ $0 - 1 }), listed.indices.contains(place) else {
      return false
    }
    position.select(place)
    return true
  }

  /// What is listed, with its numbers.
  var told: [Line] {
    listed.prefix(Self.most).enumerated().map { index, choice in
      Line("\(index + 1)  \(choice.title), \(choice.note)")
    } + (listed.count > Self.most ? [Line("and \(listed.count - Self.most) more")] : [])
  }

  /// So many are told.
  private static var most: Int { 20 }

  /// Moves the cursor.
  public mutating func move(_ motion: Motion) { position.move(motion) }

  /// Takes note of how many there is room for.
  public mutating func fit(height: Int) { position.fit(height: height) }

  func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let table = Table<Choice<Value>>(
      [
        Column("", 1) { $0 == selected ? Span("▸", .key) : Span("") },
        Column("", 16, isFlexible: true) { Span($0.title) },
        Column("", 24, priority: 1) { Span($0.note, .textDim) },
      ], fitting: area.width)
    canvas.drawList(position, isFocused: isFocused, in: area) { index, canvas, place in
      table.draw(listed[index], on: &canvas, in: place)
    }
  }
}

extension Array {
  /// Those for which something does not hold, and those for which it does, in their order.
  fileprivate func parted(by holds: (Element) -> Bool) -> (without: [Element], with: [Element]) {
    reduce(into: ([], [])) { parts, element in
      if holds(element) { parts.1.append(element) } else { parts.0.append(element) }
    }
  }
}

extension Choice {
  fileprivate func begins(with start: String) -> Bool {
    searched.hasPrefix(start) || title.lowercased().hasPrefix(start)
  }
}

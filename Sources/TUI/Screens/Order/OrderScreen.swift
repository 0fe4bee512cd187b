public import Model

/// Chooses what the list below it is sorted by.
public struct OrderScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case take
    case next
    case reverse
    case help
    case close
  }

  public static let title = "What the list is sorted by"
  public static let keys = Keymap<Action>([
    .init("<enter>", .take, "sort", "sort by this; the letter before it does so at once"),
    .init("O", .reverse, "other way", "turn the order round"),
    .init("o", .next, "", "to the next line, round and round"),
    .init("q<esc><c-c>", .close, "back", "back, with the order as it was"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true
  private let ordering: Ordering
  private let letters: [Character]
  private var position = ListPosition()

  /// Offers what a list can be sorted by, with the cursor on what it is.
  public init(_ ordering: Ordering) {
    self.ordering = ordering
    letters = ordering.letters(without: Self.taken)
    position.fit(count: ordering.columns.count)
    position.select(ordering.place)
  }

  public mutating func resize(to size: Size) {
    position.fit(height: size.nearly(box).height - 2)
  }

  public mutating func press(_ key: Key, on keyboard: Keyboard) -> [Effect] {
    for case .character(let letter) in keyboard.meanings(of: key) {
      if let place = letters.firstIndex(of: letter) { return sort(by: place) }
    }
    return follow(key, on: keyboard)
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .take: return sort(by: position.selected)
    case .next:
      position.select((position.selected + 1) % max(position.count, 1))
      return []
    case .reverse: return [.close(1), .order(ordering.reversed)]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog("Sort by", wanted: box, in: area)
    let table = Table<Int>(
      [
        Column("", 1) { Span("\(letters[$0])", .key) },
        Column("", 12, isFlexible: true) { Span(ordering.columns[$0]) },
        Column("", 5) { Span(isNow($0) ? "now \(ordering.direction)" : "", .textDim) },
      ], fitting: inside.width)
    canvas.drawList(position, isFocused: true, in: inside) { index, canvas, place in
      table.draw(index, on: &canvas, in: place)
    }
  }

  public var told: [Line]? {
    [Line("Sort by:")]
      + ordering.columns.enumerated().map { index, column in
        let now = isNow(index) ? ", now \(ordering.isDescending ? "downwards" : "upwards")" : ""
        return Line("\(index + 1)  \(column)\(now)")
      }
  }

  public mutating func choose(_ answer: String) -> Bool {
    let names = ordering.columns.map { $0.lowercased() }
    guard
      let place = names.firstIndex(of: answer.lowercased()) ?? Int(answer).map({ $0 - 1 }),
      names.indices.contains(place)
    else { return false }
    position.select(place)
    return true
  }

  private var box: Size { Size(width: 34, height: ordering.columns.count + 2) }

  private func isNow(_ place: Int) -> Bool { place == ordering.place }

  /// Sorts by something, upwards; what it is sorted by already keeps its way.
  private func sort(by place: Int) -> [Effect] {
    isNow(place) ? [.close(1)] : [.close(1), .order(Ordering(ordering.columns, by: place))]
  }

  /// What letters mean here already.
  private static let taken: Set<Character> = {
    let keys = Self.keys.bindings.flatMap(\.keys) + Motion.keys.bindings.flatMap(\.keys)
    return Set(
      keys.compactMap { key in
        if case .character(let letter) = key { letter } else { nil }
      })
  }()
}

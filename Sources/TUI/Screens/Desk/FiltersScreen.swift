public import Model

/// The named filters: apply one, name the present one, remove one.
public struct FiltersScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case apply
    case name
    case keep
    case remove
    case confirm
    case help
    case close
  }

  public static let title = "Saved filters"
  public static let keys = Keymap<Action>([
    .init("<enter>", .apply, "apply", "list whom it fits; one that ends in a colon is typed on"),
    .init("n", .name, "name", "give the present filter a name, or keep it under another"),
    .init("D", .remove, "remove", "forget the filter, once y has said so"),
    .init("y", .confirm, "", "yes, forget it"),
    .init("q<esc><c-c>", .close, "back", "back to where you were"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .keep, "keep", "keep the present filter under this name"),
    .init("<esc><c-c>", .close, "cancel", "back to the list"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true
  public var field: TextField?
  private var filters: [SavedFilter]
  private let present: String
  private var position = ListPosition()
  /// Which filter is to be forgotten, if y follows.
  private var doomed: SavedFilter?

  /// Offers some filters; the present one can get a name.
  public init(_ filters: [SavedFilter], present: String) {
    self.filters = filters
    self.present = present
    position.fit(count: filters.count)
  }

  public mutating func resize(to size: Size) {
    position.fit(height: size.nearly(Self.box).height - 4)
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    doomed = nil
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    let asked = doomed
    doomed = nil
    switch action {
    case .apply: return filter.map { [.close(1), .tell(.filter($0.text))] } ?? []
    case .name: return name()
    case .keep: return keep()
    case .remove:
      doomed = filter
      return filter.map { [.say(Notice("Forget “\($0.name)”? y forgets it."))] } ?? []
    case .confirm: return asked.map { forget($0) } ?? []
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close:
      guard field == nil else {
        field = nil
        return []
      }
      return [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog("Saved filters", wanted: Self.box, in: area)
    let (list, foot) = inside.split(bottom: 2)
    let table = Table<SavedFilter>(
      [
        Column("", 26, isFlexible: true) { Span($0.name) },
        Column("", 26, priority: 1) { Span($0.text, .textDim) },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: field == nil, in: list) { index, canvas, place in
      table.draw(filters[index], on: &canvas, in: place)
    }
    if filters.isEmpty { canvas.write("No filter has a name yet.", row: 0, in: list, as: .textDim) }
    guard let field else {
      let now = present.isEmpty ? "Nothing is filtered now." : "Now: \(present)"
      canvas.write(now, row: 1, in: foot, as: .textDim)
      return
    }
    canvas.write("Name", row: 1, in: foot, as: .header)
    field.draw(on: &canvas, in: foot.line(1).split(left: 6).rest, hasCaret: true, hint: present)
  }

  private static let box = Size(width: 66, height: 12)
}

extension FiltersScreen {
  private var filter: SavedFilter? {
    filters.indices.contains(position.selected) ? filters[position.selected] : nil
  }

  private mutating func name() -> [Effect] {
    guard !present.isEmpty else {
      return [.say(Notice("Nothing is filtered now: type a filter with / first."))]
    }
    field = TextField()
    return []
  }

  private mutating func keep() -> [Effect] {
    let name = (field?.text ?? "").split(separator: " ").joined(separator: " ")
    guard !name.isEmpty else { return [.say(Notice("A filter needs a name.", .refused))] }
    field = nil
    return put(filters.filter { $0.name != name } + [SavedFilter(name, present)], on: name)
  }

  private mutating func forget(_ filter: SavedFilter) -> [Effect] {
    put(filters.filter { $0 != filter }, on: nil)
      + [.say(Notice("Forgot “\(filter.name)”: \(filter.text)", .done))]
  }

  private mutating func put(_ all: [SavedFilter], on name: String?) -> [Effect] {
    filters = all.sorted { $0.name < $1.name }
    position.fit(count: filters.count)
    if let place = filters.firstIndex(where: { $0.name == name }) { position.select(place) }
    return [.tell(.filters(filters))]
  }
}

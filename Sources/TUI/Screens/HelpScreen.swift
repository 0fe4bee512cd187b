public import Model

/// What a help page says, made from the key tables.
public struct HelpPage: Hashable, Sendable {
  /// A key or some keys, and what they do.
  struct Entry: Hashable, Sendable {
    var keys: String
    var text: String
    var needs: Permission?
  }

  fileprivate let own: KeyTable
  fileprivate let typing: KeyTable
  fileprivate let needs: [String: Permission]

  /// Makes the page of a screen.
  public init<S: Screen>(of screen: S.Type) {
    own = KeyTable(screen)
    typing = KeyTable("", "While you type", screen.typingKeys)
    needs = Dictionary(uniqueKeysWithValues: screen.needs.map { ("\($0)", $1) })
  }
}

extension Keymap {
  /// Every binding as a help page lists it.
  func entries(needing needs: (Action) -> Permission? = { _ in nil }) -> [HelpPage.Entry] {
    bindings.map { binding in
      HelpPage.Entry(
        keys: binding.keys.map(\.description).joined(separator: " "), text: binding.text,
        needs: needs(binding.action))
    }
  }
}

/// Every key that works on a screen.
public struct HelpScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case tour
    case close
  }

  public static let title = "Help"
  public static let keys = Keymap<Action>([
    .init("q<esc>?<f1><enter><c-c>", .close, "back", "back to where you were"),
    .init("t", .tour, "tour", "what is where, in six steps"),
  ])

  private let page: HelpPage
  private let actor: Actor
  private let keyboard: Keyboard
  private var right: UserRight?
  private var pager = Pager()
  private var width = 0

  /// Shows a page to whoever is at the keyboard, with the keys in force.
  public init(_ page: HelpPage, for actor: Actor, on keyboard: Keyboard) {
    self.page = page
    self.actor = actor
    self.keyboard = keyboard
  }

  public mutating func resize(to size: Size) {
    width = size.width
    pager.fit(height: size.height - 1)
    pager.lines = lines
  }

  public mutating func forget() { right = nil }

  public mutating func reload(from records: some Register) throws {
    guard right == nil else { return }
    right = try records.right(of: actor)
    pager.lines = lines
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    pager.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .tour: [.close(1), .open(.tour)]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let (head, body) = area.split(top: 1)
    canvas.drawHeading("Help · \(page.own.title)", isFocused: true, in: head)
    pager.draw(on: &canvas, in: body)
  }

  var lines: [Line] {
    section("Here", entries(of: page.own)) + section(page.typing.title, entries(of: page.typing))
      + [.moving, .wayfinding, .everywhere].flatMap { table in
        section(table.title, keyboard.keys(of: table).entries())
      } + section("What the signs mean", HelpPage.signs)
  }

  private func entries(of table: KeyTable) -> [HelpPage.Entry] {
    keyboard.keys(of: table).entries { page.needs[$0] }
  }

  private func section(_ title: String, _ entries: [HelpPage.Entry]) -> [Line] {
    guard !entries.isEmpty else { return [] }
    return [Line(), Line("  \(title)", .header)]
      + entries.flatMap { entry in
        let why = reason(against: entry)
        let (key, text): (Face, Face) = why == nil ? (.key, .text) : (.textDim, .textDim)
        let words = entry.text + (why.map { " – \($0)" } ?? "")
        return words.wrapped(to: width - 24).enumerated().map { index, part in
          let keys = (index == 0 ? entry.keys : "").padded(to: 18)
          return Line([Span("  \(keys)  ", key), Span(part, text)])
        }
      }
  }

  /// Why a key does not work for whoever is at the keyboard.
  private func reason(against entry: HelpPage.Entry) -> String? {
    guard let right, let needs = entry.needs, !right.allows(needs) else { return nil }
    return "not for you, \(right.named): \(needs.sentence)"
  }
}

extension HelpPage {
  fileprivate static let signs = [
    (Face.current, "done, and it counts"),
    (.renewal, "it counts, and may be renewed now"),
    (.grace, "it has run out and counts a little longer"),
    (.expired, "it has run out"),
    (.overdue, "never done, and the due day has passed"),
    (.dueSoon, "to be done within the programme's warning time"),
    (.toSign, "every item was observed; a signature is missing"),
    (.open, "to be done"),
    (.blocked, "something else has to be done first"),
    (.upcoming, "it opens on a later day"),
    (.waived, "it need not be done"),
  ].map { Entry(keys: StandingSign($0).text, text: $1) }
}

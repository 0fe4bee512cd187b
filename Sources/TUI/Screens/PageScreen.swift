public import Model

/// A screen of text to scroll through, read as a whole and made into lines.
public protocol PageScreen: Screen where Action == PageAction {
  /// What was made of it last.
  var page: PageText { get set }

  /// What stands above it.
  var heading: String { get }

  /// The empty lines below that.
  var gap: Int { get }

  /// Reads what the lines are made from.
  mutating func read(from records: some Register) throws

  /// What was read, at the width of the page.
  var lines: [Line] { get }
}

/// All that can be asked of text, besides scrolling.
public enum PageAction: CaseIterable, Sendable {
  case help
  case close
}

/// Text as it is shown, and whether it is still what would be read.
public struct PageText: Hashable, Sendable {
  var pager = Pager()
  var width = 0
  var isKnown = false
}

extension PageScreen {
  public var gap: Int { 1 }

  public mutating func resize(to size: Size) {
    page.width = size.width - 2
    page.pager.fit(height: size.height - 1 - gap)
    page.pager.lines = lines
  }

  public mutating func forget() { page.isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !page.isKnown else { return }
    try read(from: records)
    page.pager.lines = lines
    page.isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    page.pager.move(motion)
    return []
  }

  public mutating func update(_ action: PageAction) -> [Effect] {
    switch action {
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    page.pager.drawPage(heading, on: &canvas, in: area, gap: gap)
  }
}

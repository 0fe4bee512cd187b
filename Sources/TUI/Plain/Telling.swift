public import Model

/// The screens line by line: for a terminal that can not draw, a slow line, a pipe or a reader.
///
/// The same screens, keys and workflows; what is on top is told when it changes, and every answer
/// is one line.
public struct Telling<Source: Register> {
  private var session: Session<Source>
  /// What was told last of each of the screens that lie one upon the other.
  private var told: [Page] = []
  private var isAsked = false
  /// The screens whose keys have been told.
  private var explained: Set<String> = []

  /// Tells a session.
  public init(_ session: Session<Source>) {
    self.session = session
    _ = self.session.draw(Self.size)
  }

  /// Whether the last screen was closed.
  public var isOver: Bool { session.isOver }

  /// Whether `work` is to be called before anything is told.
  public var isWorking: Bool { session.isWorking }

  /// How far that is, where it can be told.
  public var progress: String? { session.screens.last?.progress?.told }

  /// What stands before an answer: where one is.
  public var prompt: String { session.screens.last.map { "\($0.prompt)> " } ?? "" }

  /// Takes an answer; `tell` says what came of it.
  public mutating func answer(_ text: String) {
    session.tick()
    isAsked = text == "="
    if !isAsked { session.answer(text) }
  }

  /// What to ask for without showing the answer; nothing where answers may be seen.
  public var secretQuestion: String? { (session.screens.last as? PINScreen)?.question }

  /// Takes an answer that nobody may see.
  public mutating func answer(_ secret: Secret) {
    guard !secret.bytes.isEmpty else { return session.answer(".") }
    session.carryOut { screen in
      guard var asking = screen as? PINScreen else { return [] }
      let effects = asking.sign(with: secret)
      screen = asking
      return effects
    }
  }

  /// Takes note of the time, in seconds since 1970; PINs are refused for a while by it.
  public mutating func pass(to now: Int) { session.pass(to: now) }

  /// Goes on with what takes a while.
  public mutating func work() { session.settle() }

  /// Goes on to another day, as at midnight.
  public mutating func turn(to today: Day) { session.turn(to: today) }

  /// What was done, and what is on top where that has changed.
  public mutating func tell() -> [String] {
    let canvas = session.draw(Self.size)
    let news = session.notice.map { ["\($0.text)\($0.ending)"] } ?? []
    guard let screen = session.screens.last else { return news }
    let lines = screen.told?.map(\.told) ?? canvas.told(rows: 0..<Self.size.height - 2)
    let page = Page(name: screen.prompt, lines: lines)
    let depth = session.screens.count
    let last = told.count >= depth ? told[depth - 1] : nil
    let isBack = told.count > depth
    told = Array(told.prefix(depth - 1)) + [page]
    if isAsked { return lines + hints(of: screen) }
    return news + page.news(since: last, isBack: isBack, hasNews: !news.isEmpty)
      + hints(of: screen)
  }

  /// How to get along, told once at the beginning.
  public var greeting: [String] {
    [
      "Signoff line by line. A number opens what it stands before; s 3 presses s on number 3,",
      "and assign 1 4-6 does it for several. /words filters, as /state:late; + and - turn pages;",
      ":words finds any action, person or course. A dot goes back, = tells again, ? helps, q ends.",
      "In a field: the text or a number, - empties it, < goes back one, a dot leaves it.",
    ]
  }

  /// The keys of a screen, the first time that it is told.
  private mutating func hints(of screen: any Screen) -> [String] {
    guard screen.field == nil, explained.insert(screen.prompt).inserted else { return [] }
    let hints = screen.hints(fitting: 1000, on: session.keyboard)
    return ["(" + hints.map(\.text).joined(separator: ", ") + ")"]
  }

  /// Below 80 columns the desk is one list.
  private static var size: Size { Size(width: 79, height: 24) }
}

/// What was told of a screen.
private struct Page {
  var name: String
  var lines: [String]

  /// What of it is worth telling: of a page that is known its first line, of one that has changed
  /// without leaving it what comes after that.
  func news(since last: Page?, isBack: Bool, hasNews: Bool) -> [String] {
    guard let last, last.name == name else { return lines }
    if last.lines == lines { return isBack || !hasNews ? Array(lines.prefix(1)) : [] }
    return last.lines.first == lines.first && !isBack ? Array(lines.dropFirst()) : lines
  }
}

extension Screen {
  fileprivate var prompt: String { Self.name }
}

import CNcurses
import Glibc
public import TUI

/// The terminal, through ncurses; nothing else in the program touches it.
///
/// There is one, on the main thread. It is given back by `leave`, when the value goes away, and by
/// `CrashGuard` when the process dies.
public final class Terminal {
  /// Whether only ASCII is shown.
  public private(set) var isASCII: Bool
  /// The terminal type in use, which is not TERM's where that was unknown.
  public let type: String
  private let options: Options
  private var theme: Theme
  private var writer: RowWriter
  private var shown: Canvas?
  private var cursor: (row: Int, column: Int)?
  private var isOnScreen = true
  var pending: [Event] = []
  var hasMoreKeys = false
  var listensToMouse = false

  /// Takes the screen over; throws where there is none that can be drawn on.
  public init(theme: Theme, options: Options = Options()) throws(TerminalError) {
    let outcome = screen_open(Int32(options.escapeDelay))
    guard Int(outcome) == screen_opened else { throw TerminalError(outcome) }
    self.options = options
    self.theme = theme
    type = String(cString: screen_terminal_type())
    isASCII = Self.isASCII(options.isASCII, type)
    writer = RowWriter(theme: theme, depth: Terminal.depth(options))
  }

  deinit {
    if isOnScreen { screen_leave() }
  }

  /// The cells there are room for.
  public var size: Size {
    Size(width: Int(screen_columns()), height: Int(screen_rows()))
  }

  /// How many colours are used.
  public var depth: ColourDepth { Terminal.depth(options) }

  /// Shows everything in another theme from the next canvas on.
  public func use(_ theme: Theme) {
    self.theme = theme
    writer = RowWriter(theme: theme, depth: depth)
    shown = nil
  }

  /// Shows only ASCII from the next canvas on, or not; nothing leaves it to locale and type.
  public func use(isASCII wanted: Bool?) {
    isASCII = Self.isASCII(wanted, type)
    shown = nil
  }

  private static func isASCII(_ wanted: Bool?, _ type: String) -> Bool {
    wanted ?? (screen_set_locale() == 0 || type == "linux")
  }

  /// Puts a canvas on the screen; only what differs from the one before is sent, in one write.
  ///
  /// Without a cursor to type at, the hidden one rests on the line with the `cursor` ground, where
  /// braille displays and screen readers look for it.
  public func show(_ canvas: Canvas, cursor: (row: Int, column: Int)? = nil) {
    guard isOnScreen, !canvas.area.isEmpty else { return }
    let canvas = isASCII ? canvas.ascii(signs: theme.asciiSigns) : canvas
    var isChanged =
      shown == nil || cursor?.row != self.cursor?.row || cursor?.column != self.cursor?.column
    let before = shown?.size == canvas.size ? shown : nil
    for row in 0..<min(canvas.size.height, size.height) {
      let whole = 0..<canvas.size.width
      guard let columns = before.map({ canvas.changedColumns(inRow: row, since: $0) }) ?? whole
      else { continue }
      writer.put(canvas, row: row, columns: columns)
      isChanged = true
    }
    shown = canvas
    self.cursor = cursor
    guard isChanged else { return }
    let place = cursor ?? (canvas.firstRow(on: .cursor) ?? 0, 0)
    screen_finish_frame(Int32(place.row), Int32(place.column), cursor == nil ? 0 : 1)
  }

  /// Gives the terminal back, for another program or for good; `enter` takes it over again.
  public func leave() {
    guard isOnScreen else { return }
    isOnScreen = false
    screen_leave()
  }

  /// Takes the terminal over again after `leave`.
  public func enter() {
    guard !isOnScreen else { return }
    isOnScreen = true
    screen_enter()
    shown = nil
  }

  /// Counts what is on the screen as unknown, so that the next canvas is sent whole.
  public func redraw() {
    screen_resize()
    shown = nil
  }

  /// Stops the program as ^Z does, until it is continued; does nothing where nobody could.
  public func suspend() {
    guard isOnScreen, options.canSuspend, screen_suspend() != 0 else { return }
    shown = nil
  }

  /// Takes the screen over anew after the program was stopped from outside.
  func restore() {
    guard isOnScreen else { return }
    leave()
    enter()
  }

  private static func depth(_ options: Options) -> ColourDepth {
    options.isColoured ? ColourDepth(colours: Int(screen_colours())) : .mono
  }
}

extension TerminalError {
  fileprivate init(_ outcome: Int32) {
    let type = getenv("TERM").map { String(cString: $0) }
    switch Int(outcome) {
    case screen_not_a_terminal: self = .notATerminal
    case screen_no_terminal_type: self = .noTerminalType(type)
    default: self = .unusable(type)
    }
  }
}

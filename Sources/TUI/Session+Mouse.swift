extension Session {
  /// Takes what a mouse did: a click puts the cursor there or opens what it is on, the wheel moves.
  public mutating func point(_ mouse: Mouse) {
    let isOurs = body.height > mouse.row && body.width > mouse.column
    guard isOurs, !isOver, work == nil else { return }
    let wasCursor = isCursor(at: mouse)
    var isTaken = false
    carryOut { screen in
      isTaken = screen.point(mouse)
      return []
    }
    switch mouse.kind {
    case .press where isTaken: break
    case .press where wasCursor: press(.enter)
    case .press: click(mouse)
    case .wheelUp: carryOut { screen in (0..<3).flatMap { _ in screen.move(.up) } }
    case .wheelDown: carryOut { screen in (0..<3).flatMap { _ in screen.move(.down) } }
    case .drag, .release: break
    }
  }

  /// Whether the cursor is drawn at a cell.
  private mutating func isCursor(at mouse: Mouse) -> Bool {
    cursorRows(in: mouse.column).contains(mouse.row)
  }

  /// The rows in which a column shows the cursor of the list in hand.
  private mutating func cursorRows(in column: Int) -> [Int] {
    let canvas = draw(size)
    return (0..<body.height).filter { row in
      let cells = canvas.cells(inRow: row)
      return cells[cells.startIndex + column].ground == .cursor
    }
  }

  /// Brings the cursor to a row of the list in hand.
  private mutating func click(_ mouse: Mouse) {
    guard let cursor = cursorRows(in: mouse.column).first, cursor != mouse.row else { return }
    let motion: Motion = mouse.row < cursor ? .up : .down
    let count = abs(mouse.row - cursor)
    carryOut { screen in (0..<count).flatMap { _ in screen.move(motion) } }
  }
}

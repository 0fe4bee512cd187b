extension Session {
  /// Takes what a mouse did: a click puts the cursor there or opens what it is on, the wheel moves.
  public mutating func point(_ mouse: Mouse) {
    let isOurs = body.height > mouse.row && body.width > mouse.column
    guard isOurs, !isOver else { return }
    var isTaken = false
    carryOut { screen in
      isTaken = screen.point(mouse)
      return []
    }
    switch mouse.kind {
    case .press where !isTaken: click(mouse)
    case .wheelUp: carryOut { screen in (0..<3).flatMap { _ in screen.move(.up) } }
    case .wheelDown: carryOut { screen in (0..<3).flatMap { _ in screen.move(.down) } }
    case .press, .drag, .release: break
    }
  }

  /// Brings the cursor to a row of the list in hand; on the row that has it already, opens it.
  private mutating func click(_ mouse: Mouse) {
    let canvas = draw(size)
    let rows = (0..<body.height).filter { row in
      let cells = canvas.cells(inRow: row)
      return cells[cells.startIndex + mouse.column].ground == .cursor
    }
    guard let cursor = rows.first else { return }
    guard !rows.contains(mouse.row) else { return press(.enter) }
    let motion: Motion = mouse.row < cursor ? .up : .down
    let count = abs(mouse.row - cursor)
    carryOut { screen in (0..<count).flatMap { _ in screen.move(motion) } }
  }
}

/// A line between two parts of the desk that can be dragged.
enum DeskBorder: Hashable {
  /// Between the roles and the learners.
  case side
  /// Left of the details.
  case detail
  /// Above the details.
  case strip
}

extension DeskScreen {
  public mutating func point(_ mouse: Mouse) -> Bool {
    switch mouse.kind {
    case .press:
      dragged = layout.border(at: mouse, in: room)
      guard dragged == nil else { return true }
      if let pane = layout.pane(at: mouse, in: room) { go(to: pane) }
      return false
    case .drag:
      drag(to: mouse)
      return true
    case .release:
      dragged = nil
      return true
    case .wheelUp, .wheelDown:
      if let pane = layout.pane(at: mouse, in: room) { go(to: pane) }
      return false
    }
  }

  private var room: Area { Area(row: 0, column: 0, size: size) }

  /// Brings the line in hand to where the mouse is, as far as it goes.
  private mutating func drag(to mouse: Mouse) {
    guard let dragged, let place = layout.place(of: dragged, in: room) else { return }
    resize { sizes in
      switch dragged {
      case .side: sizes.widen(by: mouse.column - place)
      case .detail: sizes.deepen(by: place - mouse.column)
      case .strip: sizes.deepen(by: place - mouse.row)
      }
    }
  }
}

extension DeskLayout {
  /// The line that is at a cell, if one is.
  fileprivate func border(at mouse: Mouse, in room: Area) -> DeskBorder? {
    [DeskBorder.side, .detail, .strip].first { border in
      guard let place = place(of: border, in: room), mouse.row > 0 else { return false }
      switch border {
      case .side: return mouse.column == place && !areas(in: room).detail.has(mouse)
      case .detail: return mouse.column == place
      case .strip: return mouse.row == place
      }
    }
  }

  /// The column, or of the strip the row, of a line; nothing where this shape has none.
  fileprivate func place(of border: DeskBorder, in room: Area) -> Int? {
    let areas = areas(in: room)
    switch (border, shape) {
    case (.side, .twoColumns), (.side, .threeColumns): return areas.dividers.first?.column
    case (.detail, .threeColumns): return areas.dividers.last?.column
    case (.strip, .twoColumns): return areas.detail.row
    case (.side, .oneList), (.detail, .oneList), (.detail, .twoColumns), (.strip, .oneList),
      (.strip, .threeColumns):
      return nil
    }
  }

  /// The list that is at a cell, if one is.
  fileprivate func pane(at mouse: Mouse, in room: Area) -> DeskPane? {
    let areas = areas(in: room)
    if areas.roles.has(mouse) { return .roles }
    if areas.paths.has(mouse) { return .paths }
    return areas.learners.has(mouse) ? .learners : nil
  }
}

extension Area {
  /// Whether a mouse is in it.
  func has(_ mouse: Mouse) -> Bool {
    (row..<row + height).contains(mouse.row) && (column..<column + width).contains(mouse.column)
  }
}

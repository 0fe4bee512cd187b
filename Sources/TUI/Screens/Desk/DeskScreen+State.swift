import Model

/// What is kept of it, and put back.
extension DeskScreen {
  /// What is to be found again when the file is opened the next time.
  public var state: DeskState {
    var state = DeskState()
    (state.view, state.columns, state.sizes) = (view, roster.columns, sizes)
    (state.filters, state.bookmarks) = (filters, bookmarks)
    return state
  }

  /// What is listed now.
  var view: DeskView {
    if let pending { return pending }
    var view = DeskView()
    (view.pane, view.role, view.path) = (pane, sidebar.role?.id, sidebar.path?.id)
    (view.filter, view.person) = (roster.filter, roster.selected)
    (view.order, view.isDescending) = (roster.query.order, roster.query.isDescending)
    return view
  }

  /// Lists what a view says, as far as it is still there.
  mutating func show(_ view: DeskView) {
    sidebar.choose(role: view.role, path: view.path)
    (roster.query.order, roster.query.isDescending) = (view.order, view.isDescending)
    _ = roster.narrow(to: view.filter, in: sidebar.curriculum, on: actor.today)
    roster.seek(view.person)
    unknown = max(unknown, .people)
    go(to: view.pane)
  }

  /// Narrows the learners by a filter, or begins to type one that is not complete.
  mutating func apply(_ filter: String) {
    go(to: .learners)
    if filter.hasSuffix(":") {
      field = TextField(filter)
    } else {
      field = nil
      _ = narrow(to: filter)
    }
  }
}

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

  /// Whom a view lists.
  func query(of view: DeskView) -> RosterQuery {
    var query = RosterQuery(
      role: view.role, path: view.path, words: view.filter, order: view.order,
      isDescending: view.isDescending)
    if let curriculum = sidebar.curriculum {
      let filter = RosterFilter(view.filter, in: curriculum, on: actor.today, as: me)
      (query.words, query.conditions) = (filter.words, filter.conditions)
    }
    return query
  }

  public mutating func take(_ request: DeskRequest) -> Notice? {
    switch request {
    case .columns(let columns): show(columns)
    case .filter(let text): return apply(text)
    case .filters(let filters): self.filters = filters
    case .bookmark(let letter, let bookmark): bookmarks[letter] = bookmark
    case .view(let view): (pending, unknown) = (view, max(unknown, .people))
    }
    return nil
  }

  /// Lists what a view says, as far as it is still there.
  mutating func show(_ view: DeskView) {
    sidebar.choose(role: view.role, path: view.path)
    (roster.query.order, roster.query.isDescending) = (view.order, view.isDescending)
    _ = roster.narrow(to: view.filter, in: sidebar.curriculum, on: actor.today, as: me)
    roster.seek(view.person)
    unknown = max(unknown, .people)
    go(to: view.pane)
  }

  /// Narrows the learners by a filter; one that is not complete, or can not be read, is begun to be
  /// typed, and it is said what is wrong with it.
  mutating func apply(_ filter: String) -> Notice? {
    go(to: .learners)
    field = nil
    let fault = filter.hasSuffix(":") ? nil : narrow(to: filter)
    guard filter.hasSuffix(":") || fault != nil else { return nil }
    field = TextField(filter)
    return fault.map { Notice($0, .refused) }
  }
}

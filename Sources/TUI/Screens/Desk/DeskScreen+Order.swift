import Model

extension DeskScreen: SortedScreen {
  /// What the learners are sorted by: any of the columns, shown or not, in their order.
  var ordering: Ordering {
    get { Ordering(query: roster.query, among: roster.columns.orders) }
    set {
      roster.query.sort(by: newValue, among: roster.columns.orders)
      unknown = max(unknown, .people)
    }
  }

  /// Sorts by what stands so many columns to the right of what the list is sorted by.
  mutating func sort(_ step: Int) {
    roster.query.order = roster.columns.order(step, from: roster.query.order)
    roster.query.isDescending = false
    unknown = max(unknown, .people)
  }
}

extension DeskColumns {
  /// What can be sorted by, as the columns stand.
  fileprivate var orders: [RosterQuery.Order] {
    places.map(\.column).filter { $0 != .bar }.map(\.order)
  }
}

extension Ordering {
  /// What some people are sorted by, among what they could be.
  init(query: RosterQuery, among orders: [RosterQuery.Order]) {
    self.init(
      orders.map(\.rawValue.capitalised), by: orders.firstIndex(of: query.order) ?? 0,
      isDescending: query.isDescending)
  }
}

extension RosterQuery {
  /// Takes an order among some that were offered.
  mutating func sort(by ordering: Ordering, among orders: [Order]) {
    guard orders.indices.contains(ordering.place) else { return }
    (order, isDescending) = (orders[ordering.place], ordering.isDescending)
  }
}

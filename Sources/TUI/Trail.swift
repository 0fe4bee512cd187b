import Model

/// Somewhere one was: what the desk listed, and what was open above it.
struct Place: Hashable {
  var view: DeskView
  var open: [Destination] = []
}

/// Which screens are open above the desk, and which views there were before.
struct Trail: Hashable {
  /// What is open above the desk, from bottom to top.
  private(set) var open: [Destination] = []
  /// What the next letter is for, after a key that asks for one.
  var asksFor: Wayfinding?
  private var past: [Place] = []
  private var future: [Place] = []

  /// So many views are kept at the most.
  private static let most = 200

  /// Whether only views are open, no form and no dialog.
  var isOfViews: Bool { open.allSatisfy { $0.crumb != nil } }

  /// Whether the screen at a height above the desk is a view.
  func isView(at height: Int) -> Bool {
    open.indices.contains(height - 1) && open[height - 1].crumb != nil
  }

  /// Notes that something is opened where one is.
  mutating func open(_ destination: Destination, at place: Place?) {
    if destination.crumb != nil { leave(place) }
    open.append(destination)
  }

  /// Notes that so many screens are closed where one is.
  mutating func close(_ count: Int, at place: Place?) {
    if open.last?.crumb != nil { leave(place) }
    open.removeLast(min(count, open.count))
  }

  /// Notes that one goes on from a view.
  mutating func leave(_ place: Place?) {
    guard isOfViews, let place else { return }
    future = []
    guard past.last != place else { return }
    past = past.suffix(Self.most - 1) + [place]
  }

  /// Goes back, or forward again; nothing where there is nothing.
  mutating func turn(_ way: Wayfinding, at place: Place) -> Place? {
    guard let next = way == .back ? past.popLast() : future.popLast() else { return nil }
    if way == .back { future.append(place) } else { past.append(place) }
    open = next.open
    return next
  }

  /// Notes that other screens are open.
  mutating func jump(to place: Place) { open = place.open }
}

extension Destination {
  /// What a view is in the line at the top; nothing for a form or a dialog.
  var crumb: String? {
    switch self {
    case .learner(let person): "\(person)"
    case .why(_, let subject): "Why \(subject.text)"
    case .timeline: "Timeline"
    case .compliance: "Compliance"
    case .matrix: "Matrix"
    case .calendar: "Calendar"
    case .cases: "List"
    case .history: "History"
    case .act(let number): "Act \(number)"
    case .parts(let parts):
      [parts.name.capitalised, parts.owner].compactMap(\.self).joined(separator: " ")
    case .signOff, .checklist, .signer, .form, .unfinished, .resumed, .relief, .confirm, .pin,
      .help, .palette, .export, .filters, .columns, .order, .welcome, .importFolder, .tour,
      .settings:
      nil
    }
  }

  /// Whom a view is about.
  var learner: Person.ID? {
    switch self {
    case .learner(let person), .why(let person, _), .timeline(let person): person
    case .history(let person, _): person
    case .compliance, .matrix, .calendar, .cases, .act, .signOff, .checklist, .signer, .form,
      .unfinished, .resumed, .parts, .relief, .confirm, .pin, .help, .palette, .export, .filters,
      .columns, .order, .welcome, .importFolder, .tour, .settings:
      nil
    }
  }
}

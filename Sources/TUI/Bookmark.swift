public import Model

/// What a letter leads back to.
public enum Bookmark: Hashable, Sendable {
  case learner(Person.ID)
  /// What the desk lists.
  case view(DeskView)
  case page(BookmarkedPage)

  /// What it leads to, in a few words.
  var words: String {
    switch self {
    case .learner(let person): "\(person)"
    case .view(let view): view.words
    case .page(let page):
      (page.fields.values.sorted().filter { $0 != page.kind } + [page.view.words])
        .reduce(page.kind) { $1.isEmpty ? $0 : "\($0) \($1)" }
    }
  }
}

/// A view above the desk as it is kept: words by which it is found again on any day.
public struct BookmarkedPage: Hashable, Sendable {
  /// Whom it lists, where it lists people.
  public var view: DeskView
  /// What it is, and about what: `open`, `learner`, `subject`, `due`, `asked`, `act`, `text`, `list`, `of`.
  public var fields: [String: String]

  /// Creates a page.
  public init(view: DeskView, fields: [String: String]) {
    (self.view, self.fields) = (view, fields)
  }

  /// Which kind of view it is.
  var kind: String { fields["open"] ?? "" }
}

extension BookmarkedPage {
  /// Keeps a view that was opened over the desk; nothing where it is none.
  init?(_ destination: Destination, over desk: DeskView, on today: Day) {
    guard let fields = destination.fields(on: today) else { return nil }
    self.fields = fields.filter { !$0.value.isEmpty }
    view = DeskView()
    guard let query = destination.query else { return }
    (view.role, view.path) = (query.role, query.path)
    (view.order, view.isDescending) = (query.order, query.isDescending)
    if case .group(let name)? = query.conditions.first, query.conditions.count == 1 {
      view.filter = "group:\(name)"
    } else {
      view.filter = query.conditions.isEmpty ? query.words : desk.filter
    }
  }

  /// The view as it is on a day, of the people of a query; nothing where the words mean none.
  func destination(of query: RosterQuery, on today: Day) -> Destination? {
    let person = fields["learner"].map { Person.ID($0) }
    let subject = fields["subject"].flatMap(Subject.init(kept:))
    switch kind {
    case "compliance": return .compliance
    case "matrix": return .matrix(query)
    case "calendar": return .calendar(query)
    case "timeline": return person.map { .timeline($0) }
    case "why": return person.flatMap { who in subject.map { .why(who, $0) } }
    case "history": return .history(person, fields["text"] ?? "")
    case "act": return fields["act"].flatMap { Int($0) }.map { .act($0) }
    case "parts": return Parts(kept: fields["list"], of: fields["of"]).map { .parts($0) }
    case "list":
      let which = CaseQuery.Which(kept: fields["due"] ?? "", on: today)
      return .cases(
        CaseQuery(query, subject: subject, which: which, isAsked: fields["asked"] != nil))
    default: return nil
    }
  }
}

extension Destination {
  /// Whom a view lists.
  fileprivate var query: RosterQuery? {
    if case .matrix(let query) = self { return query }
    if case .calendar(let query) = self { return query }
    if case .cases(let query) = self { return query.roster }
    return nil
  }
}

import Model

/// A form that was left without being asked, as it is kept until somebody goes on with it.
public struct UnfinishedForm: Codable, Hashable, Sendable {
  /// What it is for, as above the form.
  public let title: String
  private let words: [String]
  let typed: [String: TypedText]
  let original: [String: String]

  /// Keeps what was typed into a form.
  init(_ form: Form, title: String, draft: Draft) {
    (self.title, words) = (title, draft.words)
    (typed, original) = (form.typed, form.original)
  }

  /// What it is about; nothing where this program no longer has such a form.
  var draft: Draft? { Draft(words: words) }
}

extension Draft {
  /// What tells one draft from another, as plain words.
  var words: [String] {
    switch self {
    case .assignment(let people): ["assignment"] + people.map(\.text)
    case .result(let people, let course): ["result", course?.text ?? ""] + people.map(\.text)
    case .newcomer: ["newcomer"]
    case .step(let path, let position): ["step", path.text, "\(position)"]
    case .row(let table, let fixed, let known):
      ["row", table.rawValue] + fixed.sorted { $0.key < $1.key }.map { "=\($0.key)=\($0.value)" }
        + (known.map { zip($0.table.columns, $0.cells).map { ":\($0)=\($1)" } } ?? [])
    case .extension(let people, let subject):
      ["extension", subject?.task.chosenText ?? ""] + people.map(\.text)
    case .waiver(let people, let subject):
      ["waiver", subject?.task.chosenText ?? ""] + people.map(\.text)
    }
  }

  /// Reads the words again.
  init?(words: [String]) {
    let rest = words.dropFirst(2)
    let people = rest.map { Person.ID($0) }
    let second = words.count > 1 ? words[1] : ""
    let subject = Assignment.Task(chosen: second)?.subject
    switch words.first {
    case "assignment": self = .assignment(words.dropFirst().map { Person.ID($0) })
    case "result": self = .result(people, second.isEmpty ? nil : Course.ID(second))
    case "newcomer": self = .newcomer
    case "step":
      guard let position = rest.first.flatMap({ Int($0) }) else { return nil }
      self = .step(LearningPath.ID(second), at: position)
    case "row": self.init(row: second, rest)
    case "extension": self = .extension(people, subject)
    case "waiver": self = .waiver(people, subject)
    case .some, .none: return nil
    }
  }

  private init?(row name: String, _ words: ArraySlice<String>) {
    guard let table = Model.Table(rawValue: name) else { return nil }
    let known = words.cells(after: ":")
    let entry = known.isEmpty ? nil : Entry(of: table, known)
    guard known.isEmpty || entry != nil else { return nil }
    self = .row(table, fixed: words.cells(after: "="), known: entry)
  }
}

extension ArraySlice<String> {
  /// The cells by their columns, of words as `=column=cell`.
  fileprivate func cells(after sign: Character) -> [String: String] {
    let pairs = filter { $0.first == sign }.map { word in
      let parts = word.dropFirst().split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension Session {
  /// The form that is being filled, where something was typed into it.
  public var unfinished: UnfinishedForm? {
    screens.compactMap {
      ($0 as? FormScreen)?.unfinished ?? ($0 as? UnfinishedScreen)?.form
    }.last
  }

  /// Offers to go on with a form that was not finished when the program ended.
  public mutating func offer(_ form: UnfinishedForm) {
    if form.draft != nil { open(.unfinished(form)) }
  }
}

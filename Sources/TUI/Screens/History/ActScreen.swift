public import Model

/// One act of the ledger, and everything that it changed.
public struct ActScreen: PageScreen {
  public static let title = "An act"
  public static let keys = Keymap<PageAction>([
    .init("q<esc><enter><c-c>", .close, "back", "back to the history"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  /// That enough was read.
  private struct Enough: Error {}

  private let number: Int
  private var act: Act?
  private var deeds: [Deed] = []
  public var page = PageText()

  /// Shows the act of a number.
  public init(_ number: Int) {
    self.number = number
  }

  public mutating func read(from records: some Register) throws {
    act = try records.act(number)
    var deeds: [Deed] = []
    do {
      try records.forEachDeed(of: number) { deed in
        guard deeds.count < Self.most else { throw Enough() }
        deeds.append(deed)
      }
    } catch is Enough {}
    self.deeds = deeds
  }

  public var heading: String { "Act \(number)" }

  /// So many changes are listed at the most.
  private static let most = 500

  public var lines: [Line] {
    guard let act else { return [Line("There is no such act.", .warn)] }
    let rehearsal = act.rehearsal.map { ", on \($0.long) by SIGNOFF_TODAY" } ?? ""
    let fate =
      (act.undoes.map { ["It undid act \($0)."] } ?? [])
      + (act.undoneBy.map { ["Act \($0) undid it."] } ?? [])
    let count = "\(act.changes.grouped) \(act.changes == 1 ? "change" : "changes")"
    let limit = deeds.count < act.changes ? "; listed: the last \(deeds.count.grouped)" : ""
    return Line.wrapped(act.words, to: page.width, .textStrong)
      + [Line("\(act.minute) UTC by \(act.actor)\(rehearsal)", .textDim)]
      + fate.map { Line($0, .info) } + [Line(), Line(count + limit, .header)]
      + deeds.flatMap { $0.lines(page.width) }
  }
}

extension Deed {
  /// What was done, the last first; what a row held before stands before what it holds since.
  fileprivate func lines(_ width: Int) -> [Line] {
    switch self {
    case .row(nil, let after?):
      Self.lines("+ ", after.title, .ok, width) + Self.details(of: nil, after, width)
    case .row(let before?, nil): Self.lines("– ", before.title, .warn, width)
    case .row(let before, let after):
      Self.lines("~ ", after?.title ?? "", .info, width)
        + (after.map { Self.details(of: before, $0, width) } ?? [])
    case .observed(let it): Self.lines("+ ", "\(it.words)", .ok, width)
    case .unobserved(let it): Self.lines("– ", "\(it.words)", .warn, width)
    case .signed(let it): Self.lines("+ ", it.words, .ok, width)
    case .unsigned(let it): Self.lines("– ", it.words, .warn, width)
    case .gaveKey(let person): Self.lines("+ ", "\(person) has a new key to sign with", .ok, width)
    case .fired(let it): Self.lines("+ ", it.words, .info, width)
    case .acknowledged(let it): Self.lines("+ ", it.words, .ok, width)
    case .attempted(let it): Self.lines("+ ", it.words, .warn, width)
    case .entitled(let before, let after):
      Self.lines("~ ", "\(after.user): \(before.named) → \(after.named)", .info, width)
    case .changed(let act): Self.lines("  ", "changed again by act \(act)", .textDim, width)
    case .needed(let act): Self.lines("  ", "act \(act) depends on it", .textDim, width)
    }
  }

  private static func lines(
    _ sign: String, _ text: String, _ face: Face, _ width: Int
  ) -> [Line] {
    text.wrapped(to: width - 2).enumerated().map { index, part in
      Line([Span(index == 0 ? sign : "  ", face), Span(part)])
    }
  }

  /// The cells that differ, or all that are not empty of a row that is new.
  private static func details(of before: Entry?, _ after: Entry, _ width: Int) -> [Line] {
    let old = before?.cells
    return after.cells.enumerated().flatMap { index, cell -> [Line] in
      let was = old?[index] ?? ""
      guard cell != was, after.table.columns.indices.contains(index) else { return [] }
      let name = after.table.columns[index]
      let text = old == nil ? "\(name) \(cell)" : "\(name): \(was.orNothing) → \(cell.orNothing)"
      return Line.wrapped(text, to: width, indent: 4, .textDim)
    }
  }
}

extension String {
  fileprivate var orNothing: String { isEmpty ? "nothing" : self }
}

extension Observation {
  fileprivate var words: String {
    "\(observer) saw item \(item) of \(course) by \(person) on \(on): \(outcome.rawValue)"
  }
}

extension Firing {
  fileprivate var words: String {
    let told = recipients.isEmpty ? "" : " and told \(recipients.joined(separator: ", "))"
    return "rung \(rung) \(outcome.rawValue) for \(person) in \(subject) on \(on)\(told)"
  }
}

extension Acknowledgement {
  fileprivate var words: String {
    "\(by) acknowledged rung \(firing.rung) for \(firing.person) in \(firing.subject)"
  }
}

extension Signature {
  fileprivate var words: String { "\(signer) signed \(course) for \(person) on \(on)" }
}

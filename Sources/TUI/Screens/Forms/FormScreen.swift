public import Model

/// A form; nothing is changed before a preview of what it says was seen.
public struct FormScreen: Screen {
  public let isDialog = true

  let draft: Draft
  private let plan: any FormPlan
  private var actor: Actor
  var form: Form?
  private var curriculum: Curriculum?
  private var size = Size(width: 0, height: 0)
  /// Whether the next Esc leaves it though it was changed.
  private var isLeaving = false
  /// What was typed before the program ended, until it is put in again.
  private var kept: UnfinishedForm?
  /// What somebody else changed since the form was begun.
  private var changes: [FieldChange] = []
  /// Whether they were on the screen when a preview was asked for.
  private var areSeen = false
  /// Whether another day has begun, with which what a form says at first may change.
  private var isTurned = false
  /// Whether nothing was typed since keys paused.
  private var isStill = true

  /// Asks for what a draft needs; goes on with what was typed before.
  init(_ draft: Draft, resuming kept: UnfinishedForm? = nil, by actor: Actor) {
    self.draft = draft
    plan = draft.plan
    self.kept = kept
    self.actor = actor
  }

  /// The form with what was typed, where something was.
  var unfinished: UnfinishedForm? {
    guard let form, form.isChanged else { return kept }
    return UnfinishedForm(form, title: plan.title, draft: draft)
  }

  public var field: TextField? {
    get { form?.field }
    set { form?.field = newValue }
  }

  public mutating func resize(to size: Size) {
    self.size = size
    fit()
  }

  public mutating func turn(to today: Day) {
    actor.today = today
    form?.today = today
    isTurned = true
  }

  public mutating func forget() { curriculum = nil }

  public mutating func reload(from records: some Register) throws {
    if curriculum == nil {
      curriculum = try records.curriculum()
      try begin(in: records)
    }
    if let words = form?.wanted {
      let people = try records.people(with: words, on: actor.today)
      form?.offer(people)
    }
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    form?.move(motion)
    return []
  }

  public var isSettled: Bool { isStill }

  public mutating func settle(from records: some Register) throws { isStill = true }

  public mutating func edited() -> [Effect] {
    (isLeaving, isStill) = (false, false)
    form?.edited()
    follow()
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    isStill = false
    switch action {
    case .next: form?.go(by: 1)
    case .previous: form?.go(by: -1)
    case .take: return take()
    case .preview: return preview()
    case .change: form?.turn(1)
    case .dayBefore: form?.step(days: -1)
    case .dayAfter: form?.step(days: 1)
    case .editor: return editor()
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return close()
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let title = "\(plan.title) · nothing is changed yet"
    let inside = canvas.drawDialog(title, wanted: Self.box, in: area)
    form?.draw(on: &canvas, in: inside, noting: changes.map(\.line))
  }

  private static let box = Size(width: 84, height: 26)
}

extension FormScreen {
  /// Makes the form, or makes it anew around what was typed: the file may be another one by now.
  private mutating func begin(in records: some Register) throws {
    let fresh = try plan.form(in: records, on: actor.today)
    let (typed, first) = (kept?.typed ?? form?.typed, kept?.original ?? form?.original)
    var form = form ?? fresh
    let new = form.begin(anew: fresh, typed: typed ?? [:], after: isTurned ? [:] : first ?? [:])
    if !new.isEmpty { areSeen = false }
    changes = new + changes.filter { old in !new.contains { $0.label == old.label } }
    (self.form, kept, isTurned) = (form, nil, false)
    fit()
  }

  /// Gives what can be chosen the lines that are left.
  private mutating func fit() {
    let inside = size.nearly(Self.box).height - 2
    let room = form?.roomForChoices(in: inside) ?? 1
    form?.fit(height: max(room - changes.count, 1))
  }

  private mutating func follow() {
    guard let curriculum, var form else { return }
    plan.follow(&form, in: curriculum)
    self.form = form
  }

  private mutating func editor() -> [Effect] {
    if form?.current.kind != .text { _ = longText() }
    guard let form, form.current.kind == .text else {
      return [.say(Notice("Only text of one's own words is edited elsewhere."))]
    }
    return [.edit(form.current.input.text)]
  }

  private mutating func take() -> [Effect] {
    if let day = form?.takeNearest() {
      return [.say(Notice("\(day.long) is the nearest day that can be; Enter goes on."))]
    }
    guard form?.isAtEnd ?? true else {
      form?.go(by: 1)
      return []
    }
    return preview()
  }

  private mutating func preview() -> [Effect] {
    form?.settle()
    if let fault = form?.fault() { return [.say(Notice(fault, .refused))] }
    guard changes.isEmpty || areSeen else {
      areSeen = true
      return [.say(Notice("Somebody else changed this meanwhile: see below, and ask again."))]
    }
    guard let form, let curriculum, let command = plan.command(from: form, in: curriculum) else {
      return [.say(Notice("Something here can not be read.", .refused))]
    }
    return [.open(.confirm(command, closing: plan.closing))]
  }

  /// Leaves the form; asks first where something would be lost.
  private mutating func close() -> [Effect] {
    guard form?.isChanged ?? false, !isLeaving else { return [.close(1)] }
    isLeaving = true
    return [.say(Notice("What was typed would be lost: Esc again leaves, any other key stays."))]
  }
}

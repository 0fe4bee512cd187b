import Model

/// Labelled fields, one of them in hand; nothing is changed until what they say was looked at.
struct Form: Hashable, Sendable {
  /// What it is about, above the fields.
  let heading: Line
  /// The fields, from top to bottom.
  private(set) var fields: [FormField]
  /// The field in hand.
  private(set) var place = 0
  /// What can be chosen in the field in hand.
  private(set) var choices = Choices<String>()
  /// The day from which days are counted.
  var today: Day
  /// What the fields said at first, by their names.
  private(set) var original: [String: String]

  /// Creates a form of at least one field, and begins at one of them.
  init(
    _ heading: Line, _ fields: [FormField], at name: String? = nil, on today: Day
  ) {
    precondition(!fields.isEmpty, "a form asks for something")
    (self.heading, self.fields, self.today) = (heading, fields, today)
    original = Self.texts(of: fields)
    place = fields.firstIndex { $0.name == name } ?? 0
    offer()
  }

  /// What a field says; empty where there is nothing, or no such field.
  subscript(_ name: String) -> String {
    fields.first { $0.name == name }?.value(on: today) ?? ""
  }

  /// The text being typed; nothing where one of a few words is chosen.
  var field: TextField? {
    get { fields[place].isWord ? nil : fields[place].input }
    set { if let newValue { fields[place].type(newValue) } }
  }

  /// The field in hand.
  var current: FormField { fields[place] }

  /// Whether anything was typed or chosen.
  var isChanged: Bool { Self.texts(of: fields) != original }

  /// Whether the field in hand is the last.
  var isAtEnd: Bool { place == fields.count - 1 }

  /// The words by which somebody is looked for, where somebody is.
  var wanted: String? {
    guard current.kind == .person else { return nil }
    return current.taken == nil ? current.input.text : ""
  }

  /// Offers people to choose from.
  mutating func offer(_ people: [Choice<String>]) { choices.offer(people) }

  /// Takes note of how much room there is for a list.
  mutating func fit(height: Int) { choices.fit(height: height) }

  /// Takes note that the text was changed.
  mutating func edited() {
    guard current.isChosen else { return }
    fields[place].taken = nil
    choices.narrow(to: current.kind == .person ? "" : current.input.text)
  }

  /// Puts a word or a text in a field.
  mutating func put(_ text: String, in name: String) {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[place].input = TextField(text)
  }

  /// Goes to the field of a name; says whether there is one.
  mutating func go(to name: String) -> Bool {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return false }
    go(by: place - self.place)
    return true
  }

  /// Takes what is chosen, and goes so many fields further, round and round.
  mutating func go(by places: Int) {
    settle()
    place = (place + places + fields.count) % fields.count
    offer()
  }

  /// Takes what the cursor is on, where something was typed to choose it.
  mutating func settle() {
    guard current.isChosen, current.taken == nil else { return }
    if !current.input.isEmpty || current.isRequired { fields[place].take(choices.selected) }
  }

  /// Puts the cursor on the choice with a number or a name, and takes it.
  mutating func take(_ answer: String) -> Bool {
    guard choices.choose(answer) else { return false }
    fields[place].take(choices.selected)
    return true
  }

  /// Takes the nearest day that can be where the one in hand can not; says whether it did.
  mutating func takeNearest() -> Day? {
    guard let day = current.nearest(on: today) else { return nil }
    fields[place].input = TextField("\(day)")
    return day
  }

  /// The first field that is not right yet, which is then in hand, and why.
  mutating func fault() -> String? {
    for index in fields.indices {
      guard let complaint = fields[index].complaint(on: today) else { continue }
      place = index
      offer()
      return "\(fields[index].label): \(complaint)."
    }
    return nil
  }

  /// Moves among the choices, the words, or by weeks and months.
  mutating func move(_ motion: Motion) {
    switch current.kind {
    case .choice, .person: choices.move(motion)
    case .word: turn(motion == .up || motion == .left ? -1 : 1)
    case .day, .due: moveDay(motion)
    case .text, .id, .period, .count, .number, .written:
      if motion == .down { go(by: 1) }
      if motion == .up { go(by: -1) }
    }
  }

  /// Goes on to one of the next words.
  mutating func turn(_ places: Int) { fields[place].turn(by: places) }

  /// Goes some days on from the day in hand, where the field holds one.
  mutating func step(days: Int) {
    guard let day = pickedDay else { return }
    fields[place].input = TextField("\(day.advanced(by: days))")
  }

  /// The day in hand, or today while none is given.
  var pickedDay: Day? {
    guard current.isDay else { return nil }
    return Day(typed: current.input.text, on: today) ?? today
  }

  private mutating func moveDay(_ motion: Motion) {
    guard let day = pickedDay else { return }
    let month = Period(1, .months)
    let target: Day? =
      switch motion {
      case .up: day.advanced(by: -7)
      case .down: day.advanced(by: 7)
      case .pageUp: day.adding(month, times: -1)
      case .pageDown: day.adding(month)
      case .halfUp, .halfDown, .home, .end, .left, .right: nil
      }
    if let target { fields[place].input = TextField("\(target)") }
  }

  /// Puts other fields in the place of those there are; the one in hand stays in hand.
  mutating func replace(_ fields: [FormField], original: [String: String]) {
    let name = current.name
    (self.fields, self.original) = (fields, original)
    place = fields.firstIndex { $0.name == name } ?? 0
    offer()
  }

  private static func texts(of fields: [FormField]) -> [String: String] {
    Dictionary(fields.map { ($0.name, $0.input.text) }) { first, _ in first }
  }

  private mutating func offer() {
    guard case .choice(let all) = current.kind else {
      choices.offer([])
      choices.narrow(to: "")
      return
    }
    choices.offer(all)
    choices.narrow(to: current.taken == nil ? current.input.text : "")
  }
}

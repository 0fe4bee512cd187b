public import Model

/// One view: a value that keys change and a canvas shows.
public protocol Screen: Sendable {
  /// Everything that a key can ask for here, besides moving.
  associatedtype Action: CaseIterable & Hashable & Sendable

  /// What the screen is, in a word or two, for its help page.
  static var title: String { get }

  /// What a configuration calls the screen, to give its keys.
  static var name: String { get }

  /// Which key asks for what; dispatch, help and tests read this one list.
  static var keys: Keymap<Action> { get }

  /// The same while text is typed.
  static var typingKeys: Keymap<Action> { get }

  /// What means nothing as the screen is now; the last line leaves it out.
  var unused: Set<Action> { get }

  /// What asking for something takes, where it takes more than to look.
  static var needs: [Action: Permission] { get }

  /// Whether it covers only part of the screen below.
  var isDialog: Bool { get }

  /// The text that is being typed, if any.
  var field: TextField? { get set }

  /// Takes note of the room there is.
  mutating func resize(to size: Size)

  /// Takes note that another day has begun; the session has it forget what was read as well.
  mutating func turn(to today: Day)

  /// Counts all that was read as out of date.
  mutating func forget()

  /// Puts the cursor on a row that was just added, once it is read and if it is listed.
  mutating func seek(_ entry: Entry)

  /// Reads what the next picture needs and is not yet known.
  mutating func reload(from records: some Register) throws

  /// Whether all that is shown is about where the cursor is now.
  var isSettled: Bool { get }

  /// Whether something is shown that may have changed; `readAhead` reads it again.
  var isStale: Bool { get }

  /// Reads what only matters where the cursor comes to rest.
  mutating func settle(from records: some Register) throws

  /// Whether `settle` has more to do, which should follow at once rather than after a pause.
  var isWorking: Bool { get }

  /// How far that is, where it can be told.
  var progress: Line? { get }

  /// Whether that goes on by itself, so that a look at it now and then will do.
  var worksElsewhere: Bool { get }

  /// Reads a little of what may be wanted next; says whether there is more of it.
  mutating func readAhead(from records: some Register) throws -> Bool

  /// Takes a key press.
  mutating func press(_ key: Key, on keyboard: Keyboard) -> [Effect]

  /// Moves the cursor or scrolls.
  mutating func move(_ motion: Motion) -> [Effect]

  /// Takes what a mouse did where the screen alone knows what lies there; says whether it did.
  mutating func point(_ mouse: Mouse) -> Bool

  /// Takes pasted text.
  mutating func paste(_ text: String) -> [Effect]

  /// Takes note that the text being typed has changed.
  mutating func edited() -> [Effect]

  /// Takes what a screen above it asks of the desk.
  ///
  /// - Returns: what is to be told of it.
  mutating func take(_ request: DeskRequest) -> Notice?

  /// Changes the screen, and returns the work that the change asks for.
  mutating func update(_ action: Action) -> [Effect]

  /// Draws beforehand what does not change with every key; called before each picture.
  mutating func compose()

  /// What `draw` draws over where nothing is below it, as it was composed.
  var backdrop: Canvas? { get }

  /// Draws the screen; equal screens draw equal cells.
  func draw(on canvas: inout Canvas, in area: Area)

  /// What is told of it where nothing can be drawn; nothing where its picture has to do.
  var told: [Line]? { get }

  /// How many things are offered for what is typed; nothing where none ever are.
  var offered: Int? { get }

  /// What would open it again as it is, where that is not how it was opened.
  var destination: Destination? { get }

  /// Puts the cursor on what has this number in `told`, or exactly this name.
  mutating func choose(_ answer: String) -> Bool
}

extension Screen {
  public static var name: String {
    let type = "\(Self.self)".dropLast("Screen".count)
    return type.prefix(1).lowercased() + type.dropFirst()
  }

  public static var typingKeys: Keymap<Action> { Keymap([]) }

  public var unused: Set<Action> { [] }

  public static var needs: [Action: Permission] { [:] }

  public var isDialog: Bool { false }

  public var field: TextField? {
    get { nil }
    set {}
  }

  public mutating func resize(to size: Size) {}

  public mutating func turn(to today: Day) {}

  public mutating func compose() {}

  public var backdrop: Canvas? { nil }

  public mutating func forget() {}

  public mutating func seek(_ entry: Entry) {}

  public mutating func reload(from records: some Register) throws {}

  public mutating func move(_ motion: Motion) -> [Effect] { [] }

  public mutating func edited() -> [Effect] { [] }

  public mutating func point(_ mouse: Mouse) -> Bool { false }

  public mutating func take(_ request: DeskRequest) -> Notice? { nil }

  public var told: [Line]? { nil }

  public var offered: Int? { nil }

  public var destination: Destination? { nil }

  public mutating func choose(_ answer: String) -> Bool { false }

  public var isSettled: Bool { true }

  public var isStale: Bool { false }

  public mutating func settle(from records: some Register) throws {}

  public var isWorking: Bool { false }

  public var progress: Line? { nil }

  public var worksElsewhere: Bool { false }

  public mutating func readAhead(from records: some Register) throws -> Bool { false }
}

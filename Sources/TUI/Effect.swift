public import Model

/// Work that a screen asks for and never does itself.
public enum Effect: Equatable, Sendable {
  /// Change the file; what comes after it happens only where that went well.
  case perform(Command)
  /// Change the file with the key that somebody's PIN opens; what comes after it as above.
  case sign(Command, Person.ID, Secret)
  /// Open another screen on top.
  case open(Destination)
  /// Go back by so many screens.
  case close(Int)
  /// Press a key on the screen that is on top by then.
  case press(Key)
  /// Write rows to a new file; what comes after it happens only where that went well.
  case export(Sheet, to: String)
  /// Put rows on the clipboard, with tabs between their cells.
  case copy(Extract, hasHeader: Bool = true)
  /// Ask something of the desk, which is below everything.
  case tell(DeskRequest)
  /// Have the list that is on top by then sorted.
  case order(Ordering)
  /// Have the program around do something; what comes after it happens only where that went well.
  case run(Errand)
  /// Have the text that is being typed edited by another program.
  case edit(String)
  /// Have the long text of the form that is on top by then edited by another program.
  case write
  /// Keep what was typed into a palette.
  case remember(String)
  /// Show everything as these settings say.
  case look(Settings)
  /// Read again what is shown.
  case reread
  /// Tell something.
  case say(Notice)
  /// End the program.
  case quit
}

/// A sentence for the message line.
public struct Notice: Hashable, Sendable {
  /// What the sentence is about.
  public enum Kind: Sendable {
    case done
    case refused
    case hint
  }

  /// The sentence.
  public var text: String
  /// What it is about.
  public var kind: Kind
  /// What stands after it, however long it is.
  public var ending: String

  /// Creates a sentence.
  public init(_ text: String, _ kind: Kind = .hint, ending: String = "") {
    self.text = text
    self.kind = kind
    self.ending = ending
  }

  /// The sentence with its sign, cut where it is too long, and its ending.
  func line(fitting width: Int) -> Line {
    let text = text.truncated(to: max(width - ending.columns - 2, 0))
    return switch kind {
    case .done: Line([Span("✓ ", .ok), Span(text), Span(ending)])
    case .refused: Line([Span("! ", .error), Span(text, .error), Span(ending)])
    case .hint: Line([Span(text, .info), Span(ending)])
    }
  }
}

/// The screens that can be opened.
public enum Destination: Hashable, Sendable {
  case learner(Person.ID)
  case why(Person.ID, Subject)
  /// What happened to somebody and what is to come.
  case timeline(Person.ID)
  case signOff(Person.ID, of: Subject? = nil)
  case checklist(Person.ID, Course.ID)
  case signer(Person.ID, Course.ID, [ItemResult])
  /// Fields to fill.
  case form(Draft)
  /// A form that was not finished when the program ended, and the same gone on with.
  case unfinished(UnfinishedForm)
  case resumed(Draft, UnfinishedForm)
  /// The rows that belong to something, to add to, change and remove.
  case parts(Parts)
  /// More time, or none needed.
  case relief([Person.ID], Subject?)
  /// What a command would do; once it is done, so many screens are closed.
  case confirm(Command, closing: Int)
  /// Somebody's PIN, to sign with; once it is done, so many screens are closed.
  case pin(Person.ID, Command, closing: Int)
  /// How compliant the organisation, its roles and its groups are.
  case compliance
  case help(HelpPage)
  case palette(PalettePage)
  /// Who stands where with which course.
  case matrix(RosterQuery)
  /// What falls due in the next twelve months.
  case calendar(RosterQuery)
  /// A list of people and what they have to do.
  case cases(CaseQuery)
  case export(Extract)
  /// The filters that have a name, and the one in use.
  case filters([SavedFilter], present: String)
  /// The columns of the desk's learners.
  case columns(DeskColumns)
  /// What a list is sorted by.
  case order(Ordering)
  /// The ledger: all of it, or what concerns somebody, as a filter narrows it.
  case history(Person.ID?, String = "")
  case act(Int)
  /// What there is to do with an empty file.
  case welcome
  case importFolder
  case tour
  case settings
}

extension Destination {
  /// What undoing the newest act of whoever is at the keyboard would do.
  static let undo = confirm(.undo(Undo(.latest)), closing: 1)

  /// What doing again the act that was undone last would do.
  static let redo = confirm(.undo(Undo(.latestUndone)), closing: 1)

  /// Makes the screen for whoever is at the keyboard.
  func screen(
    for actor: Actor, on keyboard: Keyboard, settings: Settings, outside: Outside
  ) -> any Screen {
    switch self {
    case .learner(let person): LearnerScreen(of: person, for: actor)
    case .why(let person, let subject): WhyScreen(subject, of: person, on: actor.today)
    case .timeline(let person): TimelineScreen(of: person, on: actor.today)
    case .signOff(let person, let subject):
      SignOffScreen(of: person, beginningWith: subject, by: actor)
    case .checklist(let person, let course): ChecklistScreen(of: person, in: course)
    case .signer(let person, let course, let results):
      SignerScreen(of: person, in: course, noting: results, by: actor)
    case .form(let draft): FormScreen(draft, by: actor)
    case .unfinished(let form): UnfinishedScreen(form)
    case .resumed(let draft, let kept): FormScreen(draft, resuming: kept, by: actor)
    case .parts(let parts): PartsScreen(parts, by: actor)
    case .relief(let people, let subject): ReliefScreen(of: people, in: subject)
    case .confirm(let command, let closing): ConfirmScreen(command, closing: closing, by: actor)
    case .pin(let signer, let command, let closing):
      PINScreen(of: signer, to: command, closing: closing)
    case .compliance: ComplianceScreen(on: actor.today)
    case .help(let page): HelpScreen(page, for: actor, on: keyboard)
    case .palette(let page):
      PaletteScreen(page, for: actor, on: keyboard, after: outside.history())
    case .matrix(let query): MatrixScreen(query, for: actor)
    case .calendar(let query): CalendarScreen(query, for: actor)
    case .cases(let query): CasesScreen(query, for: actor)
    case .export(let extract): ExportScreen(extract, on: actor.today)
    case .filters(let filters, let present): FiltersScreen(filters, present: present)
    case .columns(let columns): ColumnsScreen(columns)
    case .order(let ordering): OrderScreen(ordering)
    case .history(let person, let filter): HistoryScreen(of: person, narrowedBy: filter)
    case .act(let number): ActScreen(number)
    case .welcome: WelcomeScreen(on: keyboard)
    case .importFolder: ImportScreen()
    case .tour: TourScreen(on: keyboard)
    case .settings: SettingsScreen(settings, themes: outside.themes())
    }
  }
}

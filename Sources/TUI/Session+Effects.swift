import Model

/// What screens ask for.
extension Session {
  /// Carries out what a screen asks for when something is done with it that may take a right.
  mutating func carryOut(
    if permission: (any Screen) -> Permission? = { _ in nil },
    _ body: (inout any Screen) -> [Effect]
  ) {
    guard !isOver else { return }
    (notice, isUpdated) = (nil, false)
    reload()
    notice = refusal(of: permission(screens[screens.count - 1])) ?? notice
    guard notice?.kind != .refused else { return }
    carryOut(body(&screens[screens.count - 1])[...])
  }

  /// Types a character, or takes one back; what is shown of it is read with the next picture.
  mutating func typeAhead(_ key: Key) {
    (notice, isUpdated, isUnread) = (nil, false, true)
    let effects = screens[screens.count - 1].press(key, on: keyboard)
    if !effects.isEmpty { carryOut(effects[...]) }
  }

  /// Does what was asked for, one after the other; what takes long goes on by itself.
  mutating func carryOut(_ effects: ArraySlice<Effect>) {
    var rest = effects
    while work == nil, let effect = rest.popFirst() {
      if case .press(let key) = effect, let screen = screens.last {
        notice = refusal(of: screen.permission(for: key, on: keyboard)) ?? notice
        guard notice?.kind != .refused else { break }
        rest = screens[screens.count - 1].press(key, on: keyboard) + rest
      } else if !carryOut(effect) {
        rest = []
      }
    }
    guard work == nil else {
      work?.rest = rest
      return awaitWork(for: patience)
    }
    reload()
  }

  /// Does what a screen asked for; says whether what comes after it may go ahead.
  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .perform(let command): begin(command)
    case .sign(let command, let person, let secret):
      begin(command, with: PINEntry(person, secret, now: now))
    case .open(let destination): return enter(destination)
    case .close(let count): close(count)
    case .press: break
    case .export(let sheet, let name): begin(sheet, to: name)
    case .copy(let extract, let hasHeader): return copy(extract, hasHeader: hasHeader)
    case .run(let errand): begin(errand)
    case .tell(let request): tell(request)
    case .order(let ordering): sort(by: ordering)
    case .edit(let text): return edit(text)
    case .write: return write()
    case .remember(let text): outside.remember(text)
    case .look(let settings): self.settings = settings
    case .reread:
      rereads += 1
      forget()
    case .say(let notice): self.notice = notice
    case .quit: close(screens.count)
    }
    return true
  }

  /// Opens something on top, and notes where it was opened; says whether one may look there.
  mutating func enter(_ destination: Destination) -> Bool {
    if let refused = refusal(of: destination.permission) {
      notice = refused
      return false
    }
    trail.open(destination, at: place)
    push(destination)
    return true
  }

  /// Closes so many screens.
  mutating func close(_ count: Int) {
    left = state
    trail.close(count, at: place)
    screens.removeLast(min(count, screens.count))
  }

  /// Puts a screen on top.
  mutating func push(_ destination: Destination) {
    screens.append(
      destination.screen(for: actor, on: keyboard, settings: settings, outside: outside))
    screens[screens.count - 1].resize(to: body)
  }

  /// Has another program edit the long text of the form on top, which is read first.
  private mutating func write() -> Bool {
    reload()
    guard var form = screens.last as? FormScreen, let text = form.longText() else { return true }
    screens[screens.count - 1] = form
    return edit(text)
  }

  /// Has another program edit a text, which then stands where it was typed.
  private mutating func edit(_ text: String) -> Bool {
    guard !isOver else { return false }
    do {
      screens[screens.count - 1].field = TextField(try outside.edit(text))
      carryOut(screens[screens.count - 1].edited()[...])
      return true
    } catch {
      notice = Notice("\(error)", .refused)
      return false
    }
  }

  /// Sorts the list that is on top.
  private mutating func sort(by ordering: Ordering) {
    guard var list = screens.last as? any SortedScreen else { return }
    list.ordering = ordering
    screens[screens.count - 1] = list
  }

  /// Asks something of the desk.
  mutating func tell(_ request: DeskRequest) {
    guard !isOver else { return }
    switch request {
    case .filter, .view: trail.leave(place)
    case .columns, .filters, .bookmark: break
    }
    if case .filters = request { hasOtherFilters = true }
    notice = screens[0].take(request) ?? notice
  }
}

import Model

/// What screens ask for.
extension Session {
  /// Carries out what a screen asks for when something is done with it.
  mutating func carryOut(_ body: (inout any Screen) -> [Effect]) {
    guard !isOver else { return }
    (notice, isUpdated) = (nil, false)
    reload()
    for effect in body(&screens[screens.count - 1]) {
      guard carryOut(effect) else { break }
    }
    reload()
  }

  /// Does what a screen asked for; says whether what comes after it may go ahead.
  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .perform(let command): return perform(command)
    case .open(let destination):
      trail.open(destination, at: place)
      push(destination)
    case .close(let count): close(count)
    case .press(let key):
      guard !isOver else { return true }
      let effects = screens[screens.count - 1].press(key, on: keyboard)
      return effects.allSatisfy { carryOut($0) }
    case .export(let sheet, let name): return write(sheet, to: name)
    case .copy(let extract, let hasHeader): return copy(extract, hasHeader: hasHeader)
    case .tell(let request): tell(request)
    case .run(let errand): return run(errand)
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

  private mutating func tell(_ request: DeskRequest) {
    guard !isOver else { return }
    switch request {
    case .filter, .view: trail.leave(place)
    case .columns, .filters, .bookmark: break
    }
    screens[0].take(request)
  }

  private mutating func run(_ errand: Errand) -> Bool {
    do {
      notice = try outside.run(errand)
      forget()
      return true
    } catch {
      notice = Notice("\(error)", .refused)
      return false
    }
  }

  private mutating func perform(_ command: Command) -> Bool {
    do {
      let act = try records.perform(command, by: actor)
      notice =
        try act.map { try command.notice(of: $0, in: records) } ?? Notice("Nothing to change.")
      version = try records.dataVersion()
      forget()
      return true
    } catch {
      notice = Notice("\(error)", .refused)
      return false
    }
  }
}

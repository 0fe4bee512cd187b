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
    for effect in body(&screens[screens.count - 1]) {
      guard carryOut(effect) else { break }
    }
    reload()
  }

  /// Does what a screen asked for; says whether what comes after it may go ahead.
  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .perform(let command):
      return finish(command) { [records, actor] in try records.perform(command, by: actor) }
    case .sign(let command, let person, let secret):
      let entry = PINEntry(person, secret, now: now)
      return finish(command) { [records, actor] in
        try records.perform(command, by: actor, signed: entry)
      }
    case .open(let destination):
      if let refused = refusal(of: destination.permission) {
        notice = refused
        return false
      }
      trail.open(destination, at: place)
      push(destination)
    case .close(let count): close(count)
    case .press(let key): return pressAgain(key)
    case .export(let sheet, let name): return write(sheet, to: name)
    case .copy(let extract, let hasHeader): return copy(extract, hasHeader: hasHeader)
    case .tell(let request): tell(request)
    case .reread: forget()
    case .say(let notice): self.notice = notice
    case .quit: close(screens.count)
    }
    return true
  }

  private mutating func pressAgain(_ key: Key) -> Bool {
    guard let screen = screens.last else { return true }
    if let refused = refusal(of: screen.permission(for: key)) {
      notice = refused
      return false
    }
    return screens[screens.count - 1].press(key).allSatisfy { carryOut($0) }
  }

  /// Closes so many screens.
  mutating func close(_ count: Int) {
    left = state
    trail.close(count, at: place)
    screens.removeLast(min(count, screens.count))
  }

  /// Puts a screen on top.
  mutating func push(_ destination: Destination) {
    screens.append(destination.screen(for: actor))
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

  /// Has a command done, and says at the foot how that went.
  private mutating func finish(_ command: Command, _ perform: () throws -> Act?) -> Bool {
    do {
      let act = try perform()
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

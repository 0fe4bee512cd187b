import Model

/// Back, forward and to bookmarks.
extension Session {
  /// Takes a key that leads to another view; says whether it was one.
  mutating func wanders(_ key: Key) -> Bool {
    let keys = keyboard.wayfinding
    let wanted = keyboard.meanings(of: key).lazy.compactMap(keys.action).first
    guard wanted != nil || trail.asksFor != nil, trail.isOfViews, let top = screens.last,
      top.field == nil, !top.isDialog
    else { return false }
    reload()
    guard let place else { return false }
    if let way = trail.asksFor {
      trail.asksFor = nil
      name(key, for: way, at: place)
      return true
    }
    switch wanted {
    case nil: return false
    case .back: turn(.back, at: place)
    case .forward: turn(.forward, at: place)
    case .mark, .goTo:
      trail.asksFor = wanted
      notice = Notice(wanted == .mark ? "A letter for this bookmark: " : bookmarkWords)
    case .level: return climb(to: key)
    }
    return true
  }

  /// Where one is, as far as it can be found again.
  var place: Place? {
    (screens.first as? DeskScreen).map { Place(view: $0.view, open: open) }
  }

  /// What is open above the desk, each as it is by now.
  private var open: [Destination] {
    zip(trail.open, screens.dropFirst()).map { $1.destination ?? $0 }
  }

  /// The way from the desk to what is open, with the numbers that lead back.
  var crumbs: Line {
    let names = [DeskPane.learners.word] + trail.open.compactMap(\.crumb)
    let parts = names.enumerated().map { "\($0 + 1) \($1)" }
    return Line(" \(parts.joined(separator: " › ")) ", .textDim)
  }

  private var bookmarks: [Character: Bookmark] {
    (screens.first as? DeskScreen)?.bookmarks ?? [:]
  }

  private var bookmarkWords: String {
    let all = bookmarks.sorted { $0.key < $1.key }.map { "\($0) \($1.words)" }
    return all.isEmpty
      ? "There is no bookmark yet; M and a letter sets one."
      : "To which bookmark? \(all.joined(separator: " · "))"
  }

  private mutating func turn(_ way: Wayfinding, at place: Place) {
    guard let next = trail.turn(way, at: place) else {
      notice = Notice(way == .back ? "There was no view before this." : "This is the newest view.")
      return
    }
    notice = nil
    show(next)
  }

  private mutating func name(_ key: Key, for way: Wayfinding, at place: Place) {
    guard case .character(let letter) = key, letter.isLetter || letter.isNumber else {
      notice = Notice("A bookmark is a letter or a digit.")
      return
    }
    if way == .mark { mark(letter, at: place) } else { go(to: letter, from: place) }
  }

  private mutating func mark(_ letter: Character, at place: Place) {
    guard let bookmark = bookmark(of: place) else { return }
    tell(.bookmark(letter, bookmark))
    notice = Notice("' and \(letter) comes back here.", .done)
  }

  /// What leads back to a place.
  private func bookmark(of place: Place) -> Bookmark? {
    switch place.open.last {
    case nil: .view(place.view)
    case .learner(let person): .learner(person)
    case let page?: BookmarkedPage(page, over: place.view, on: actor.today).map { .page($0) }
    }
  }

  private mutating func go(to letter: Character, from place: Place) {
    guard let bookmark = bookmarks[letter] else {
      notice = Notice("Nothing has the letter \(letter).")
      return
    }
    trail.leave(place)
    notice = nil
    switch bookmark {
    case .learner(let person): show(Place(view: place.view, open: [.learner(person)]))
    case .view(let view): show(Place(view: view))
    case .page(let page):
      guard let desk = screens[0] as? DeskScreen,
        let destination = page.destination(of: desk.query(of: page.view), on: actor.today)
      else {
        notice = Notice("What the letter \(letter) led to is not there any more.", .refused)
        return
      }
      show(Place(view: place.view, open: [destination]))
    }
  }

  /// Closes what is above a level, the desk being the first; says whether there is anything.
  private mutating func climb(to key: Key) -> Bool {
    guard case .character(let digit) = key, let level = digit.wholeNumberValue,
      screens.count > 1, level < screens.count
    else { return screens.count > 1 }
    close(screens.count - level)
    return true
  }

  /// Opens what was open there, as far as one may look there, over the desk as it was.
  private mutating func show(_ place: Place) {
    screens = [screens[0]]
    notice = screens[0].take(.view(place.view))
    var allowed = Place(view: place.view)
    for destination in place.open where notice == nil {
      notice = refusal(of: destination.permission)
      if notice == nil { allowed.open.append(destination) }
    }
    trail.jump(to: allowed)
    for destination in allowed.open { push(destination) }
  }
}

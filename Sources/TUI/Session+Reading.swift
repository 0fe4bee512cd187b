import Model

/// What the screens read, and when.
extension Session {
  /// Reads what only matters where the cursor comes to rest.
  public mutating func settle() {
    guard work == nil else { return awaitWork(for: Self.glance) }
    read(inSight) { try $0.settle(from: $1) }
  }

  /// Whether something is shown that may have changed; `readAhead` reads it again.
  public var isStale: Bool {
    work == nil && screens[inSight].contains { $0.isStale }
  }

  /// Reads a little of what may be wanted next; says whether there is more of it.
  public mutating func readAhead() -> Bool {
    guard work == nil else { return false }
    var hasMore = false
    read(bottom..<screens.count) { if !hasMore { hasMore = try $0.readAhead(from: $1) } }
    return hasMore
  }

  /// Whether somebody else has changed the file since it was last looked at.
  var isBehind: Bool {
    mutating get {
      do {
        let now = try records.dataVersion()
        defer { version = now }
        return version.map { $0 != now } ?? false
      } catch {
        notice = Notice("\(error)", .refused)
        return false
      }
    }
  }

  /// Has every screen read anew.
  mutating func forget() {
    right = nil
    for index in screens.indices { screens[index].forget() }
  }

  /// Reads what the next picture needs.
  mutating func reload() {
    isUnread = false
    read(bottom..<screens.count) { try $0.reload(from: $1) }
  }

  /// Lets some screens read; what goes wrong is told at the foot.
  private mutating func read(
    _ range: Range<Int>, _ body: (inout any Screen, Source) throws -> Void
  ) {
    guard !isOver else { return }
    do {
      if right == nil { right = try records.right(of: actor) }
      for index in range { try body(&screens[index], records) }
    } catch {
      notice = Notice("\(error)", .refused)
    }
  }
}

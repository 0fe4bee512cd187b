/// What the loop has to know before it waits for a key.
extension Session {
  /// Whether the last screen was closed.
  public var isOver: Bool { screens.isEmpty }

  /// The screens that can be seen, from the bottom up; none once the last one was closed.
  var inSight: Range<Int> { min(bottom, screens.count)..<screens.count }

  /// Whether `settle` is to be called again at once, unless a key was pressed.
  public var isWorking: Bool { work != nil || screens.last?.isWorking ?? false }

  /// Whether that goes on by itself, so that keys can be waited for meanwhile.
  public var worksElsewhere: Bool { work != nil || screens.last?.worksElsewhere ?? false }

  /// Whether everything is read for where the cursor is; `settle` does it once keys have paused.
  public var isSettled: Bool { work == nil && screens[inSight].allSatisfy(\.isSettled) }

  /// Whether a filter got a name, or lost it, since this was last asked.
  public mutating func takesNote() -> Bool {
    defer { hasOtherFilters = false }
    return hasOtherFilters
  }
}

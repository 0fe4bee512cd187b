/// Changes of order: of a path's steps, which keep everything but their position, or of items.
extension Edit {
  /// Puts a step at a position of its own; the steps from there on move down by one.
  public static func inserting(_ step: Step, among steps: [Step]) -> Edit {
    let later = steps.filter { $0.path == step.path && $0.position >= step.position }
    guard later.contains(where: { $0.position == step.position }) else {
      return Edit(putting: [.step(step)])
    }
    return replacing(later, with: later.map { $0.moved(to: $0.position + 1) } + [step])
  }

  /// Lets the steps of a position change places with those of the next one before or after it.
  ///
  /// - Returns: nothing where the position is the first or the last already.
  public static func moving(
    _ position: Int, of path: LearningPath.ID, isUp: Bool, among steps: [Step]
  ) -> (edit: Edit, position: Int)? {
    let own = steps.filter { $0.path == path }
    let others = own.map(\.position).filter { isUp ? $0 < position : $0 > position }
    guard let other = isUp ? others.max() : others.min() else { return nil }
    let moving = own.filter { $0.position == position || $0.position == other }
    let moved = moving.map { $0.moved(to: $0.position == position ? other : position) }
    return (replacing(moving, with: moved), other)
  }

  /// Lets an item of a checklist change places with the next one before or after it.
  ///
  /// Items stand in the order in which they came, so all that follow are put anew.
  ///
  /// - Returns: nothing where it is the first or the last already.
  public static func moving(
    _ item: ChecklistItem, isUp: Bool, among items: [ChecklistItem]
  ) -> Edit? {
    var order = items.filter { $0.course == item.course }
    guard let place = order.firstIndex(where: { $0.id == item.id }) else { return nil }
    let other = isUp ? place - 1 : place + 1
    guard order.indices.contains(other) else { return nil }
    order.swapAt(place, other)
    let later = order[(min(place, other) + 1)...].map(Entry.checklistItem)
    return Edit(putting: later, removing: later)
  }

  private static func replacing(_ old: [Step], with new: [Step]) -> Edit {
    let keys = Set(new.map { Entry.step($0).key })
    return Edit(
      putting: new.map(Entry.step),
      removing: old.map(Entry.step).filter { !keys.contains($0.key) })
  }
}

extension Step {
  fileprivate func moved(to position: Int) -> Step {
    var step = self
    step.position = position
    return step
  }
}

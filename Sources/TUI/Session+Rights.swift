import Model

extension Session {
  /// Why whoever is at the keyboard may not do something; nothing where they may.
  func refusal(of permission: Permission?) -> Notice? {
    guard let permission else { return nil }
    do {
      try records.check(permission, by: actor)
      return nil
    } catch {
      return Notice("\(error)", .refused)
    }
  }

  /// Whether a hint of the screen can be followed.
  func isAllowed(_ hint: Hint, on screen: any Screen) -> Bool {
    guard let right, let permission = screen.permission(for: hint, on: keyboard) else {
      return true
    }
    return right.allows(permission)
  }
}

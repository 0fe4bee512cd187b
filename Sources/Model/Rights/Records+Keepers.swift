extension Records {
  /// Whether somebody may end a kiosk, or let a locked one go on: its keeper, or any admin.
  public func isKeeper(_ person: Person.ID, named keeper: Person.ID?) throws -> Bool {
    if person == keeper { return true }
    return try userRights().contains { $0.right == .admin && $0.person == person }
  }

  /// Refuses a kiosk that nobody could end.
  public func checkKeepers(named keeper: Person.ID?) throws {
    if let keeper {
      _ = try knownPerson(keeper)
      guard try signerKey(of: keeper) != nil else { throw Refusal.signing(.noKey(keeper)) }
      return
    }
    let admins = try userRights().filter { $0.right == .admin }.compactMap(\.person)
    guard try admins.contains(where: { try signerKey(of: $0) != nil }) else {
      throw Refusal.signing(.noKeeper)
    }
  }
}

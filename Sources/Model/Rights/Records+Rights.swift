extension Workflow {
  /// Decides as far as whoever asks may; everything that is done or previewed passes here.
  public func permitted(in records: some Records, by actor: Actor) throws -> [Change] {
    let right = try records.right(of: actor)
    try records.check(permission, for: right)
    let changes = try decide(in: records, by: actor)
    for needed in Set(changes.lazy.compactMap(\.permission)) {
      try records.check(needed, for: right)
    }
    try records.checkAdmin(after: changes)
    return changes
  }
}

extension Records {
  /// What somebody may do.
  ///
  /// Whoever can write a file in which nobody has a right yet is its admin; so is root, as long as
  /// the file does not say otherwise.
  public func right(of actor: Actor) throws -> UserRight {
    let rights = try userRights()
    if let own = rights.first(where: { $0.user == actor.name }) { return own }
    return UserRight(actor.name, rights.isEmpty || actor.isRoot ? .admin : nil)
  }

  /// Refuses what somebody may not do.
  public func check(_ permission: Permission, by actor: Actor) throws {
    try check(permission, for: right(of: actor))
  }

  /// Refuses what a right does not allow; an observer may sign too for whoever gave their PIN.
  fileprivate func check(_ permission: Permission, for right: UserRight) throws {
    if right.allows(permission) { return }
    if case .sign(let signer) = permission, right.right == .observer,
      try signerKey(of: signer) != nil && isOpened(by: signer)
    {
      return
    }
    throw Refusal.right(.missing(right, permission, admins: try admins))
  }

  /// Refuses to leave the file without an admin.
  fileprivate func checkAdmin(after changes: [Change]) throws {
    var rights: [String: Right?]?
    for case .entitle(let it) in changes {
      if rights == nil {
        rights = Dictionary(try userRights().map { ($0.user, $0.right) }) { $1 }
      }
      rights?[it.user] = .some(it.right)
    }
    guard let rights, !rights.values.contains(.admin) else { return }
    throw Refusal.right(.lastAdmin)
  }

  private var admins: [String] {
    get throws { try userRights().filter { $0.right == .admin }.map(\.user) }
  }
}

import Model

/// What a command means at present, and what it would do or why it may not.
struct Finding: Sendable {
  var command: Command
  var consequences: Consequences

  init(
    of command: Command, in records: some Register, by actor: Actor,
    watchedBy watch: Watch = .nobody
  ) throws {
    self.command = command
    do {
      self.command = try command.settled(in: records, by: actor)
      consequences = try Consequences(
        of: self.command, in: records, by: actor, watchedBy: watch)
    } catch let refusal as Refusal {
      consequences = Consequences(refused: refusal, self.command, by: actor)
    }
  }

  /// The same once everybody was asked.
  func whole(in records: some Register, watchedBy watch: Watch) throws -> Finding {
    var finding = self
    while finding.consequences.isWorking {
      try watch.tell(.checking, finding.consequences.progress)
      try finding.consequences.advance(by: Consequences.portion, in: records)
    }
    return finding
  }
}

extension Command {
  /// In whose name it signs.
  var signer: Person.ID? {
    switch self {
    case .signOff(let it): it.signer
    case .signNotYet(let it): it.signer
    case .createProgramme, .assign, .withdraw, .enrol, .leaveRole, .recordResult, .observe, .waive,
      .extend, .revoke, .edit, .undo, .giveKey, .escalate, .acknowledge, .grant:
      nil
    }
  }
}

/// Something that takes a right.
public enum Permission: Hashable, Sendable {
  /// To look at what concerns one person, or at everything.
  case look(at: Person.ID?)
  /// To observe and sign in somebody's name.
  case sign(as: Person.ID)
  /// To sign off in anybody's name at all, as a screen asks before it knows whose.
  case signOff
  /// To take note, in somebody's name or the coordinators', of a rung that told them.
  case takeNote(as: Person.ID?)
  /// To author, assign, record, waive, extend and undo.
  case keepRecords
  /// To give somebody their first PIN or change it knowing the present one; or else reset it.
  case givePIN(to: Person.ID, isReset: Bool)
  /// To give rights, and to change the programme's settings.
  case administer
}

extension Permission {
  /// The rights with which it is allowed whoever it is about.
  var rights: [Right] {
    switch self {
    case .look: [.observer, .coordinator, .admin, .auditor]
    case .sign, .keepRecords, .takeNote: [.coordinator, .admin]
    case .signOff: [.observer, .coordinator, .admin]
    case .givePIN, .administer: [.admin]
    }
  }

  /// The rights with which it is allowed to the person it is about.
  var ownRights: [Right] {
    switch self {
    case .look, .takeNote: [.learner, .observer, .coordinator, .admin]
    case .sign: [.observer, .coordinator, .admin]
    case .givePIN(_, let isReset): isReset ? [.admin] : [.observer, .coordinator, .admin]
    case .signOff, .keepRecords, .administer: []
    }
  }

  /// The person it is about.
  var person: Person.ID? {
    switch self {
    case .look(let person): person
    case .sign(let person): person
    case .takeNote(let person): person
    case .givePIN(let person, _): person
    case .signOff, .keepRecords, .administer: nil
    }
  }
}

extension UserRight {
  /// Whether it allows something.
  public func allows(_ permission: Permission) -> Bool {
    guard let right else { return false }
    if permission.rights.contains(right) { return true }
    return person != nil && permission.person == person && permission.ownRights.contains(right)
  }
}

extension Workflow {
  public var permission: Permission { .keepRecords }
}

extension Observe {
  public var permission: Permission { .sign(as: observer) }
}

extension SignOff {
  public var permission: Permission { .sign(as: signer) }
}

extension SignNotYet {
  public var permission: Permission { .sign(as: signer) }
}

extension VoidSignature {
  public var permission: Permission { .sign(as: signer) }
}

extension Acknowledge {
  public var permission: Permission { .takeNote(as: recipient) }
}

extension GiveKey {
  public var permission: Permission { .givePIN(to: key.person, isReset: isReset) }
}

extension Grant {
  public var permission: Permission { .administer }
}

extension Command {
  public var permission: Permission { workflow.permission }
}

extension Change {
  /// What it takes whatever brings it about, if more than keeping records.
  var permission: Permission? {
    switch self {
    case .put(.setting), .retract(.setting), .entitle: .administer
    case .put, .retract, .observe, .sign, .unobserve, .unsign, .giveKey, .fire, .acknowledge,
      .attempt, .undo:
      nil
    }
  }
}

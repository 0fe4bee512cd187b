/// Every way in which the command line and the screens change the file, an import apart.
public enum Command: Workflow, Hashable {
  case createProgramme(CreateProgramme)
  case assign(Assign)
  case withdraw(Withdraw)
  case enrol(Enrol)
  case leaveRole(LeaveRole)
  case recordResult(RecordResult)
  case observe(Observe)
  case signOff(SignOff)
  case signNotYet(SignNotYet)
  case waive(Waive)
  case extend(Extend)
  case revoke(Revoke)
  case edit(Edit)
  case undo(Undo)
  case giveKey(GiveKey)
  case escalate(Escalate)
  case acknowledge(Acknowledge)
  case grant(Grant)

  /// The workflow itself.
  public var workflow: any Workflow {
    switch self {
    case .createProgramme(let it): it
    case .assign(let it): it
    case .withdraw(let it): it
    case .enrol(let it): it
    case .leaveRole(let it): it
    case .recordResult(let it): it
    case .observe(let it): it
    case .signOff(let it): it
    case .signNotYet(let it): it
    case .waive(let it): it
    case .extend(let it): it
    case .revoke(let it): it
    case .edit(let it): it
    case .undo(let it): it
    case .giveKey(let it): it
    case .escalate(let it): it
    case .acknowledge(let it): it
    case .grant(let it): it
    }
  }

  public var words: String { workflow.words }

  public func words(in records: some Records, by actor: Actor) throws -> String {
    try workflow.words(in: records, by: actor)
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try workflow.decide(in: records, by: actor)
  }
}

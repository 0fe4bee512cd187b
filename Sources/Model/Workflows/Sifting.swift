/// An act for many people that a rule refused, tried for each of them; some people at a time.
public struct Sifting: Sendable {
  /// Somebody for whom it can not be done, and why.
  public struct Refused: Sendable {
    /// Who it is.
    public var person: Person.ID
    /// Why.
    public var refusal: Refusal
  }

  /// For whom it can not be done.
  public private(set) var refused: [Refused] = []
  private var accepted: [Person.ID] = []
  private var rest: ArraySlice<Person.ID>
  private let command: Command
  private let actor: Actor

  /// Begins; nothing for an act that is about one person, or that can not be taken apart.
  public init?(_ command: Command, by actor: Actor) {
    let people = command.people
    guard people.count > 1 else { return nil }
    rest = people[...]
    self.command = command
    self.actor = actor
  }

  /// How many people it is about.
  public var total: Int { refused.count + accepted.count + rest.count }

  /// How many were tried.
  public var progress: Progress { Progress(met: total - rest.count, total: total) }

  /// Whether everybody was tried.
  public var isDone: Bool { rest.isEmpty }

  /// The act for those for whom it can be done; nothing where there are none.
  public var remainder: Command? { accepted.isEmpty ? nil : command.keeping(accepted) }

  /// Tries some more people.
  public mutating func advance(by count: Int, in records: some Register) throws {
    for person in rest.prefix(count) {
      do {
        _ = try command.keeping([person]).map { try records.preview($0, by: actor) }
        accepted.append(person)
      } catch let refusal as Refusal {
        refused.append(Refused(person: person, refusal: refusal))
      }
    }
    rest = rest.dropFirst(count)
  }
}

extension Command {
  /// How many rules there are to ask, roughly: people, rows, or changes to set right.
  public func weight(in records: some Records, by actor: Actor) throws -> Int {
    switch self {
    case .assign, .recordResult, .waive, .extend: people.count
    case .edit(let it): it.putting.count + it.removing.count
    case .undo(let it):
      if case .act(let number) = try it.settled(in: records, by: actor).target {
        try records.act(number)?.changes ?? 0
      } else {
        0
      }
    case .createProgramme, .withdraw, .enrol, .leaveRole, .observe, .signOff, .signNotYet,
      .revoke, .giveKey, .escalate, .acknowledge, .grant:
      1
    }
  }

  /// Whom it is about, where it does the same for each of some people.
  fileprivate var people: [Person.ID] {
    switch self {
    case .assign(let it):
      it.assignees.compactMap { if case .person(let id) = $0 { id } else { nil } }.unique
    case .recordResult(let it): it.people
    case .waive(let it): it.people.unique
    case .extend(let it): it.people.unique
    case .createProgramme, .withdraw, .enrol, .leaveRole, .observe, .signOff, .signNotYet,
      .revoke, .edit, .undo, .giveKey, .escalate, .acknowledge, .grant:
      []
    }
  }

  /// The same for only some of them, of whom there is one at least.
  fileprivate func keeping(_ people: [Person.ID]) -> Command? {
    switch self {
    case .assign(var it):
      it.assignees = people.map { .person($0) }
      return .assign(it)
    case .recordResult(var it):
      it.record.person = people[0]
      it.others = Array(people.dropFirst())
      return .recordResult(it)
    case .waive(var it):
      it.people = people
      return .waive(it)
    case .extend(var it):
      it.people = people
      return .extend(it)
    case .createProgramme, .withdraw, .enrol, .leaveRole, .observe, .signOff, .signNotYet,
      .revoke, .edit, .undo, .giveKey, .escalate, .acknowledge, .grant:
      return nil
    }
  }
}

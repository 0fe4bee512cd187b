extension Escalation {
  /// Who is told by name: people's identities, `coordinator` or `group:NAME`, each once.
  public struct Recipients: Hashable, Sendable {
    /// The names, in the order of the ladder.
    public var names: [String]
    /// Whether the coordinators are told in place of a supervisor who is missing.
    public var isRerouted: Bool
  }

  /// The name that stands for whoever runs the programme.
  public static let coordinator = "coordinator"

  /// Who is told; a supervisor who has left counts as none (rules.md §9), on the day
  /// that it fires, or the one looked at while nobody knows that day.
  public func recipients(among person: (Person.ID) throws -> Person?) rethrows -> Recipients {
    let supervisor = try Self.supervisor(of: self.person, on: firesOn ?? asOf, among: person)
    var told = Recipients(names: [], isRerouted: false)
    for recipient in tell {
      switch recipient {
      case .learner: told.add(self.person)
      case .supervisor: told.add(supervisor)
      case .supervisorsSupervisor:
        told.add(
          try supervisor.flatMap { supervisor in
            try Self.supervisor(of: supervisor, on: firesOn ?? asOf, among: person)
          })
      case .coordinator: told.add(Self.coordinator)
      case .group(let group): told.add("group:\(group)")
      }
    }
    return told
  }

  private static func supervisor(
    of id: Person.ID, on day: Day, among person: (Person.ID) throws -> Person?
  ) rethrows -> Person.ID? {
    guard let above = try person(id)?.supervisor, let supervisor = try person(above) else {
      return nil
    }
    return supervisor.lastDay(before: day) == nil ? above : nil
  }
}

extension Escalation.Recipients {
  /// Adds somebody; the coordinators where there is nobody.
  fileprivate mutating func add(_ person: Person.ID?) {
    if person == nil { isRerouted = true }
    add(person?.text ?? Escalation.coordinator)
  }

  fileprivate mutating func add(_ name: String) {
    if !names.contains(name) { names.append(name) }
  }
}

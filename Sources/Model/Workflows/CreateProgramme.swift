/// Begins a programme: gives an empty file its name, its time zone and its first admin.
public struct CreateProgramme: Workflow, Hashable {
  /// What the organisation or programme is called.
  public var name: String
  /// The zone whose calendar gives the days, as `Europe/Oslo`; nothing for the machine's.
  public var timeZone: String?

  /// Creates a beginning to be decided on.
  public init(name: String, timeZone: String? = nil) {
    self.name = name
    self.timeZone = timeZone
  }

  public var words: String { "Begin the programme\(name.isEmpty ? "." : " \(name).")" }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    guard try Table.allCases.allSatisfy(records.isEmpty) else {
      throw Refusal.alreadyAProgramme
    }
    let name = try name.asCell(most: 1_000)
    let settings =
      (name.isEmpty ? [] : [Setting(key: .name, value: name)])
      + (timeZone.map { [Setting(key: .timeZone, value: $0)] } ?? [])
    let isFirst = try records.userRights().isEmpty
    return settings.map { .put(.setting($0)) }
      + (isFirst ? [.entitle(UserRight(actor.name, .admin))] : [])
  }
}

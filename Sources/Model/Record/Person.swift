/// Someone who learns, observes, supervises, or all of it.
public struct Person: Hashable, Sendable {
  /// The identity of a person.
  public typealias ID = Identifier<Person>

  /// The person's identity.
  public var id: ID
  /// The name, byte for byte as it came.
  public var name: String
  /// Where mail reaches them.
  public var email: String
  /// Who answers for them.
  public var supervisor: ID?
  /// The last day with the organisation.
  public var left: Day?
  /// The courses whose demonstrations they may observe as a holder.
  public var observerOf: [Course.ID]

  /// Creates a person.
  public init(
    id: ID, name: String, email: String = "", supervisor: ID? = nil, left: Day? = nil,
    observerOf: [Course.ID] = []
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.supervisor = supervisor
    self.left = left
    self.observerOf = observerOf
  }
}

/// Several people under one name: a team, a site, a course's year.
public enum Group {
  /// The identity of a group, which is its name.
  public typealias ID = Identifier<Group>
}

/// The days on which somebody belongs to a group.
public struct Membership: Hashable, Sendable {
  /// The group.
  public var group: Group.ID
  /// Who belongs to it.
  public var person: Person.ID
  /// The first day.
  public var from: Day
  /// The last day; nothing while it goes on.
  public var until: Day?

  /// Creates a membership.
  public init(group: Group.ID, person: Person.ID, from: Day, until: Day? = nil) {
    self.group = group
    self.person = person
    self.from = from
    self.until = until
  }
}

/// The days on which somebody holds a role.
public struct Tenure: Hashable, Sendable {
  /// Who holds it.
  public var person: Person.ID
  /// The role.
  public var role: Role.ID
  /// The first day.
  public var start: Day
  /// The last day; nothing while it goes on.
  public var end: Day?

  /// Creates a tenure.
  public init(person: Person.ID, role: Role.ID, start: Day, end: Day? = nil) {
    self.person = person
    self.role = role
    self.start = start
    self.end = end
  }
}

/// The days on which somebody is away and nothing is held against them.
public struct Leave: Hashable, Sendable {
  /// Who is away.
  public var person: Person.ID
  /// The first day.
  public var from: Day
  /// The last day; nothing while it goes on.
  public var until: Day?

  /// Creates a leave.
  public init(person: Person.ID, from: Day, until: Day? = nil) {
    self.person = person
    self.from = from
    self.until = until
  }
}

/// What one person has to do with one course or certification on a day, or holds without having to.
public struct Requirement: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// Whether it is required; nothing for an award held without a requirement in force.
  public var level: Level?
  /// Where the person stands.
  public var standing: Standing
  /// The first day since which it is overdue or expired.
  public var since: Day?
  /// The first day on which work on it may begin.
  public var opens: Day?
  /// The last day that is in time: the expiry of what is held, else the routes' due day.
  public var due: Day?
  /// The day of the latest pass.
  public var awarded: Day?
  /// The last day of the award, extensions included.
  public var expires: Day?
  /// The first day on which a renewal counts as one.
  public var windowOpens: Day?
  /// The last day of grace, where there is an expiry.
  public var graceEnds: Day?
  /// The courses that have to be done before it.
  public var blockedBy: [Course.ID]
  /// The active routes: required first, then by due day, then by label.
  public var routes: [Route]

  /// Creates a requirement.
  public init(
    subject: Subject, level: Level?, standing: Standing, since: Day? = nil, opens: Day? = nil,
    due: Day? = nil, awarded: Day? = nil, expires: Day? = nil, windowOpens: Day? = nil,
    graceEnds: Day? = nil, blockedBy: [Course.ID] = [], routes: [Route] = []
  ) {
    self.subject = subject
    self.level = level
    self.standing = standing
    self.since = since
    self.opens = opens
    self.due = due
    self.awarded = awarded
    self.expires = expires
    self.windowOpens = windowOpens
    self.graceEnds = graceEnds
    self.blockedBy = blockedBy
    self.routes = routes
  }
}

/// The tables of a programme folder, in the order in which their rows need each other.
public enum Table: String, CaseIterable, Sendable {
  case programme
  case courses
  case checklists
  case needs
  case countsAs = "counts_as"
  case revisions
  case paths
  case steps
  case roles
  case rolePaths = "role_paths"
  case people
  case groups
  case tenures
  case assignments
  case records
  case revocations
  case waivers
  case extensions
  case leaves
  case ladder
  case holidays

  /// The columns, in the order in which they are written (formats.md).
  public var columns: [String] {
    switch self {
    case .programme: ["key", "value"]
    case .courses:
      ["id", "title", "delivery", "assessment", "pass_mark"] + Self.validity + [
        "signers", "signatures", "minutes", "status", "outcome", "benefit_learner",
        "benefit_company", "accreditor", "accredited_value",
      ]
    case .checklists: ["course", "item", "text", "required"]
    case .needs: ["course", "needs", "any"]
    case .countsAs: ["course", "counts_as"]
    case .revisions: ["course", "revision", "effective", "policy", "retake_within", "note"]
    case .paths: ["id", "title", "kind", "order", "status"] + Self.validity
    case .steps:
      ["path", "position", "course", "level", "choose", "phase", "due_within", "since"]
    case .roles: ["id", "title", "kind", "note"]
    case .rolePaths: ["role", "path", "tier", "level", "opens_after", "due_within", "since"]
    case .people: ["id", "name", "email", "supervisor", "left", "observer_of"]
    case .groups: ["group", "person", "from", "until"]
    case .tenures: ["person", "role", "start", "end"]
    case .assignments:
      [
        "person", "group", "path", "course", "assigned", "due", "due_within", "level",
        "withdrawn", "reason",
      ]
    case .records:
      [
        "person", "course", "path", "on", "result", "score", "hours", "signer", "evidence",
        "expires", "prior_learning", "entered",
      ]
    case .revocations: ["person", "course", "path", "record_on", "on", "reason"]
    case .waivers: ["person", "course", "path", "from", "until", "reason", "note"]
    case .extensions: ["person", "course", "path", "due", "granted", "reason"]
    case .leaves: ["person", "from", "until"]
    case .ladder: ["rung", "offset", "tell", "consequence"]
    case .holidays: ["day", "name"]
    }
  }

  /// The columns that every row has to fill.
  public var requiredColumns: [String] {
    switch self {
    case .programme: ["key", "value"]
    case .courses, .paths, .roles: ["id", "title"]
    case .checklists: ["course", "item", "text"]
    case .needs: ["course", "needs"]
    case .countsAs: ["course", "counts_as"]
    case .revisions: ["course", "revision", "effective", "policy"]
    case .steps: ["path", "position", "course"]
    case .rolePaths: ["role", "path"]
    case .people: ["id", "name"]
    case .groups: ["group", "person", "from"]
    case .tenures: ["person", "role", "start"]
    case .assignments: ["assigned"]
    case .records: ["person", "on", "result"]
    case .revocations: ["person", "record_on", "on", "reason"]
    case .waivers: ["person", "from", "reason"]
    case .extensions: ["person", "due", "granted", "reason"]
    case .leaves: ["person", "from"]
    case .ladder: ["rung", "offset", "tell"]
    case .holidays: ["day"]
    }
  }

  /// The columns that tell one row from another.
  public var keyColumns: [String] {
    switch self {
    case .programme: ["key"]
    case .courses, .paths, .roles, .people: ["id"]
    case .checklists: ["course", "item"]
    case .needs: ["course", "needs"]
    case .countsAs: ["course", "counts_as"]
    case .revisions: ["course", "revision"]
    case .steps: ["path", "position", "course"]
    case .rolePaths: ["role", "path", "tier"]
    case .groups: ["group", "person", "from"]
    case .tenures: ["person", "role", "start"]
    case .assignments: ["person", "group", "path", "course", "assigned"]
    case .records: ["person", "course", "path", "on"]
    case .revocations: ["person", "course", "path", "record_on"]
    case .waivers: ["person", "course", "path", "from"]
    case .extensions: ["person", "course", "path", "granted"]
    case .leaves: ["person", "from"]
    case .ladder: ["rung"]
    case .holidays: ["day"]
    }
  }

  /// Whether its rows are facts: added, never changed.
  public var holdsFacts: Bool {
    switch self {
    case .records, .revocations, .waivers, .extensions: true
    case .programme, .courses, .checklists, .needs, .countsAs, .revisions, .paths, .steps, .roles,
      .rolePaths, .people, .groups, .tenures, .assignments, .leaves, .ladder, .holidays:
      false
    }
  }

  private static let validity = [
    "valid_for", "renews_from", "rounds_to", "window", "grace", "renewable_for",
  ]
}

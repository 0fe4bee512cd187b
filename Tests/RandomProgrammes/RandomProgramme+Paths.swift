import Model

extension RandomProgramme {
  mutating func addPaths() {
    for number in 1...dice.number(2...4) {
      let isCertification = number > 1 && dice.chance(55)
      let id = LearningPath.ID(isCertification ? "cert\(number)" : "path\(number)")
      if isCertification { certifications.append(id) }
      programme.paths.append(
        LearningPath(
          id: id, title: dice.title(),
          kind: isCertification ? .certification : dice.maybe(50) { _ in .path },
          order: dice.maybe(60) { $0.one(of: LearningPath.Order.allCases) },
          isRetired: dice.maybe(20) { $0.chance(30) }, policy: isCertification ? policy() : .init())
      )
      for position in 1...dice.number(1...4) { addPosition(position, of: id, isCertification) }
      addWindow(to: id)
    }
  }

  private mutating func addPosition(
    _ position: Int, of path: LearningPath.ID, _ isCertification: Bool
  ) {
    var courses = programme.courses.map(\.id)
    let count = min(dice.one(of: [1, 1, 2, 3]), courses.count)
    let choose = dice.maybe(60) { $0.number(1...count) }
    let level = dice.maybe(40) { $0.one(of: [Level.required, .required, .suggested]) }
    let phase = isCertification ? dice.maybe(60) { $0.one(of: Step.Phase.allCases) } : nil
    for _ in 1...count {
      let course = courses.remove(at: dice.number(0...courses.count - 1))
      programme.steps.append(
        Step(
          path: path, position: position, course: course, level: level, choose: choose,
          phase: phase, dueWithin: dice.maybe(25) { $0.period("0d", "10d", "1m", "90d") },
          since: dice.maybe(20) { $0.day(Self.days) }))
    }
  }

  /// A certification with steps for its renewal needs a window.
  private mutating func addWindow(to path: LearningPath.ID) {
    let renews = programme.steps.contains { $0.path == path && $0.phase == .renewal }
    guard renews, let place = programme.paths.firstIndex(where: { $0.id == path }),
      programme.paths[place].policy.window == nil
    else { return }
    programme.paths[place].policy.window = dice.period("5d", "2w")
  }

  mutating func addRoles() {
    for number in 1...dice.number(1...3) {
      let role = Role.ID("role\(number)")
      programme.roles.append(
        Role(
          id: role, title: dice.title(), kind: dice.maybe(30) { $0.one(of: Role.Kind.allCases) },
          note: dice.text()))
      for path in programme.paths.map(\.id) {
        for tier in Tier.allCases where dice.chance(35) {
          programme.rolePaths.append(
            RolePath(
              role: role, path: path, tier: tier,
              level: dice.maybe(40) { $0.one(of: [.required, .required, .suggested]) },
              opensAfter: dice.maybe(30) { $0.period("0d", "20d", "1m", "6m") },
              dueWithin: dice.maybe(75) { $0.period("0d", "10d", "1m", "90d") },
              since: dice.maybe(25) { $0.day(Self.days) }))
        }
      }
    }
  }
}

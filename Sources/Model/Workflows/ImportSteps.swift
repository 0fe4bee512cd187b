extension ImportCheck {
  /// Finds positions whose rows disagree, and choices of more courses than there are.
  mutating func checkPositions() {
    var positions: [Place: [Int]] = [:]
    var kept: [Place: [Step]] = [:]
    for step in catalogue.keptSteps { kept[Place(step), default: []].append(step) }
    for (index, step) in rows.programme.steps.enumerated() {
      positions[Place(step), default: []].append(index)
    }
    for (position, numbers) in positions {
      let others = kept[position] ?? []
      let count = others.count + numbers.count
      let first = others.first ?? rows.programme.steps[numbers[0]]
      for index in numbers { check(index, against: first, among: count) }
    }
  }

  private mutating func check(_ index: Int, against first: Step, among count: Int) {
    let step = rows.programme.steps[index]
    let row = ImportRow(.steps, index)
    if let choose = step.choose, choose > count {
      findings.add(
        row, "choose", String(choose), with: ["path", "position"],
        "is more than the \(count) courses of position \(step.position); leave it empty for all")
    }
    guard
      step.choose ?? count != first.choose ?? count || step.level != first.level
        || step.phase != first.phase
    else { return }
    findings.add(
      row, "position", String(step.position), with: ["path", "choose", "level", "phase"],
      "has rows that differ; give all rows of a position the same choose, level and phase")
  }

  private struct Place: Hashable {
    var path: LearningPath.ID
    var number: Int

    init(_ step: Step) {
      path = step.path
      number = step.position
    }
  }

  /// Finds certifications with steps for renewal and no window to do them in.
  mutating func checkWindows() {
    let steps = rows.programme.steps
    let renewing = Set(
      catalogue.programme.steps.filter { $0.phase == .renewal }.map(\.path))
    var brought: Set<LearningPath.ID> = []
    for (index, path) in rows.programme.paths.enumerated() {
      brought.insert(path.id)
      guard renewing.contains(path.id), path.needsWindow else { continue }
      findings.add(
        ImportRow(.paths, index), "window", with: ["kind", "valid_for"],
        "a certification with steps for its renewal needs a window, as 60d")
    }
    for (index, step) in steps.enumerated() where step.phase == .renewal {
      guard !brought.contains(step.path), catalogue.paths[step.path]?.needsWindow == true else {
        continue
      }
      findings.add(
        ImportRow(.steps, index), "phase", step.phase.rawValue,
        with: ["path"], "needs a certification with a window; give \(step.path) one")
    }
  }
}

extension LearningPath {
  fileprivate var needsWindow: Bool {
    kind == .certification && policy.validFor != nil && policy.window == nil
  }
}

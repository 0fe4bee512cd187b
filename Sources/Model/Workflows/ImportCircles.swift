extension ImportCheck {
  /// Finds circles of supervisors and of `needs`, through the import and the file.
  mutating func checkCircles() throws {
    try checkSupervisors()
    checkNeeds()
  }

  private mutating func checkSupervisors() throws {
    let isFileEmpty = try file.isEmpty(.people)
    var above: [Person.ID: Person.ID?] = [:]
    var numbers: [Person.ID: Int] = [:]
    for (index, person) in rows.programme.people.enumerated() {
      above[person.id] = .some(person.supervisor)
      numbers[person.id] = index
    }
    var walk = CircleWalk<Person.ID>()
    for person in rows.programme.people where person.supervisor != nil {
      let circles = try walk.circles(from: person.id) { id in
        if let known = above[id] { return known.map { [$0] } ?? [] }
        let supervisor = isFileEmpty ? nil : try file.person(id)?.supervisor
        above[id] = .some(supervisor)
        return supervisor.map { [$0] } ?? []
      }
      for circle in circles {
        guard let index = circle.compactMap({ numbers[$0] }).min() else { continue }
        let it = rows.programme.people[index]
        findings.add(
          ImportRow(.people, index), "supervisor", it.supervisor?.text ?? "",
          "closes a circle of supervisors: \(words(of: circle))")
      }
    }
  }

  private mutating func checkNeeds() {
    var needed: [Course.ID: [Course.ID]] = [:]
    var numbers: [ImportKey: Int] = [:]
    for it in catalogue.programme.prerequisites where !it.needs.text.isEmpty {
      needed[it.course, default: []].append(it.needs)
    }
    for (index, it) in rows.programme.prerequisites.enumerated() {
      numbers[.courses(it.course, it.needs)] = index
    }
    var walk = CircleWalk<Course.ID>()
    for it in rows.programme.prerequisites {
      for circle in walk.circles(from: it.course, { needed[$0] ?? [] }) {
        let edges = zip(circle, circle.dropFirst() + circle.prefix(1))
        guard let index = edges.compactMap({ numbers[.courses($0, $1)] }).min() else { continue }
        let closing = rows.programme.prerequisites[index]
        findings.add(
          ImportRow(.needs, index), "needs", closing.needs.text,
          "closes a circle of courses that need each other: \(words(of: circle))")
      }
    }
  }

  private func words(of circle: [Identifier<some Any>]) -> String {
    (circle + circle.prefix(1)).prefix(12).map(\.text).joined(separator: ", ")
  }
}

/// A walk through a graph that sees each node once, and each circle on its way.
struct CircleWalk<Node: Hashable> {
  private var isDone: [Node: Bool] = [:]

  /// Returns the circles met from a node on, each in the order of its edges.
  mutating func circles(
    from start: Node, _ next: (Node) throws -> [Node]
  ) rethrows -> [[Node]] {
    guard isDone[start] == nil else { return [] }
    var circles: [[Node]] = []
    var trail: [(node: Node, rest: [Node])] = [(start, try next(start))]
    isDone[start] = false
    while let node = trail.last?.node {
      guard let successor = trail[trail.count - 1].rest.popLast() else {
        isDone[node] = true
        trail.removeLast()
        continue
      }
      switch isDone[successor] {
      case true?: break
      case false?:
        let begin = trail.lastIndex { $0.node == successor } ?? 0
        circles.append(trail[begin...].map(\.node))
      case nil:
        isDone[successor] = false
        trail.append((successor, try next(successor)))
      }
    }
    return circles
  }
}

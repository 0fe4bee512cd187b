/// The three lists of the desk.
public enum DeskPane: Int, CaseIterable, Sendable {
  case roles
  case paths
  case learners

  /// What stands above it, with the key that goes there.
  var title: String {
    switch self {
    case .roles: "1 Roles"
    case .paths: "2 Learning paths"
    case .learners: "3 Learners"
    }
  }

  /// The same without its key.
  var word: String {
    switch self {
    case .roles: "Roles"
    case .paths: "Paths"
    case .learners: "Learners"
    }
  }

  /// The pane so many places further, round and round.
  func moved(by places: Int) -> DeskPane {
    let all = DeskPane.allCases
    return all[(rawValue + places + all.count) % all.count]
  }
}

/// How much larger than usual the panes of the desk are, and whether one has all the room.
public struct DeskSizes: Hashable, Sendable {
  /// By how many columns the roles and the paths are wider.
  public var side = 0
  /// By how many lines or columns the details have more room.
  public var detail = 0
  /// Whether the list with the cursor is all there is.
  public var isFull = false

  /// Creates the usual sizes.
  public init() {}

  /// Gives a pane more room, or less.
  mutating func grow(_ pane: DeskPane, by cells: Int) {
    switch pane {
    case .roles, .paths: widen(by: 2 * cells)
    case .learners: deepen(by: -cells)
    }
  }

  /// Gives the roles and the paths more columns.
  mutating func widen(by columns: Int) { side = min(max(side + columns, -20), 40) }

  /// Gives the details more room.
  mutating func deepen(by cells: Int) { detail = min(max(detail + cells, -20), 40) }
}

/// Where the parts of the desk stand, which depends on the room there is.
struct DeskLayout: Hashable {
  /// The shapes of ux.md.
  enum Shape {
    case oneList
    case twoColumns
    case threeColumns
  }

  /// The parts; those that a shape does not have are empty.
  struct Areas {
    var title: Area
    var tabs: Area
    var roles: Area
    var paths: Area
    var learners: Area
    var detail: Area
    /// Below the learners, where there is plenty of room.
    var charts: Area?
    var dividers: [Area] = []
  }

  let shape: Shape
  private let pane: DeskPane
  private let sizes: DeskSizes

  /// Chooses a shape for the room below which two more lines follow.
  init(_ size: Size, pane: DeskPane, sizes: DeskSizes = DeskSizes()) {
    self.pane = pane
    self.sizes = sizes
    if size.width < 80 || size.height + 2 < 24 || sizes.isFull {
      shape = .oneList
    } else if size.width < 120 || size.height + 2 < 30 {
      shape = .twoColumns
    } else {
      shape = .threeColumns
    }
  }

  /// Whether there is room for charts.
  var isLarge: Bool { shape == .threeColumns }

  /// Cuts an area into the parts.
  func areas(in area: Area) -> Areas {
    let (title, body) = area.split(top: 1)
    switch shape {
    case .oneList: return oneList(title, body)
    case .twoColumns:
      let lines = (body.height > 30 ? 9 : 7) + sizes.detail
      let (panes, detail) = body.split(bottom: min(max(lines, 2), body.height - 8))
      return columns(title, panes, left: area.width < 100 ? 26 : 32, detail)
    case .threeColumns:
      let wanted = min(max(area.width * 3 / 10, 42), 64) + sizes.detail
      let (panes, right) = body.split(right: min(max(wanted, 24), area.width / 2))
      let (divider, detail) = right.split(left: 1)
      var areas = columns(title, panes, left: area.width < 150 ? 30 : 40, detail)
      areas.dividers.append(divider)
      let (learners, charts) = areas.learners.split(bottom: min(max(area.height / 3, 9), 12))
      (areas.learners, areas.charts) = (learners, charts)
      return areas
    }
  }

  private func columns(_ title: Area, _ panes: Area, left: Int, _ detail: Area) -> Areas {
    let most = max(panes.width - 44, 16)
    let (side, rest) = panes.split(left: min(max(left + sizes.side, 16), most))
    let (divider, learners) = rest.split(left: 1)
    let (roles, paths) = side.split(top: side.height / 2)
    return Areas(
      title: title, tabs: title.split(top: 0).top, roles: roles, paths: paths,
      learners: learners, detail: detail, dividers: [divider])
  }

  private func oneList(_ title: Area, _ body: Area) -> Areas {
    let none = body.split(top: 0).top
    let (tabs, list) = body.split(top: 1)
    var areas = Areas(
      title: title, tabs: tabs, roles: none, paths: none, learners: none, detail: none)
    switch pane {
    case .roles: areas.roles = list
    case .paths: areas.paths = list
    case .learners: areas.learners = list
    }
    return areas
  }
}

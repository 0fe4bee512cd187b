import GRDB
import Model

/// Which act undid which, so that those can be told apart that make a difference.
struct UndoneActs {
  private var undone: [Int: Int] = [:]
  private var later: [Int: Int] = [:]

  init(in snapshot: Snapshot) throws {
    try snapshot.forEachNumber("SELECT act, undone FROM undoing") { act, undone in
      self.undone[act] = undone
      self.later[undone] = act
    }
  }

  /// Whether an act made a difference to the file as another one left it.
  ///
  /// An act and its undoing make none together if both came after; its redoing makes one again.
  func stands(_ act: Int, after start: Int) -> Bool {
    guard later[act] == nil else { return false }
    var (act, stands) = (act, true)
    while let earlier = undone[act], earlier > start { (act, stands) = (earlier, !stands) }
    return stands
  }

  /// The last act that undid or redid what an act did; the act itself where none has.
  func last(on act: Int) -> Int {
    var act = act
    while let next = later[act] { act = next }
    return act
  }
}

import Model
import Synchronization

/// What was last read of something, with what it was read for.
///
/// A class, since every copy of a store and each of its connections share it.
final class Held<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let latest = Mutex<(key: Key, value: Value)?>(nil)

  /// The value for a key, read only where it is not the one at hand.
  func value(for key: Key, isKept: Bool, reading: () throws -> Value) rethrows -> Value {
    let held = latest.withLock { $0 }
    if let held, held.key == key { return held.value }
    let value = try reading()
    if isKept { latest.withLock { $0 = (key, value) } }
    return value
  }
}

/// What a store keeps of what it read, as long as nothing changes on which it depends.
struct Caches: Sendable {
  /// The catalogue, after an act that changed it.
  let curriculum = Held<Int, Curriculum>()
  /// Who is where.
  let crowd = Held<Moment, Crowd>()
  /// A list of people.
  let roster = Held<RosterMoment, [Person.ID]>()

  /// A day, and the last act that changed a row in place.
  struct Moment: Hashable, Sendable {
    var act: Int
    var day: Day
  }

  /// A list on a day.
  struct RosterMoment: Hashable, Sendable {
    var moment: Moment
    var query: RosterQuery
  }
}

extension Snapshot {
  /// What rows that are changed in place depend on: people, and where they are.
  func moment(on day: Day) throws -> Caches.Moment {
    let query = try Query("SELECT act FROM change ORDER BY id DESC LIMIT 1", in: db)
    defer { query.reset() }
    return Caches.Moment(act: try query.step() ? query.number(at: 0) : 0, day: day)
  }
}

import Model
import Synchronization

/// The catalogue as it was last read, with the act after which it was.
///
/// A class, since every copy of a store and each of its connections share it.
final class CurriculumCache: Sendable {
  private struct Reading {
    var act: Int
    var curriculum: Curriculum
  }

  private let latest = Mutex<Reading?>(nil)

  /// The catalogue after an act, read only where it is not the one at hand.
  func curriculum(
    after act: Int, isKept: Bool, reading: () throws -> Curriculum
  ) rethrows -> Curriculum {
    if let held = latest.withLock({ $0?.act == act ? $0 : nil }) { return held.curriculum }
    let curriculum = try reading()
    if isKept { latest.withLock { $0 = Reading(act: act, curriculum: curriculum) } }
    return curriculum
  }
}

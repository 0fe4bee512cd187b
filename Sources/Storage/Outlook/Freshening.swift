import Foundation
import Synchronization

/// One round at a time of bringing the outlooks up to date, on another thread.
///
/// A class, since every copy of a store shares it; a thread of its own, since Dispatch, once it has
/// threads, wakes every second to look after them.
final class Freshening: Sendable {
  private struct State {
    var isRunning = false
    var hasRun = false
    var rounds = 0
  }

  private let state = Mutex(State())

  /// How many rounds have ended with something new.
  var rounds: Int { state.withLock(\.rounds) }

  /// Whether a round was ever started.
  var hasRun: Bool { state.withLock(\.hasRun) }

  /// Starts a round unless one is running.
  ///
  /// What a round throws, as that another process writes, is of no account: what it would have
  /// kept only saves work, and the next one does it.
  func start(_ round: @escaping @Sendable () throws -> Int) {
    let isFirst = state.withLock { state in
      defer { (state.isRunning, state.hasRun) = (true, true) }
      return !state.isRunning
    }
    guard isFirst else { return }
    Thread.detachNewThread { [self] in
      let count = (try? round()) ?? 0
      state.withLock { state in
        state.isRunning = false
        if count > 0 { state.rounds += 1 }
      }
    }
  }
}

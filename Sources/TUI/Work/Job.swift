import Dispatch
import class Foundation.Thread
public import Model
import Synchronization

/// Work on another thread, so that the screens go on; a class, since two threads share it.
///
/// The thread is its own: Dispatch, once it has threads, wakes every second to look after them.
public final class Job<Value: Sendable>: Sendable {
  private struct State {
    var result: Result<Value, any Error>?
    var stage: Watch.Stage
    var progress = Progress(met: 0, total: 0)
    var isStopped = false
  }

  private let state: Mutex<State>
  private let isDone = DispatchSemaphore(value: 0)
  private let begin = ContinuousClock.now
  private let stages: [Watch.Stage]

  /// Starts the work, which tells a watch how far it is in each of its stages.
  public init(
    _ stages: [Watch.Stage] = Watch.Stage.ofAnAct,
    _ work: @escaping @Sendable (Watch) throws -> Value
  ) {
    self.stages = stages
    state = Mutex(State(stage: stages.first ?? .checking))
    Thread.detachNewThread { [self] in
      let result = Result { try work(Watch { try self.take($0, $1) }) }
      state.withLock { $0.result = result }
      isDone.signal()
    }
  }

  /// How far it is, as a picture shows it.
  public var sight: JobSight {
    state.withLock { state in
      JobSight(
        stages: stages, stage: state.stage, progress: state.progress, isStopping: state.isStopped,
        spent: begin.duration(to: .now))
    }
  }

  /// Has it end as soon as it tells how far it is: it then throws `JobStopped`.
  public func stop() { state.withLock { $0.isStopped = true } }

  /// Waits at most so many milliseconds, nothing for as long as it takes.
  ///
  /// - Returns: what came of it; nothing while it goes on.
  public func result(within milliseconds: Int?) -> Result<Value, any Error>? {
    let deadline = milliseconds.map { DispatchTime.now() + .milliseconds($0) } ?? .distantFuture
    guard isDone.wait(timeout: deadline) == .success else { return nil }
    isDone.signal()
    return state.withLock(\.result)
  }

  /// Waits for what comes of it.
  func value() throws -> Value {
    guard let result = result(within: nil) else {
      preconditionFailure("it waits for it")
    }
    return try result.get()
  }

  private func take(_ stage: Watch.Stage, _ progress: Progress) throws {
    try state.withLock { state in
      (state.stage, state.progress) = (stage, progress)
      if state.isStopped { throw JobStopped() }
    }
  }
}

/// That a piece of work was stopped, and left everything as it was.
public struct JobStopped: Error, Hashable, CustomStringConvertible {
  public var description: String { "It was stopped: nothing was changed." }
}

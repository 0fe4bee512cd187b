import Dispatch
import Synchronization

/// Works on elements in batches, on every core, and gives what came of them in their order.
///
/// At most a few batches are under way, so memory stays bounded however many elements there are.
struct Pipeline<Element: Sendable, Output: Sendable> {
  /// Elements that come one after the other.
  struct Batch: Sendable {
    /// How many elements came before.
    var first: Int
    /// The elements.
    var elements: [Element]
  }

  private let work: @Sendable (Batch) -> Output
  private var batch = Batch(first: 0, elements: [])
  private var underway: [Promise<Output>] = []

  /// Starts without elements.
  init(_ work: @escaping @Sendable (Batch) -> Output) {
    self.work = work
  }

  /// Adds an element; hands over what is done of those before, where too much is under way.
  mutating func add(_ element: Element, _ body: (Output) throws -> Void) throws {
    batch.elements.append(element)
    guard batch.elements.count == 256 else { return }
    start()
    if underway.count > 6 { try body(underway.removeFirst().value()) }
  }

  /// Waits for everything that is under way and hands it over.
  mutating func finish(_ body: (Output) throws -> Void) throws {
    if underway.isEmpty {
      try body(work(batch))
      return
    }
    start()
    for promise in underway { try body(promise.value()) }
    underway = []
  }

  private mutating func start() {
    underway.append(Promise { [batch, work] in work(batch) })
    batch = Batch(first: batch.first + batch.elements.count, elements: [])
    batch.elements.reserveCapacity(256)
  }
}

/// What comes of some work on another core, once it is there; a class, since two threads share it.
final class Promise<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let isKept = DispatchSemaphore(value: 0)

  /// Starts the work.
  init(_ work: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInitiated).async { self.keep(work()) }
  }

  private func keep(_ value: Value) {
    kept.withLock { $0 = value }
    isKept.signal()
  }

  /// Waits for what comes of it.
  func value() -> Value {
    isKept.wait()
    isKept.signal()
    guard let value = kept.withLock({ $0 }) else { preconditionFailure("kept before signalled") }
    return value
  }
}

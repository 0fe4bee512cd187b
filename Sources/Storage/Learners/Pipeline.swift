import Dispatch
import Synchronization

/// Works on elements in batches, on every core, and gives what came of them in their order.
///
/// At most a few batches are under way, so memory stays bounded however many elements there are.
struct Pipeline<Element: Sendable, Value: Sendable> {
  private let transform: @Sendable ([Element]) -> [Value]
  private var waiting: [Element] = []
  private var underway: [Batch<Value>] = []

  /// Starts without elements; the work gets a batch of them at a time.
  init(_ transform: @escaping @Sendable ([Element]) -> [Value]) {
    self.transform = transform
  }

  /// Adds an element; hands over what is done of those before, where too much is under way.
  mutating func add(_ element: Element, _ body: ([Value]) throws -> Void) throws {
    waiting.append(element)
    guard waiting.count == 256 else { return }
    start()
    if underway.count > 6 { try body(underway.removeFirst().values()) }
  }

  /// Waits for everything that is under way and hands it over.
  mutating func finish(_ body: ([Value]) throws -> Void) throws {
    if underway.isEmpty {
      try body(transform(waiting))
      return
    }
    start()
    for batch in underway { try body(batch.values()) }
    underway = []
  }

  private mutating func start() {
    let batch = Batch<Value>()
    DispatchQueue.global(qos: .userInitiated).async { [waiting, transform] in
      batch.finish(transform(waiting))
    }
    underway.append(batch)
    waiting.removeAll(keepingCapacity: true)
  }
}

/// What comes of some elements, once it is there; a class, since two threads share it.
private final class Batch<Value: Sendable>: Sendable {
  private let result = Mutex<[Value]>([])
  private let isDone = DispatchSemaphore(value: 0)

  func finish(_ values: [Value]) {
    result.withLock { $0 = values }
    isDone.signal()
  }

  func values() -> [Value] {
    isDone.wait()
    return result.withLock { $0 }
  }
}

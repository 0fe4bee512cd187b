/// Memory for the texts of one row while SQLite looks at them, which saves it from copying each.
///
/// A class, since it owns its memory; it lives as long as the statement that is bound to it.
final class Arena {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var used = 0

  init(capacity: Int = 1 << 14) {
    memory = .allocate(capacity: capacity)
  }

  deinit {
    memory.deallocate()
  }

  /// Forgets the texts of the row before.
  func clear() {
    used = 0
  }

  /// Copies a text and returns where it stands, or nothing where there is no room for it.
  func hold(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard text.count <= memory.count - used else { return nil }
    let place = UnsafeMutableBufferPointer(rebasing: memory[used..<used + text.count])
    _ = place.initialize(from: text)
    used += text.count
    return UnsafeBufferPointer(place)
  }
}

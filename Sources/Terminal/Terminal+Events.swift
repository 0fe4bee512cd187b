import CNcurses
import TUI

extension Terminal {
  /// Waits for the next event; `tick` when so many milliseconds have gone by.
  public func next(timeout milliseconds: Int? = nil) -> Event {
    while pending.isEmpty {
      let bits = wait(hasMoreKeys ? 0 : milliseconds)
      take(bits)
      guard pending.isEmpty else { break }
      if hasMoreKeys || bits & wait_key != 0 {
        if let event = readKey() { return event }
      } else if bits == 0, milliseconds != nil {
        return .tick
      }
    }
    return pending.removeFirst()
  }

  /// Whether a key is there already; what else has happened meanwhile comes before it.
  public var hasKey: Bool {
    let bits = wait(0)
    take(bits)
    return bits & wait_key != 0
  }

  /// Notes what happened, the most urgent first; a key is left where it is, to be read next.
  private func take(_ bits: Int) {
    let has = { (bit: Int) in bits & bit != 0 }
    if has(wait_hung_up) { pending.append(.hungUp) }
    if has(wait_terminated) { pending.append(.terminated) }
    if has(wait_stop) { suspend() }
    if has(wait_continued) { restore() }
    if has(wait_resized) { redraw() }
    if bits & (wait_stop | wait_continued | wait_resized) != 0 {
      pending.append(.resized)
    }
  }

  private func wait(_ milliseconds: Int?) -> Int {
    Int(screen_wait(Int32(clamping: milliseconds ?? -1)))
  }

  /// Reads one key without waiting; nothing where none of those there mean anything.
  private func readKey() -> Event? {
    var value: UInt32 = 0
    hasMoreKeys = true
    while true {
      switch Int(screen_read_key(&value)) {
      case key_character:
        if let key = Key(typed: value) { return .key(key) }
      case key_named:
        if let key = Key(named: value) { return .key(key) }
      case key_paste_begins:
        return .paste(readPaste())
      case key_mouse:
        if listensToMouse, let mouse = Mouse(value) { return .mouse(mouse) }
      case key_none:
        hasMoreKeys = false
        return nil
      default:
        continue
      }
    }
  }

  /// Reads pasted text to its end, or until nothing more comes.
  private func readPaste() -> String {
    var scalars = String.UnicodeScalarView()
    var value: UInt32 = 0
    while true {
      switch Int(screen_read_key(&value)) {
      case key_character:
        guard scalars.count < pasteLimit, let scalar = pasted(value) else { continue }
        scalars.append(scalar)
      case key_paste_ends:
        return String(scalars)
      case key_none:
        let bits = wait(pastePause)
        take(bits & ~wait_key)
        guard bits & wait_key != 0 else { return String(scalars) }
      default:
        continue
      }
    }
  }

  private func pasted(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 9, 10, 13: " "
    case 0..<32, 127..<160: nil
    default: Unicode.Scalar(value)
    }
  }
}

/// The scalars of a paste that are kept.
private let pasteLimit = 10_000
/// How long a paste may pause before it counts as cut off, in milliseconds.
private let pastePause = 500

import CNcurses
import TUI

extension Key {
  /// Translates a scalar that was typed; nothing where no key of ours sends it.
  init?(typed value: UInt32) {
    switch value {
    case 0: self = .control(" ")
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 27: self = .escape
    case 1...26: self = .control(Character(Unicode.Scalar(UInt8(value) + 0x60)))
    case 28...31: self = .control(Character(Unicode.Scalar(UInt8(value) + 0x40)))
    case 0x80...0x9F: return nil
    default:
      guard let scalar = Unicode.Scalar(value) else { return nil }
      self = .character(Character(scalar))
    }
  }

  /// Translates a key that has a name rather than a character.
  init?(named code: UInt32) {
    let code = Int(code)
    if code > key_function {
      self = .function(code - key_function)
    } else if let key = Key.codes[code] {
      self = key
    } else {
      return nil
    }
  }

  private static let codes: [Int: Key] = [
    key_up: .up, key_down: .down, key_left: .left,
    key_right: .right, key_shift_up: .shiftUp,
    key_shift_down: .shiftDown, key_shift_left: .shiftLeft,
    key_shift_right: .shiftRight, key_home: .home, key_end: .end,
    key_page_up: .pageUp, key_page_down: .pageDown, key_tab: .tab,
    key_back_tab: .backTab, key_enter: .enter, key_escape: .escape,
    key_backspace: .backspace, key_delete: .delete,
    key_insert: .insert,
  ]
}

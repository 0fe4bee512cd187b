/// One place on a canvas, small enough to compare thousands of them for each key press: two words
/// without a gap.
public struct Cell: Hashable, Sendable {
  /// The scalar that stands there; a blank where a wide one to the left reaches in.
  public var scalar: UInt32 = 0x20
  /// The combining marks on it, or nothing.
  public var mark: UInt32 = 0
  public var secondMark: UInt32 = 0
  /// What it means.
  public var face: Face = .text
  /// What it stands on: the background of the list, a cursor line, a dialog.
  public var ground: Face = .background
  /// The cells that it takes: 1 or 2, and 0 where a wide one to the left reaches in.
  public var columns: UInt16 = 1

  /// A blank.
  public init() {}

  init(_ glyph: Glyph, face: Face, ground: Face) {
    scalar = glyph.scalar.value
    mark = glyph.mark.value
    secondMark = glyph.secondMark.value
    columns = UInt16(glyph.columns)
    self.face = face
    self.ground = ground
  }

  /// Puts a printable ASCII character there; the ground stays.
  mutating func put(_ byte: UInt8, as face: Face) {
    (scalar, mark, secondMark, columns) = (UInt32(byte), 0, 0, 1)
    self.face = face
  }

  /// What stands there as text; empty where a wide character to the left reaches in.
  public var text: String {
    guard columns > 0 else { return "" }
    let scalars = [scalar, mark, secondMark].filter { $0 != 0 }
    return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}

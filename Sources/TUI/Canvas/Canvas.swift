/// What the terminal should show: a grid of cells that screens draw on and tests read.
public struct Canvas: Equatable, Sendable {
  /// The grid's extent.
  public let size: Size
  private var cells: [Cell]

  /// Creates a blank canvas.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.width * size.height)
  }

  /// Creates a canvas that begins with the rows of a picture; blank where there is none that fits.
  init(_ size: Size, over picture: Canvas?) {
    let count = size.width * size.height
    let fitting = picture.flatMap { $0.size.width == size.width ? $0.cells : nil }
    let under = fitting.map { $0.prefix(count) } ?? []
    self.size = size
    cells = Array(unsafeUninitializedCapacity: count) { cells, filled in
      let rest = cells.initialize(fromContentsOf: under)
      cells[rest...].initialize(repeating: Cell())
      filled = count
    }
  }

  /// All of the canvas.
  public var area: Area {
    Area(row: 0, column: 0, size: size)
  }

  /// The cell at a row and column of the canvas.
  public subscript(row: Int, column: Int) -> Cell {
    cells[row * size.width + column]
  }

  /// The cells of one row, from left to right.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells[row * size.width..<(row + 1) * size.width]
  }

  /// The first row of which some cell stands on a ground, the line of the cursor for example.
  public func firstRow(on ground: Face) -> Int? {
    cells.firstIndex { $0.ground == ground }.map { $0 / max(size.width, 1) }
  }

  /// The columns of a row between which it looks different on another canvas of the same size.
  ///
  /// No wide character of either canvas is cut in half; nothing where the rows are the same.
  public func changedColumns(inRow row: Int, since other: Canvas) -> Range<Int>? {
    let start = row * size.width
    let end = start + size.width - 1
    return other.cells.withUnsafeBufferPointer { old in
      cells.withUnsafeBufferPointer { new in
        guard var (first, last) = Self.differing(old, new, among: start...end) else { return nil }
        while first > start, new[first].columns == 0 || old[first].columns == 0 { first -= 1 }
        while last < end, new[last + 1].columns == 0 || old[last + 1].columns == 0 { last += 1 }
        return first - start..<last + 1 - start
      }
    }
  }

  /// The first and the last of some cells that are not the same, compared a word at a time.
  private static func differing(
    _ old: UnsafeBufferPointer<Cell>, _ new: UnsafeBufferPointer<Cell>,
    among cells: ClosedRange<Int>
  ) -> (first: Int, last: Int)? {
    let words = MemoryLayout<Cell>.stride / MemoryLayout<UInt64>.stride
    let (a, b) = (UnsafeRawBufferPointer(old), UnsafeRawBufferPointer(new))
    let isSame = { (word: Int) in
      a.load(fromByteOffset: word * 8, as: UInt64.self)
        == b.load(fromByteOffset: word * 8, as: UInt64.self)
    }
    var (first, last) = (cells.lowerBound * words, (cells.upperBound + 1) * words - 1)
    while first <= last, isSame(first) { first += 1 }
    guard first <= last else { return nil }
    while isSame(last) { last -= 1 }
    return (first / words, last / words)
  }

  /// Writes one line of text in an area, and returns the columns that it took.
  ///
  /// What lies outside the area or the canvas is cut, a wide character as a whole; a negative
  /// column cuts at the left. The ground stays as it is.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int = 0, in area: Area, as face: Face = .text
  ) -> Int {
    guard let clip = visible(row, in: area) else { return 0 }
    let start = (area.row + row) * size.width
    let first = area.column + column
    var place = first
    if let count = writeASCII(
      text, at: start + first, in: start + clip.lowerBound..<start + clip.upperBound, face)
    {
      return count
    }
    for glyph in Glyphs(text) {
      guard place + glyph.columns <= clip.upperBound else { break }
      if place >= clip.lowerBound { put(glyph, at: start + place, face) }
      place += glyph.columns
    }
    return place - first
  }

  /// Writes text that is all printable ASCII, and returns the columns that it took in front of the
  /// clip's end; nothing where there is something else in it.
  private mutating func writeASCII(
    _ text: String, at first: Int, in clip: Range<Int>, _ face: Face
  ) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
      let end = min(first + bytes.count, clip.upperBound)
      for place in max(first, clip.lowerBound)..<max(end, first, clip.lowerBound) {
        if cells[place].columns != 1 { clearHalf(at: place) }
        cells[place].put(bytes[place - first], as: face)
      }
      return max(end - first, 0)
    }
  }

  /// Repeats a character of one column over an area.
  public mutating func fill(_ area: Area, with scalar: Unicode.Scalar = " ", as face: Face = .text)
  {
    let glyph = Glyph(scalar: scalar, columns: 1)
    for row in 0..<area.height {
      guard let clip = visible(row, in: area) else { continue }
      let start = (area.row + row) * size.width
      for column in clip { put(glyph, at: start + column, face) }
    }
  }

  /// Lays a ground under an area: a cursor line, a zebra stripe, a dialog.
  public mutating func shade(_ area: Area, as ground: Face) {
    for row in 0..<area.height {
      guard let clip = visible(row, in: area) else { continue }
      let start = (area.row + row) * size.width
      for column in clip { cells[start + column].ground = ground }
    }
  }

  /// Gives what stands in an area another face: a match, a cursor without a background.
  public mutating func mark(_ area: Area, as face: Face) {
    for row in 0..<area.height {
      guard let clip = visible(row, in: area) else { continue }
      let start = (area.row + row) * size.width
      for column in clip { cells[start + column].face = face }
    }
  }

  /// The canvas with each cell replaced by another.
  func mapped(_ transform: (Cell) -> Cell) -> Canvas {
    var canvas = self
    canvas.cells = cells.map(transform)
    return canvas
  }

  /// The columns of a row that lie both in the area and on the canvas.
  private func visible(_ row: Int, in area: Area) -> Range<Int>? {
    guard (0..<area.height).contains(row), (0..<size.height).contains(area.row + row) else {
      return nil
    }
    let columns = (area.column..<area.column + area.width).clamped(to: 0..<size.width)
    return columns.isEmpty ? nil : columns
  }

  private mutating func put(_ glyph: Glyph, at place: Int, _ face: Face) {
    if cells[place].columns != 1 { clearHalf(at: place) }
    let ground = cells[place].ground
    if glyph.columns == 2 {
      if cells[place + 1].columns != 1 { clearHalf(at: place + 1) }
      cells[place + 1].columns = 0
      cells[place + 1].face = face
    }
    cells[place] = Cell(glyph, face: face, ground: ground)
  }

  /// Blanks the other half of a wide character that is about to lose one.
  private mutating func clearHalf(at place: Int) {
    if cells[place].columns == 0 { blank(place - 1) }
    if cells[place].columns == 2 { blank(place + 1) }
    blank(place)
  }

  private mutating func blank(_ place: Int) {
    var cell = Cell()
    (cell.face, cell.ground) = (cells[place].face, cells[place].ground)
    cells[place] = cell
  }
}

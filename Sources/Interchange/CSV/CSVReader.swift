/// Reads comma-separated values row by row: RFC 4180, strictly, in UTF-8.
///
/// Also takes a byte-order mark, CRLF, and a semicolon or a tab as the separator, which the header
/// line tells; a carriage return alone ends a line only where the file has no other line ends.
struct CSVReader {
  let bytes: [UInt8]
  private let separator: UInt8
  private let hasReturnsOnly: Bool
  /// How many bytes have been read.
  private(set) var offset: Int
  private var line = 1

  /// Looks at the bytes as a whole; throws where they are no text.
  init(_ bytes: [UInt8]) throws(CSVFault) {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard !isUTF16, !bytes.prefix(2).contains(0) else {
      throw CSVFault(reason: .isUTF16, line: 1)
    }
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let header = bytes[offset...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let end = header.endIndex
    hasReturnsOnly =
      end < bytes.count && bytes[end] == .carriageReturn
      && !(end + 1 < bytes.count && bytes[end + 1] == .lineFeed)
    separator = Self.separator(of: header)
    guard bytes[offset...].contains(where: { !$0.isBlank }) else {
      throw CSVFault(reason: .isEmpty, line: 1)
    }
    try checkEncoding()
  }

  /// Reads the next row in place of another; returns whether there was one.
  mutating func next(into row: inout CSVRow) throws(CSVFault) -> Bool {
    guard offset < bytes.count else { return false }
    row.begin(on: line)
    while true {
      let isQuoted = offset < bytes.count && bytes[offset] == .quote
      row.append(isQuoted ? try quotedCell(of: row) : try plainCell(of: row))
      guard offset < bytes.count else { return true }
      if bytes[offset] == separator {
        offset += 1
        guard offset == bytes.count else { continue }
        row.append(CSVRow.Cell(range: offset..<offset))
      } else {
        skipLineEnd()
      }
      return true
    }
  }

  /// Returns the text of a cell.
  func text(of cell: CSVRow.Cell) -> String {
    guard cell.hasDoubledQuotes else { return String(decoding: bytes[cell.range], as: UTF8.self) }
    var text: [UInt8] = []
    var wasQuote = false
    for byte in bytes[cell.range] {
      wasQuote = byte == .quote && !wasQuote
      if !wasQuote { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The separator that the header has most of; a comma where it has none.
  private static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
    var (commas, semicolons, tabs) = (0, 0, 0)
    for byte in header {
      if byte == .comma { commas += 1 }
      if byte == .semicolon { semicolons += 1 }
      if byte == .tab { tabs += 1 }
    }
    if semicolons > commas, semicolons >= tabs { return .semicolon }
    return tabs > commas ? .tab : .comma
  }

  private func checkEncoding() throws(CSVFault) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let place = error.byteOffsets.lowerBound
      var reader = self
      throw try reader.fault(at: place)
    }
  }

  /// Reads on to a byte that is not UTF-8; throws what is wrong before it.
  private mutating func fault(at place: Int) throws(CSVFault) -> CSVFault {
    var row = CSVRow()
    do {
      while try next(into: &row), offset <= place {}
    } catch {
      if offset < place { throw error }
    }
    return CSVFault(reason: .notUTF8(bytes[place]), line: row.line)
  }
}

extension CSVReader {
  private mutating func plainCell(of row: CSVRow) throws(CSVFault) -> CSVRow.Cell {
    var cell = CSVRow.Cell(range: offset..<offset)
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == separator { break }
      if byte == .quote { throw CSVFault(reason: .strayQuote, line: row.line) }
      if byte < 0x20 || byte >= 0x7F {
        if isLineEnd { break }
        note(byte, in: &cell, isQuoted: false)
      }
      offset += 1
    }
    cell.range = bytes.trimmed(start..<offset)
    return cell
  }

  private mutating func quotedCell(of row: CSVRow) throws(CSVFault) -> CSVRow.Cell {
    offset += 1
    var cell = CSVRow.Cell(range: offset..<offset)
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == .quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == .quote else { break }
        cell.hasDoubledQuotes = true
        offset += 1
      } else if byte < 0x20 || byte >= 0x7F {
        if byte == .lineFeed || (byte == .carriageReturn && hasReturnsOnly) { line += 1 }
        note(byte, in: &cell, isQuoted: true)
      }
      offset += 1
    }
    guard offset < bytes.count else { throw CSVFault(reason: .quoteNeverClosed, line: row.line) }
    cell.range = bytes.trimmed(start..<offset)
    offset += 1
    guard offset == bytes.count || bytes[offset] == separator || isLineEnd else {
      throw CSVFault(reason: .textAfterQuote, line: row.line)
    }
    return cell
  }

  /// Notes a byte that no cell may hold, or that begins a character of the kind.
  private func note(_ byte: UInt8, in cell: inout CSVRow.Cell, isQuoted: Bool) {
    guard cell.intruder == nil else { return }
    switch byte {
    case .tab: if !isQuoted { cell.intruder = .tab }
    case .lineFeed, .carriageReturn: if !isQuoted { cell.intruder = .control(byte) }
    case 0..<0x20, 0x7F: cell.intruder = .control(byte)
    case 0xC2:
      guard offset + 1 < bytes.count, (0x80...0x9F).contains(bytes[offset + 1]) else { return }
      cell.intruder = .control(bytes[offset + 1])
    default: break
    }
  }

  /// Whether a row may end here: at LF, at CRLF, and at CR where it is the file's line end.
  private var isLineEnd: Bool {
    guard bytes[offset] == .carriageReturn else { return bytes[offset] == .lineFeed }
    return hasReturnsOnly || offset + 1 == bytes.count || bytes[offset + 1] == .lineFeed
  }

  private mutating func skipLineEnd() {
    let isReturn = bytes[offset] == .carriageReturn
    offset += 1
    if isReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
    line += 1
  }
}

extension UInt8 {
  fileprivate static let tab: UInt8 = 0x09
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let carriageReturn: UInt8 = 0x0D
  fileprivate static let quote: UInt8 = 0x22
  fileprivate static let comma: UInt8 = 0x2C
  fileprivate static let semicolon: UInt8 = 0x3B

  /// Whether it is white space in ASCII, as far as a cell may hold it.
  var isBlank: Bool {
    self == 0x20 || self == .tab || self == .lineFeed || self == .carriageReturn
  }
}

internal import Model

/// Writes rows as comma-separated values: LF, quotes only where needed, UTF-8.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a row; the blanks around a cell, which no reader keeps, are left out.
  mutating func append(_ cells: [String]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Hands over what has been written so far and begins anew.
  mutating func flush() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ cell: String) {
    let text = cell.trimmed.utf8
    guard text.contains(where: \.needsQuotes) else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension UInt8 {
  /// Whether a cell with the byte means something else without quotes.
  fileprivate var needsQuotes: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\t"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}

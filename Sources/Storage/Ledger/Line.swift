import Model

/// The text of a row that the ledger answers for: its cells as one line of CSV.
///
/// Cells are separated by commas; one that contains a comma, a quote or a line end stands in
/// quotes, doubling those inside, as in a programme folder (RFC 4180).
struct Line: RowSink {
  typealias Failure = Never

  private(set) var bytes: [UInt8] = []
  private var isFirst = true
  private var head = 0

  /// The cells as text.
  var text: String { String(decoding: bytes[head...], as: UTF8.self) }

  /// Starts the text of a row that is only ever added: `TABLE NUMBER `, then its cells.
  mutating func start(_ table: StoredTable, _ number: Int) {
    start()
    bytes.append(contentsOf: table.rawValue.utf8)
    bytes.append(UInt8(ascii: " "))
    append(number)
    bytes.append(UInt8(ascii: " "))
    head = bytes.count
  }

  /// Starts a line anew.
  mutating func start() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
    head = 0
  }

  mutating func put(text: String) {
    separate()
    var text = text
    text.withUTF8 { append(cell: $0) }
  }

  mutating func put(word: String?) {
    separate()
    guard let word else { return }
    bytes.append(contentsOf: word.utf8)
  }

  mutating func put(optional text: String?) {
    put(text: text ?? "")
  }

  mutating func put(number: Int?) {
    separate()
    if let number { append(number) }
  }

  mutating func put(day: Day?) {
    separate()
    guard let day else { return }
    let civil = day.civil
    append(civil.year, digits: 4)
    bytes.append(UInt8(ascii: "-"))
    append(civil.month, digits: 2)
    bytes.append(UInt8(ascii: "-"))
    append(civil.day, digits: 2)
  }

  mutating func put<Entity: Coded>(_ id: Identifier<Entity>?) {
    put(word: id?.text)
  }

  private mutating func separate() {
    if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(cell: UnsafeBufferPointer<UInt8>) {
    let quote = UInt8(ascii: "\"")
    guard cell.contains(where: \.isSpecialInCSV) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private mutating func append(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func append(_ number: Int, digits: Int) {
    var place = 1
    for _ in 1..<digits { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / place % 10))
      place /= 10
    }
  }
}

extension String {
  /// The cells of a line.
  var cellsOfLine: [String] {
    var cells: [[UInt8]] = [[]]
    var (isQuoted, wasQuote) = (false, false)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        if isQuoted && wasQuote { cells[cells.count - 1].append(byte) }
        wasQuote = !isQuoted
        continue
      case UInt8(ascii: ",") where !isQuoted: cells.append([])
      default: cells[cells.count - 1].append(byte)
      }
      wasQuote = false
    }
    return cells.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension UInt8 {
  fileprivate var isSpecialInCSV: Bool {
    self == UInt8(ascii: ",") || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\n")
      || self == UInt8(ascii: "\r")
  }
}

import Testing

@testable import Interchange

struct CSVReaderTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var rows: [String]
  }

  @Test(arguments: [
    Case(testDescription: "commas", text: "a,b\n1,2\n", rows: ["1 a b", "2 1 2"]),
    Case(testDescription: "semicolons", text: "a;b\n1,2;3\n", rows: ["1 a b", "2 1,2 3"]),
    Case(testDescription: "tabs", text: "a\tb\n1;2\t3\n", rows: ["1 a b", "2 1;2 3"]),
    Case(testDescription: "CRLF", text: "a,b\r\n1,2\r\n", rows: ["1 a b", "2 1 2"]),
    Case(testDescription: "CR alone", text: "a,b\r1,2\r", rows: ["1 a b", "2 1 2"]),
    Case(testDescription: "a byte-order mark", text: "\u{FEFF}a,b\n", rows: ["1 a b"]),
    Case(testDescription: "no final newline", text: "a,b\n1,2", rows: ["1 a b", "2 1 2"]),
    Case(testDescription: "a separator at the end", text: "a,b\n1,", rows: ["1 a b", "2 1 "]),
    Case(testDescription: "blanks", text: " a , b\n  1,2 \n", rows: ["1 a b", "2 1 2"]),
    Case(testDescription: "quotes", text: "\"a\",b\n\"1,\"\"2\",3", rows: ["1 a b", "2 1,\"2 3"]),
    Case(
      testDescription: "wide blanks", text: "a,b\n\u{A0} \u{3000}é \u{2003},\u{A0}",
      rows: ["1 a b", "2 é "]),
    Case(testDescription: "one column", text: "a\n1;2\n", rows: ["1 a", "2 1;2"]),
  ])
  func `Rows are read from what spreadsheets write`(_ the: Case) throws {
    #expect(try read(the.text) == the.rows)
  }

  @Test func `A row begins on its physical line`() throws {
    let rows = try read("a,b\n\"1\n\n\",2\n\n3,4\n")
    #expect(rows == ["1 a b", "2 1 2", "5 ", "6 3 4"])
  }

  struct Fault: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var reason: CSVFault.Reason
    var line: Int

    init(_ description: String, _ text: String, _ reason: CSVFault.Reason, _ line: Int) {
      self.init(description, Array(text.utf8), reason, line)
    }

    init(_ description: String, _ bytes: [UInt8], _ reason: CSVFault.Reason, _ line: Int) {
      testDescription = description
      self.bytes = bytes
      self.reason = reason
      self.line = line
    }
  }

  @Test(arguments: [
    Fault("nothing", "", .isEmpty, 1),
    Fault("a mark and nothing", "\u{FEFF}", .isEmpty, 1),
    Fault("blanks alone", " \n\t\r\n", .isEmpty, 1),
    Fault("little-endian UTF-16", [0xFF, 0xFE, 0x61, 0x00], .isUTF16, 1),
    Fault("big-endian UTF-16", [0xFE, 0xFF, 0x00, 0x61], .isUTF16, 1),
    Fault("UTF-16 without a mark", [0x61, 0x00, 0x0A, 0x00], .isUTF16, 1),
    Fault("Latin-1", [0x61, 0x0A, 0xF6, 0x0A], .notUTF8(0xF6), 2),
    Fault("an overlong slash", [0x61, 0x0A, 0x0A, 0xC0, 0xAF], .notUTF8(0xC0), 3),
    Fault("a surrogate", [0x61, 0x0A, 0xED, 0xA0, 0x80], .notUTF8(0xED), 2),
    Fault("a character cut off", [0x61, 0x0A, 0xE6, 0x9D], .notUTF8(0xE6), 2),
    Fault("beyond Unicode", [0x61, 0xF5, 0x80, 0x80, 0x80], .notUTF8(0xF5), 1),
    Fault("a bad byte on a row's second line", Array("a\n\"1\n".utf8) + [0x80], .notUTF8(0x80), 2),
    Fault("a quote inside a cell", "a,b\n1,2\"3\n", .strayQuote, 2),
    Fault("a quote after a blank", "a,b\n1, \"2\"\n", .strayQuote, 2),
    Fault("text after a quote", "a,b\n\"1\n\"x,2\n", .textAfterQuote, 2),
    Fault("a blank after a quote", "a,b\n\"1\" ,2\n", .textAfterQuote, 2),
    Fault("a quote never closed", "a,b\n1,2\n\"3,4\n5,6\n", .quoteNeverClosed, 3),
    Fault("a doubled quote at the end", "a\n\"\"\"", .quoteNeverClosed, 2),
  ])
  func `What is no table says what it is, and on which line`(_ the: Fault) {
    #expect(throws: CSVFault(reason: the.reason, line: the.line)) { try read(the.bytes) }
  }

  struct Intrusion: CustomTestStringConvertible {
    var testDescription: String { "\(text.debugDescription)" }
    var text: String
    var intruder: CSVRow.Intruder?
  }

  @Test(arguments: [
    Intrusion(text: "\u{0}x", intruder: .control(0)),
    Intrusion(text: "x\u{1B}[31m\u{7}", intruder: .control(0x1B)),
    Intrusion(text: "\u{7F}", intruder: .control(0x7F)),
    Intrusion(text: "\u{9B}2J", intruder: .control(0x9B)),
    Intrusion(text: "\"\u{85}\"", intruder: .control(0x85)),
    Intrusion(text: "x\ty", intruder: .tab),
    Intrusion(text: "x\ry", intruder: .control(0x0D)),
    Intrusion(text: "\"x\ty\r\nz\rz\"", intruder: nil),
    Intrusion(text: "\u{202E}\u{2066}\u{200B}", intruder: nil),
    Intrusion(text: "\u{A0}\u{BF}é", intruder: nil),
  ])
  func `Control characters are found in their cell`(_ the: Intrusion) throws {
    var reader = try CSVReader(Array("a,b\n1,\(the.text)\n".utf8))
    var row = CSVRow()
    _ = try reader.next(into: &row)
    _ = try reader.next(into: &row)
    #expect(row.cells.map(\.intruder) == [nil, the.intruder])
    #expect(row.hasIntruder == (the.intruder != nil))
  }

  @Test func `A million cells are counted and not kept`() throws {
    var reader = try CSVReader(
      Array("a\n".utf8) + Array(repeating: UInt8(ascii: ","), count: 1_000_000))
    var row = CSVRow()
    row.limit = 4
    _ = try reader.next(into: &row)
    _ = try reader.next(into: &row)
    #expect(row.count == 1_000_001)
    #expect(row.cells.count == 4)
    #expect(row.isBlank)
  }

  private func read(_ text: String) throws -> [String] {
    try read(Array(text.utf8))
  }

  /// Each row as its line and its cells.
  private func read(_ bytes: [UInt8]) throws -> [String] {
    var reader = try CSVReader(bytes)
    var row = CSVRow()
    var rows: [String] = []
    while try reader.next(into: &row) {
      rows.append("\(row.line) " + row.cells.map { reader.text(of: $0) }.joined(separator: " "))
    }
    return rows
  }
}

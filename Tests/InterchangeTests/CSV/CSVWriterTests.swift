import Model
import Testing

@testable import Interchange

struct CSVWriterTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String { cell.debugDescription }
    var cell: String
    var written: String
  }

  @Test(arguments: [
    Case(cell: "plain", written: "plain"),
    Case(cell: "", written: ""),
    Case(cell: "two words; and more", written: "two words; and more"),
    Case(cell: "=cmd()|' /C calc'!A0", written: "=cmd()|' /C calc'!A0"),
    Case(cell: "a,b", written: "\"a,b\""),
    Case(cell: "5\" pipe", written: "\"5\"\" pipe\""),
    Case(cell: "two\nlines", written: "\"two\nlines\""),
    Case(cell: "two\r\nlines", written: "\"two\r\nlines\""),
    Case(cell: "tab\tbed", written: "\"tab\tbed\""),
    Case(cell: " around\n", written: "around"),
    Case(cell: "\u{A0}two\u{A0}words \u{2003}", written: "two\u{A0}words"),
  ])
  func `Cells are quoted only where they have to be`(_ the: Case) {
    var writer = CSVWriter()
    writer.append([the.cell, "x"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == the.written + ",x\n")
  }

  @Test func `What is written is read back`() throws {
    let cells = ["a,\"b\"", "\"", "\"\"", "x\r\ny\rz", "\t1\t2", "é\u{301}\u{202E}", ";"]
    var writer = CSVWriter()
    writer.append(["first"] + cells)
    var reader = try CSVReader(writer.bytes)
    var row = CSVRow()
    _ = try reader.next(into: &row)
    #expect(row.cells.dropFirst().map { reader.text(of: $0) } == cells.map(\.trimmed))
  }
}

/// Why the rest of a table of comma-separated values can not be read.
struct CSVFault: Error, Hashable {
  /// What is wrong.
  enum Reason: Hashable {
    case isEmpty
    case isUTF16
    case notUTF8(UInt8)
    case strayQuote
    case textAfterQuote
    case quoteNeverClosed
  }

  /// What is wrong.
  var reason: Reason
  /// The physical line on which the row begins.
  var line: Int
}

extension CSVFault: CustomStringConvertible {
  /// What is wrong and what would be right.
  var description: String {
    switch reason {
    case .isEmpty: "the file is empty; write at least the header"
    case .isUTF16: "the file is UTF-16; save it as UTF-8"
    case .notUTF8(let byte): "byte 0x\(byte.hexadecimal) is not UTF-8; save the file as UTF-8"
    case .strayQuote:
      "there is a quote inside a cell without quotes; quote the cell and double the quote"
    case .textAfterQuote: "there is text after a closing quote; double a quote inside a cell"
    case .quoteNeverClosed:
      "a quote that opens in this row is never closed; close it, or double it inside a cell"
    }
  }
}

extension UInt8 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}

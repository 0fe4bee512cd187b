import Foundation
import GRDB
import Model

extension Database {
  /// The instant of the transaction, RFC 3339 in UTC.
  func instant() throws -> String {
    let seconds = Int(try transactionDate.timeIntervalSince1970.rounded(.down))
    let (day, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let parts = [time / 3600, time / 60 % 60, time % 60]
    let clock = parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    return "\(Day(number: day))T\(clock)Z"
  }
}

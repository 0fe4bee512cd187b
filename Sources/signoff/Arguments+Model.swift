public import ArgumentParser
public import Model
public import TUI

extension Day: ExpressibleByArgument {
  /// Reads a day from 1900 to 2199, as an import does.
  public init?(argument: String) {
    guard let day = Day(argument), day.isInRange else { return nil }
    self = day
  }
}

extension Period: ExpressibleByArgument {}

extension Quantity: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
  /// Takes any text: what nobody has is an unknown id, not a wrong call.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension KioskLanguage: ExpressibleByArgument {}

extension Right: ExpressibleByArgument {}

extension Level: ExpressibleByArgument {}

extension TrainingRecord.Result: ExpressibleByArgument {}

extension Waiver.Reason: ExpressibleByArgument {}

/// Several standings, separated by commas.
struct Standings: ExpressibleByArgument {
  var all: Set<Standing>

  init?(argument: String) {
    all = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let standing = Standing(rawValue: String(word)) else { return nil }
      all.insert(standing)
    }
  }

  static var allValueStrings: [String] { Standing.allCases.map(\.rawValue) }
}

/// The shapes that a report comes in.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case json
}

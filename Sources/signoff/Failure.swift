import ArgumentParser
import Foundation
import Interchange
import Model
import Storage
import TUI

/// How a call ends that did not simply do its work: a text, and an exit status.
struct Failure {
  /// The exit statuses of formats.md.
  enum Status: Int32 {
    case done = 0
    case refused = 1
    case wrongCall = 2
    case unusable = 3
  }

  private let status: Status
  private let text: String

  /// Tells what an error means for whoever made the call.
  init(_ error: any Error) {
    switch error {
    case is Refusal, is ImportRefused, is ChangeFailure, is Complaint:
      (status, text) = (.refused, "\(error)")
    case is TOMLError: (status, text) = (.wrongCall, "\(error)")
    default:
      switch Signoff.exitCode(for: error) {
      case .success: (status, text) = (.done, Signoff.fullMessage(for: error))
      case .validationFailure: (status, text) = (.wrongCall, Signoff.fullMessage(for: error))
      default: (status, text) = (.unusable, "\(error)")
      }
    }
  }

  /// Says so, help on standard output and everything else on standard error.
  ///
  /// - Returns: the exit status.
  func report() -> Int32 {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line).safe
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let output = status == .done ? StandardOutput.output : .error
    try? output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    return status.rawValue
  }
}

/// A rule of the command line alone that says no; the sentence is all there is to it.
struct Complaint: Error, CustomStringConvertible {
  var description: String
}

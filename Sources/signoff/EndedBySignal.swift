import Foundation

/// That a signal ended the program, which is to be seen in how it ended.
struct EndedBySignal: Error {
  var number: Int32

  /// Dies of the signal after all, once everything is closed.
  func passOn() {
    signal(number, SIG_DFL)
    raise(number)
  }
}

import Foundation
import Model

extension Person {
  /// The name and the identity as the roster looks for them.
  var search: String {
    "\(name) \(id)".foldedForSearch
  }
}

extension String {
  /// The text without case and diacritics.
  var foldedForSearch: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    return folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}

import Model

/// What an observer said of an item before this visit.
struct KioskNote: Sendable {
  var item: ChecklistItem.ID
  /// What the item asks for.
  var title: String
  private var remark: String
  private var observer: String
  private var on: Day

  fileprivate init(_ item: ChecklistItem, _ seen: Observation, by observer: String) {
    (self.item, title, self.observer) = (item.id, item.text, observer)
    (remark, on) = (seen.remark, seen.on)
  }

  /// What was said, by whom and when.
  func sentence(in words: KioskWords) -> String {
    words[.notedBy, observer, words.day(on), remark]
  }
}

extension Demonstration {
  /// What was said of the items in this round, in their order.
  func notes(in records: some Records) throws -> [KioskNote] {
    try items.compactMap { item in
      guard let seen = results[item.id], !seen.remark.isEmpty else { return nil }
      return KioskNote(item, seen, by: try records.name(of: seen.observer))
    }
  }
}

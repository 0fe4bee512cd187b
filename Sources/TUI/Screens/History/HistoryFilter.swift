import Model

/// What of the ledger is wanted, as people type it: `by:office on:2026-11-20 waive`.
struct HistoryFilter {
  /// The query that it makes.
  private(set) var query: ActQuery
  /// What cannot be read of it, and what could be meant.
  private(set) var fault: String?

  /// Reads a filter; what it says of a person is left out where the person is given.
  init(_ text: String, of person: Person.ID?) {
    query = ActQuery(person: person)
    for word in text.split(separator: " ") { read(String(word)) }
  }

  /// The keys, for the line that explains the filter.
  static let help = "words, person:ID, course:ID, by:NAME, on:DAY, since:DAY, until:DAY"

  private mutating func read(_ word: String) {
    guard let colon = word.firstIndex(of: ":") else {
      query.words.append(word)
      return
    }
    let value = String(word[word.index(after: colon)...])
    switch word[..<colon] {
    case "person": query.person = query.person ?? Person.ID(value)
    case "course": query.course = Course.ID(value)
    case "by": query.actor = value
    case "on":
      day(value) { query, day in (query.since, query.until) = (day, day) }
    case "since": day(value) { $0.since = $1 }
    case "until": day(value) { $0.until = $1 }
    default: fault = "\(word[...colon]) is no key here: \(Self.help)"
    }
  }

  private mutating func day(_ text: String, _ take: (inout ActQuery, Day) -> Void) {
    guard let day = Day(text) else {
      fault = "“\(text)” is no day: write it as 2026-11-20"
      return
    }
    take(&query, day)
  }
}

import Model

extension Destination {
  /// What a view is as a bookmark keeps it; nothing for what is no view.
  func fields(on today: Day) -> [String: String]? {
    switch self {
    case .learner(let person): ["open": "learner", "learner": person.text]
    case .why(let person, let subject):
      ["open": "why", "learner": person.text, "subject": subject.kept]
    case .timeline(let person): ["open": "timeline", "learner": person.text]
    case .compliance: ["open": "compliance"]
    case .matrix: ["open": "matrix"]
    case .calendar: ["open": "calendar"]
    case .cases(let query):
      [
        "open": "list", "subject": query.subject?.kept ?? "", "due": query.which.kept(on: today),
        "asked": query.isAsked ? "yes" : "",
      ]
    case .history(let person, let text):
      ["open": "history", "learner": person?.text ?? "", "text": text]
    case .act(let number): ["open": "act", "act": "\(number)"]
    case .parts(let parts): ["open": "parts", "list": parts.name, "of": parts.owner ?? ""]
    case .signOff, .checklist, .signer, .form, .unfinished, .resumed, .relief, .confirm, .pin,
      .help, .palette, .export, .filters, .columns, .order, .welcome, .importFolder, .tour,
      .settings:
      nil
    }
  }
}

extension Subject {
  /// Its kind and its identity.
  fileprivate var kept: String {
    switch self {
    case .course(let id): "course:\(id.text)"
    case .certification(let id): "path:\(id.text)"
    }
  }

  init?(kept text: String) {
    if text.hasPrefix("course:") {
      self = .course(Course.ID(String(text.dropFirst(7))))
    } else if text.hasPrefix("path:") {
      self = .certification(LearningPath.ID(String(text.dropFirst(5))))
    } else {
      return nil
    }
  }
}

extension CaseQuery.Which {
  /// As words: `late`, `60d` for what is due within so many days, or two days.
  fileprivate func kept(on today: Day) -> String {
    switch self {
    case .all: ""
    case .late: "late"
    case .due(let days) where days.lowerBound == today:
      "\(days.upperBound.number - today.number)d"
    case .due(let days): "\(days.lowerBound) \(days.upperBound)"
    }
  }

  /// What cannot be read is everything.
  init(kept text: String, on today: Day) {
    let days = text.split(separator: " ").compactMap { Day(String($0)) }
    if text == "late" {
      self = .late
    } else if text.hasSuffix("d"), let count = Int(text.dropLast()), (0...36_500).contains(count) {
      self = .due(today...today.advanced(by: count))
    } else if days.count == 2, days[0] <= days[1] {
      self = .due(days[0]...days[1])
    } else {
      self = .all
    }
  }
}

extension DeskView {
  /// What it lists, in a few words.
  var words: String {
    [role?.text, path?.text, filter.isEmpty ? nil : "/\(filter)"].compactMap(\.self)
      .joined(separator: " ")
  }
}

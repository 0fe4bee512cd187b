import Model

/// Which days may be due days: none that is over, and none on which the programme is closed.
struct DueRule: Hashable, Sendable {
  /// The days on which nobody is there, and what they are called.
  private var closed: [Day: String] = [:]
  /// Whether a period may stand there too.
  var takesPeriods = true

  /// A rule under which every day is open.
  init() {}

  /// The rule of a programme, whose holidays are closed.
  init(of curriculum: Curriculum, takesPeriods: Bool = true) {
    closed = Dictionary(curriculum.programme.holidays.map { ($0.day, $0.name) }) { first, _ in first
    }
    self.takesPeriods = takesPeriods
  }

  /// Why a day may not be one, and the nearest that may; nothing where it may.
  func refusal(of day: Day, on today: Day) -> (why: String, nearest: Day)? {
    let nearest = nearest(to: max(day, today), on: today)
    if day < today {
      let first = nearest == today ? "today, \(today)" : nearest.long
      return ("that day is over; the first that can be is \(first)", nearest)
    }
    return closed[day].map { name in
      let why = name.isEmpty ? "" : " (\(name))"
      return ("that day is closed\(why); Enter takes \(nearest.long)", nearest)
    }
  }

  /// The open day that is the fewest days away, the earlier of two; a year of closed days is none.
  private func nearest(to day: Day, on today: Day) -> Day {
    for distance in 0...366 {
      for other in [day.advanced(by: -distance), day.advanced(by: distance)]
      where other >= today && closed[other] == nil {
        return other
      }
    }
    return day
  }
}

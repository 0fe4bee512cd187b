import ArgumentParser
import Foundation
import Model

/// The only place that asks the machine what day it is.
enum Clock {
  /// Returns who acts, and on which day in a zone of the tz database.
  ///
  /// `SIGNOFF_TODAY` sets the day instead, for a rehearsal.
  static func actor(in zone: String?) throws -> Actor {
    let environment = ProcessInfo.processInfo.environment
    let user = try User.current(environment)
    guard let rehearsed = environment["SIGNOFF_TODAY"], !rehearsed.isEmpty else {
      return Actor(name: user.name, today: try today(in: zone), isRoot: user.isRoot)
    }
    guard let day = Day(argument: rehearsed) else {
      throw ValidationError("SIGNOFF_TODAY is no day: “\(rehearsed)”; write YYYY-MM-DD.")
    }
    return Actor(name: user.name, today: day, isRehearsal: true, isRoot: user.isRoot)
  }

  /// The instant, in seconds since 1970; a rehearsal does not set it.
  static var now: Int { Int(Date().timeIntervalSince1970) }

  /// The hour and the minute in a zone of the tz database, as a clock shows them.
  static func time(in zone: String?) -> String {
    let place = zone.flatMap(TimeZone.init(identifier:)) ?? .current
    let date = Date()
    let minutes = (Int(date.timeIntervalSince1970) + place.secondsFromGMT(for: date)) / 60 % 1440
    return [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
      .joined(separator: ":")
  }

  /// Tells whether the tz database has a zone of that name.
  static func knows(_ zone: String) -> Bool { TimeZone(identifier: zone) != nil }

  /// The same person on the day that it is by now; a rehearsal keeps its day.
  static func turned(_ actor: Actor, in zone: String?) -> Actor {
    var actor = actor
    if !actor.isRehearsal {
      actor.today = day(in: zone.flatMap(TimeZone.init(identifier:)) ?? .current)
    }
    return actor
  }

  private static func today(in zone: String?) throws -> Day {
    let known = zone.map(TimeZone.init(identifier:)) ?? .current
    if let zone, known == nil {
      let own = TimeZone.current.identifier
      try StandardOutput.error.line("Unknown time zone \(zone); \(own) is used instead.")
    }
    return day(in: known ?? .current)
  }

  private static func day(in place: TimeZone) -> Day {
    let now = Date()
    let seconds = now.timeIntervalSince1970 + Double(place.secondsFromGMT(for: now))
    return Day(number: Int((seconds / 86_400).rounded(.down)))
  }
}

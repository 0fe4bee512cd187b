/// What a pass earned: held from its day until it runs out (rules.md §4).
public struct Award: Hashable, Sendable {
  /// The day of the latest pass.
  public var awarded: Day
  /// The last day without extensions; nothing for ever.
  public var unextendedExpiry: Day?
  /// The last day, extensions included; nothing for ever.
  public var expiry: Day?
  /// The first day on which a renewal counts as one.
  public var windowOpens: Day?
  /// The last day of grace.
  public var graceEnds: Day?

  /// Tells whether it still counts on a day: not past its grace.
  public func isCompliant(on day: Day) -> Bool {
    graceEnds.map { day <= $0 } ?? true
  }
}

/// A day on which somebody passed, by one record or by several.
struct Pass {
  var day: Day
  /// The latest day printed on a certificate, if any record of the day names one.
  var printed: Day?
  /// Whether a record of the day names none, so that the policy has its say.
  var isPlain: Bool
}

/// The awards of one person and subject as they follow from each other, fact by fact.
///
/// Facts are told in the order of their days; on one day a revision comes before an extension and
/// an extension before a pass (rules.md §4).
struct AwardChain {
  let policy: ValidityPolicy
  /// What is held, or was held and ran out.
  private(set) var award: Award?
  /// The latest of the days by which void revisions want it done again.
  private(set) var voidDue: Day?
  /// The latest due day granted since the last pass while nothing was held.
  private(set) var extendedDue: Day?
  private var hasPassed = false
  private var isOlder = false
  private var anchor = Day(number: 0)
  private var multiple = 0

  init(_ policy: ValidityPolicy) {
    self.policy = policy
  }

  mutating func pass(_ pass: Pass) {
    let held = award?.unextendedExpiry
    let isFirst = award == nil || isOlder
    let link = plain(pass.day, isFirst)
    let ends: Day?
    if let printed = pass.printed, !pass.isPlain || isLater(printed, than: link) {
      ends = printed
      if isFirst || isLater(printed, than: held) { (anchor, multiple) = (printed, 0) }
    } else {
      ends = link?.ends
      if let link { (anchor, multiple) = (link.anchor, link.multiple) }
    }
    let expiry = award == nil ? ends : ends.flatMap { ends in held.map { max($0, ends) } }
    award = awarded(pass.day, expiry: expiry, unextended: expiry)
    (hasPassed, isOlder, voidDue, extendedDue) = (true, false, nil, nil)
  }

  mutating func extend(to due: Day, granted: Day) {
    guard let award, award.isCompliant(on: granted) else {
      extendedDue = max(extendedDue ?? due, due)
      return
    }
    guard let expiry = award.expiry, due > expiry else { return }
    self.award = awarded(award.awarded, expiry: due, unextended: award.unextendedExpiry)
  }

  mutating func revise(_ revision: Revision) {
    guard revision.policy != .keep, let within = revision.retakeWithin, hasPassed else { return }
    let limit = revision.effective.adding(within)
    switch revision.policy {
    case .keep: break
    case .retake: cut(at: limit)
    case .void:
      award = nil
      voidDue = max(voidDue ?? limit, limit)
    }
  }

  /// Tells whether a pass on a day would be a renewal: in the window, or late but in the grace.
  func isInWindow(_ day: Day) -> Bool {
    guard let opens = award?.windowOpens, let ends = award?.graceEnds else { return false }
    return opens <= day && day <= ends
  }

  private mutating func cut(at limit: Day) {
    isOlder = true
    guard let award else { return }
    let unextended = min(award.unextendedExpiry ?? limit, limit)
    self.award = awarded(
      award.awarded, expiry: min(award.expiry ?? limit, limit), unextended: unextended)
  }

  private func awarded(_ day: Day, expiry: Day?, unextended: Day?) -> Award {
    Award(
      awarded: day,
      unextendedExpiry: unextended,
      expiry: expiry,
      windowOpens: unextended.map { ends in
        policy.window.map { ends.adding($0, times: -1) } ?? ends
      },
      graceEnds: expiry.map { ends in policy.grace.map { ends.adding($0) } ?? ends })
  }
}

extension AwardChain {
  /// A place in a chain of expiries counted from one anchor.
  private struct Link {
    var ends: Day
    var anchor: Day
    var multiple: Int
  }

  private func isLater(_ printed: Day, than link: Link?) -> Bool {
    link.map { printed > $0.ends } ?? false
  }

  private func isLater(_ printed: Day, than held: Day?) -> Bool {
    held.map { printed > $0 } ?? false
  }

  /// What the policy makes of a pass without a printed day; nothing where it holds for ever.
  private func plain(_ day: Day, _ isFirst: Bool) -> Link? {
    guard let validFor = policy.validFor else { return nil }
    let first = Link(ends: round(day.adding(validFor)), anchor: day, multiple: 1)
    switch policy.renewsFrom ?? .completion {
    case .completion:
      return first
    case .expiry:
      guard !isFirst, let held = award?.unextendedExpiry else { return first }
      guard isInWindow(day) else {
        return first.ends > held ? first : Link(ends: held, anchor: anchor, multiple: multiple)
      }
      let next = round(anchor.adding(validFor, times: multiple + 1))
      return next < day ? first : Link(ends: next, anchor: anchor, multiple: multiple + 1)
    case .yearly(let month, let dayOfMonth):
      var earliest = day.adding(validFor)
      if !isFirst, isInWindow(day), let held = award?.unextendedExpiry {
        earliest = max(earliest, held.next)
      }
      let ends = earliest.next(month: month, day: dayOfMonth)
      return Link(ends: ends, anchor: day, multiple: 1)
    }
  }

  private func round(_ day: Day) -> Day {
    policy.roundsToMonth ? day.endOfMonth : day
  }
}

extension Day {
  /// Returns the first such day of a year on or after this one; 29 February is the month's last.
  func next(month: Int, day: Int) -> Day {
    let year = civil.year
    let candidates = (year...year + 1).compactMap { year in
      Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
    }
    return candidates.first { $0 >= self } ?? self
  }
}

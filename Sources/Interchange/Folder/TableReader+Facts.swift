internal import Model

extension TableReader {
  mutating func record() -> TrainingRecord {
    let (person, subject) = (id("person") as Person.ID?, subject())
    let on = day("on")
    let it = TrainingRecord(
      person: person ?? "", subject: subject, on: on ?? .unread,
      result: choice("result") ?? .passed, score: percentage("score"), hours: number("hours"),
      signers: ids("signer"), evidence: text("evidence"), expires: day("expires"),
      isPriorLearning: flag("prior_learning"), entered: entered())
    refuse("expires", it.expires, before: "on", on)
    refuseSigners(of: it)
    if let on, let entered = it.entered?.day, entered < on {
      refuse("entered", "is before on, \(on); give a day on or after it")
    }
    if case .certification = subject { refuseUnlessPriorLearning(it) }
    return it
  }

  private mutating func refuseSigners(of record: TrainingRecord) {
    guard !record.signers.isEmpty else { return }
    if record.signers.contains(record.person) {
      refuse("signer", "names \(record.person) for \(record.person); nobody signs for themselves")
    }
    if Set(record.signers).count < record.signers.count {
      refuse("signer", "names somebody twice; signers are different people")
    }
  }

  private mutating func refuseUnlessPriorLearning(_ record: TrainingRecord) {
    if !record.isPriorLearning {
      refuse("prior_learning", "a record of a certification is prior learning; write yes")
    }
    if record.result == .failed {
      refuse("result", "is no result of a certification; its records are passed")
    }
  }

  private mutating func entered() -> TrainingRecord.Entered? {
    guard let cell = cell("entered") else { return nil }
    let bytes = bytes[cell.range]
    guard let day = Day(spelling: bytes.prefix(10)), day.isInRange,
      bytes.count == 10 || bytes.dropFirst(10).isTimeInUTC
    else {
      refuse("entered", "is neither a day nor a time in UTC; write it as 2026-11-22T09:30:00Z")
      return nil
    }
    return bytes.count == 10 ? .day(day) : .instant(text(of: cell))
  }

  mutating func revocation() -> Revocation {
    Revocation(
      person: id("person") ?? "", subject: subject(), recordOn: day("record_on") ?? .unread,
      on: day("on") ?? .unread, reason: text("reason"))
  }

  mutating func waiver() -> Waiver {
    let (person, subject) = (id("person") as Person.ID?, subject())
    let (from, until) = (day("from"), day("until"))
    refuse("until", until, before: "from", from)
    return Waiver(
      person: person ?? "", subject: subject, from: from ?? .unread, until: until,
      reason: choice("reason") ?? .administrative, note: text("note"))
  }

  mutating func `extension`() -> Extension {
    let (person, subject) = (id("person") as Person.ID?, subject())
    let (due, granted) = (day("due"), day("granted"))
    refuse("due", due, before: "granted", granted)
    return Extension(
      person: person ?? "", subject: subject, due: due ?? .unread, granted: granted ?? .unread,
      reason: text("reason"))
  }

  private mutating func subject() -> Subject {
    let course: Course.ID? = id("course")
    let path: LearningPath.ID? = id("path")
    refuseUnlessOne(of: "path", or: "course")
    guard course == nil, let path else { return .course(course ?? "") }
    return .certification(path)
  }
}

extension TrainingRecord.Entered {
  /// The day of it, by UTC where it is an instant.
  fileprivate var day: Day? {
    switch self {
    case .day(let day): day
    case .instant(let text): Day(ascii: text.utf8.prefix(10))
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is `T09:30:00Z` or `T09:30:00.25Z` (RFC 3339).
  fileprivate var isTimeInUTC: Bool {
    let shape = Array("T00:00:00".utf8)
    let text = Array(self)
    guard text.count >= 10, text.last == UInt8(ascii: "Z"),
      zip(shape, text).allSatisfy({ $0.isDigit ? $1.isDigit : $0 == $1 })
    else { return false }
    let parts = [(1, 23), (4, 59), (7, 59)]
    let isInRange = parts.allSatisfy { place, most in
      Int(text[place] - 0x30) * 10 + Int(text[place + 1] - 0x30) <= most
    }
    let fraction = text[9...].dropLast()
    let hasFraction = fraction.first == UInt8(ascii: ".") && fraction.count > 1
    return isInRange
      && (fraction.isEmpty || hasFraction && fraction.dropFirst().allSatisfy(\.isDigit))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

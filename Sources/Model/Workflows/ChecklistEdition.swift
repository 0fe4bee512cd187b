/// A demonstration as somebody found it when they began to go through its checklist.
public struct ChecklistEdition: Hashable, Sendable {
  /// The course.
  public var course: Course.ID
  /// The items, in their order.
  var items: [ChecklistItem]
  /// The revision of the course.
  var revision: Revision.ID?
  /// What had been seen by then.
  var results: [ChecklistItem.ID: Observation]
  /// What had been signed by then.
  var signatures: [Signature]
  /// The days of earlier demonstrations.
  var closed: [Day]
}

extension Records {
  /// Somebody's demonstration of a course as it is on a day.
  public func edition(
    of person: Person.ID, in course: Course.ID, on day: Day
  ) throws -> ChecklistEdition {
    let demonstration = try demonstration(of: person, in: course)
    return ChecklistEdition(
      course: course, items: demonstration.items,
      revision: try curriculum().revision(of: course, on: day), results: demonstration.results,
      signatures: demonstration.signatures, closed: demonstration.closed)
  }

  /// Refuses what was seen by a checklist that is another one by now, or was gone through by
  /// somebody else meanwhile.
  func check(_ edition: ChecklistEdition?, of person: Person.ID, on day: Day) throws {
    guard let edition else { return }
    let now = try self.edition(of: person, in: edition.course, on: day)
    guard (now.items, now.revision) == (edition.items, edition.revision) else {
      throw Refusal.demonstration(.checklistChanged(edition.course))
    }
    guard now == edition else {
      throw Refusal.demonstration(.alreadySeen(person, edition.course))
    }
  }
}

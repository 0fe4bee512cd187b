/// A course's checklist as somebody went through it.
public struct ChecklistEdition: Hashable, Sendable {
  /// The course.
  public var course: Course.ID
  /// The items, in their order.
  public var items: [ChecklistItem]
  /// The revision of the course.
  public var revision: Revision.ID?
}

extension Records {
  /// A course's checklist as it is on a day.
  public func edition(of course: Course.ID, on day: Day) throws -> ChecklistEdition {
    let curriculum = try curriculum()
    return ChecklistEdition(
      course: course, items: curriculum.programme.checklistItems.filter { $0.course == course },
      revision: curriculum.revision(of: course, on: day))
  }

  /// Refuses what was seen by a checklist that is another one by now.
  func check(_ edition: ChecklistEdition?, on day: Day) throws {
    guard let edition else { return }
    guard try self.edition(of: edition.course, on: day) == edition else {
      throw Refusal.demonstration(.checklistChanged(edition.course))
    }
  }
}

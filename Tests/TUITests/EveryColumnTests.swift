import Model
import Storage
import Testing

@testable import TUI

/// Whether everything that a programme has can be written in the screens.
struct EveryColumnTests {
  /// What is a fact: asked for once, by a form of its own, and never changed.
  private static let facts: [Model.Table: [Draft]] = [
    .records: [.result(["P1"], nil)], .waivers: [.waiver(["P1"], nil)],
    .extensions: [.extension(["P1"], nil)],
    .revocations: [.revocation("P1", .course("LAW"), of: today)],
  ]

  /// What a form of facts calls a column by another name, or follows from what the form is about.
  private static let others: [Model.Table: [String: String?]] = [
    .records: [
      "person": nil, "course": "what", "path": "what", "prior_learning": "prior", "entered": nil,
    ],
    .waivers: ["person": nil, "course": "what", "path": "what"],
    .extensions: ["person": nil, "course": "what", "path": "what", "granted": nil],
    .revocations: ["person": nil, "course": nil, "path": nil, "record_on": nil, "on": nil],
  ]

  /// A row of each table of which the workshop has none.
  private static let rare: [Entry] = [
    .prerequisite(Prerequisite(course: "LAW", needs: "CARE", any: "a")),
    .equivalence(Equivalence(course: "LAW", countsAs: "CARE")),
    .revision(
      Revision(
        course: "LAW", id: "2", effective: today, policy: .void, retakeWithin: Period(3, .weeks),
        note: "New law")),
    .membership(Membership(group: "night", person: "P2", from: today, until: today.next)),
    .assignment(
      Assignment(
        .group("night"), .path("TOOLS"), assigned: today, due: .within(Period(4, .weeks)),
        level: .suggested, reason: "Night work")),
    .assignment(
      Assignment(
        .person("P2"), .course("CARE"), assigned: today, due: .on(today.next),
        withdrawn: today.next)),
    .leave(Leave(person: "P2", from: today)),
    .rung(Rung(number: 1, offset: .workingDays(-5), tell: [.learner], consequence: "A mail")),
    .holiday(Holiday(day: today, name: "Fair")),
  ]

  @Test(arguments: Model.Table.allCases)
  func `Every column is a field of some form`(table: Model.Table) throws {
    let store = try Store.workshop()
    let drafts = Self.facts[table] ?? [.new(table)]
    let fields = try Set(
      drafts.flatMap { try $0.plan.form(in: store, on: today).fields.map(\.name) })
    let wanted = table.columns.compactMap { column in
      Self.others[table]?[column] ?? .some(column)
    }
    #expect(Set(wanted).subtracting(fields) == [])
  }

  @Test(arguments: Model.Table.allCases.filter { !$0.holdsFacts })
  func `What a form of a table says is read as a row of it`(table: Model.Table) throws {
    let store = try Store.workshop()
    try store.put(Self.rare)
    var rows: [Entry] = []
    try store.forEachEntry(of: table) { rows.append($0) }
    for row in rows {
      let cells = Dictionary(uniqueKeysWithValues: zip(table.columns, row.cells))
      #expect(Entry(of: table, cells) == row)
    }
    #expect(!rows.isEmpty)
  }
}

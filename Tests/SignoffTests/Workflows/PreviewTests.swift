import Model
import Storage
import Testing

struct PreviewTests {
  let yard: Yard

  init() throws {
    yard = try Yard()
  }

  private func preview(_ command: Command) throws -> Preview {
    let changes = try yard.store.preview(command, by: yard.actor)
    return try Preview(of: changes, in: yard.store, on: today)
  }

  @Test func `A preview shows the requirements before and after, and changes nothing`() throws {
    let preview = try preview(
      .recordResult(
        RecordResult(TrainingRecord(person: "ana", subject: .course("safe"), on: today))))
    #expect(preview.differences.map(\.subject) == [.course("lift"), .course("safe")])
    #expect(preview.differences.last?.before?.standing == .open)
    #expect(preview.differences.last?.after?.standing == .current)
    #expect(preview.moves.map(\.description) == ["open -> current", "still open"])
    #expect(try yard.record().records.isEmpty)
  }

  @Test func `A preview agrees with what then happens`() throws {
    let command = Command.enrol(Enrol("eve", in: "fitter", start: day("2026-10-01")))
    let preview = try preview(command)
    try yard.perform(command)
    #expect(!preview.differences.isEmpty)
    for difference in preview.differences {
      #expect(try yard.requirement(difference.subject, of: "eve") == difference.after)
    }
  }

  @Test func `A group's assignment is previewed for its members`() throws {
    let preview = try preview(.assign(Assign(.course("duo"), to: [.group("assessors")])))
    #expect(preview.differences.map(\.person) == ["cleo"])
    #expect(preview.moves.map(\.description) == ["nothing -> open"])
  }

  @Test func `Who joins a group is previewed with what the group was told`() throws {
    try yard.perform(.assign(Assign(.course("duo"), to: [.group("assessors")])))
    let joins = Change.put(
      .membership(Membership(group: "assessors", person: "eve", from: today)))
    let preview = try Preview(of: [joins], in: yard.store, on: today)
    #expect(preview.differences.map(\.person) == ["eve"])
  }

  @Test func `A change of the catalogue is previewed for everybody`() throws {
    let step = Change.put(.step(Step(path: "basics", position: 3, course: "press")))
    let preview = try Preview(of: [step], in: yard.store, on: today)
    #expect(preview.differences.map(\.subject) == [.course("press")])
    #expect(preview.people == 1)
    let without = Change.retract(
      .step(Step(path: "basics", position: 2, course: "lift", level: .required)))
    let moves = try Preview(of: [without], in: yard.store, on: today).moves
    #expect(moves.map(\.description) == ["open -> nothing"])
  }
}

import Model
import Storage
import Synchronization
import Testing

/// What a long act tells, and how it is stopped.
struct WatchTests {
  private struct Stop: Error {}

  @Test func `An act tells how far it is, for each of whom it is about and for each row`() throws {
    let yard = try Yard()
    let told = Mutex<[String]>([])
    let watch = Watch { stage, it in told.withLock { $0.append("\(stage) \(it.met)/\(it.total)") } }
    try yard.store.perform(
      Assign(.course("safe"), to: [.person("ana"), .person("ben")]), by: yard.actor,
      watchedBy: watch)
    #expect(
      told.withLock(\.self) == ["checking 0/2", "checking 1/2", "writing 2/2"])
  }

  @Test(arguments: [Watch.Stage.checking, .writing])
  func `An act that is stopped at any stage leaves the file as it was`(stage: Watch.Stage) throws {
    let yard = try Yard()
    let before = try yard.store.acts(ActQuery(limit: 5))
    let watch = Watch { reached, _ in if reached == stage { throw Stop() } }
    #expect(throws: Stop.self) {
      try yard.store.perform(
        Assign(.course("safe"), to: [.person("ana")]), by: yard.actor, watchedBy: watch)
    }
    #expect(try yard.store.acts(ActQuery(limit: 5)) == before)
    #expect(try yard.store.record(of: "ana")?.assignments.isEmpty == true)
  }
}

import Dispatch
import Model
import Storage
import TUI
import Testing

/// Work that goes on while the screens do.
struct WorkTests {
  private let size = Size(width: 80, height: 24)
  private let store: Store
  private var session: Session<Store>
  private let gate = Gate()

  /// A session whose keys wait for nothing, over a file in which somebody else is writing.
  init() throws {
    store = try Store.workshop()
    session = Session(DeskScreen(for: office), records: store, actor: office, patience: 0)
    _ = session.picture("atool<enter><c-p>")
    gate.hold(store)
  }

  @Test mutating func `An act that takes long is shown while it goes on`() throws {
    session.type("y")
    let picture = session.draw(size).text
    #expect(picture.contains("┌─ Being done "))
    #expect(picture.contains("Asking the rules"))
    #expect(picture.foot().contains("Esc stop"))
    gate.open()
    while session.isWorking { session.settle() }
    #expect(session.draw(size).text.foot(1).contains("✓ Assigned Tool care"))
  }

  @Test mutating func `What is stopped changes nothing, and what was before it is still there`()
    throws
  {
    session.type("yjjq<esc>")
    #expect(session.draw(size).text.contains("Stopping …"))
    gate.open()
    while session.isWorking { session.settle() }
    let picture = session.draw(size).text
    #expect(picture.foot(1).contains("It was stopped: nothing was changed."))
    #expect(picture.contains("Nothing has been changed yet"))
    #expect(try store.record(of: "P1")?.assignments.isEmpty == true)
  }

  @Test mutating func `The screen takes another size while something goes on`() throws {
    session.type("y")
    for (width, height) in [(140, 40), (60, 15), (4, 4), (80, 24)] {
      let size = Size(width: width, height: height)
      #expect(session.draw(size).size == size)
    }
    gate.open()
    session.stopWork()
    #expect(!session.isWorking)
  }

  @Test func `How long it may still take follows from how long it took`() {
    let sight = JobSight(
      stages: [.writing], stage: .writing, progress: Progress(met: 25, total: 100),
      spent: .seconds(2))
    #expect(sight.fraction == 0.25)
    #expect(sight.left == .seconds(6))
    let early = JobSight(
      stage: .checking, progress: Progress(met: 25, total: 100), spent: .milliseconds(20))
    #expect(early.left == nil)
  }
}

/// Somebody who writes to a file until they are let go.
private struct Gate: Workflow {
  private let go = DispatchSemaphore(value: 0)
  private let isIn = DispatchSemaphore(value: 0)
  var words: String { "wait" }

  func decide(in records: some Records, by actor: Actor) -> [Change] {
    isIn.signal()
    go.wait()
    return []
  }

  /// Keeps everybody else from writing.
  func hold(_ store: Store) {
    DispatchQueue.global().async { _ = try? store.perform(self, by: office) }
    isIn.wait()
  }

  func open() { go.signal() }

  @Test func `A preview of what touches many goes on elsewhere, and keys work meanwhile`() throws {
    let store = try Store.workshop()
    let crowd = (1...300).map { Person(id: Person.ID("Q\($0)"), name: "Zoë \($0)") }
    let tenures = crowd.map { Tenure(person: $0.id, role: "op", start: today) }
    try store.perform(Putting(crowd.map(Entry.person) + tenures.map(Entry.tenure)), by: office)
    var session = Session(over: store)
    let size = Size(width: 100, height: 30)
    _ = session.draw(size)
    session.type("2jpt")
    #expect(session.worksElsewhere)
    #expect(session.draw(size).text.contains(#/Finding out whom|Looked at /#))
    #expect(session.picture("y", 100, 30).foot(1).contains("Not everybody has been looked at"))
    #expect(session.picture("?", 100, 30).hasPrefix("━━ Help · Before it is done"))
    session.type("q")
    while session.isWorking { session.settle() }
    #expect(session.picture("", 100, 30).contains("What becomes of requirements, 303 learners"))
  }
}

import Model

/// A workflow that puts rows without asking.
struct Putting: Workflow {
  var entries: [Entry]
  var words = "put"

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  func decide(in records: some Records, by actor: Actor) -> [Change] {
    entries.map(Change.put)
  }
}

let actor = Actor(name: "office", today: Day(number: 20_000))
let ana = Person(id: "ana", name: "Ana Ruíz")
let ben = Person(id: "ben", name: "Ben", supervisor: "ana")
let press = Course(id: "press", title: "Lock out the press")
let passed = TrainingRecord(person: "ana", subject: .course("press"), on: Day(number: 19_000))

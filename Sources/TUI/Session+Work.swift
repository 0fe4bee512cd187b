import Model

extension Session {
  /// For how many milliseconds what goes on is waited for before keys are looked at again.
  static var glance: Int { 5 }

  /// Begins to change the file.
  mutating func begin(_ command: Command) {
    let (records, actor) = (records, actor)
    let job = Job { try records.perform(command, by: actor, watchedBy: $0) }
    work = Work(task: .command(command, job), title: "Being done")
  }

  /// Begins to change the file in the name of somebody whose PIN opens their key.
  mutating func begin(_ command: Command, with entry: PINEntry) {
    let (records, actor) = (records, actor)
    let job = Job([.writing]) { _ in try records.perform(command, by: actor, signed: entry) }
    work = Work(task: .command(command, job), title: "Being signed")
  }

  /// Begins to write rows to a new file.
  mutating func begin(_ sheet: Sheet, to name: String) {
    let export = outside.export
    let job = Job([.writing]) { try export(sheet, name, $0) }
    work = Work(task: .export(sheet, to: name, job), title: "Being written to \(name)")
  }

  /// Begins what is left to the program around.
  mutating func begin(_ errand: Errand) {
    let run = outside.run
    let job = Job(errand.stages) { try run(errand, $0) }
    work = Work(task: .errand(job), title: errand.title)
  }

  /// Stops what goes on, and waits until it has; for when the terminal is gone.
  public mutating func stopWork() {
    work?.stop()
    work?.rest = []
    awaitWork(for: nil)
  }

  /// Stops what goes on, where a key asks for that; no other key means anything meanwhile.
  mutating func stopWork(at key: Key) {
    if key == .escape || key == .control("c") { work?.stop() }
  }

  /// Waits for what goes on; once it is over, tells how it went and does what comes after it.
  mutating func awaitWork(for milliseconds: Int?) {
    guard let done = work, done.isOver(within: milliseconds) else { return }
    work = nil
    do {
      notice = try outcome(of: done)
      carryOut(done.rest)
    } catch {
      notice = Notice("\(error)", error is JobStopped ? .hint : .refused)
      reload()
    }
  }

  private mutating func outcome(of work: Work) throws -> Notice {
    switch work.task {
    case .command(let command, let job):
      let act = try job.value()
      version = try records.dataVersion()
      forget()
      if case .edit(let edit) = command, let added = edit.adding {
        for index in screens.indices { screens[index].seek(added) }
      }
      return try act.map { try command.notice(of: $0, in: records) }
        ?? Notice("Nothing to change.")
    case .errand(let job):
      let notice = try job.value()
      version = try records.dataVersion()
      forget()
      return notice
    case .export(let sheet, let name, let job):
      try job.value()
      let count = sheet.rows.count
      return Notice("Wrote \(count.grouped) \(count == 1 ? "row" : "rows") to \(name).", .done)
    }
  }
}

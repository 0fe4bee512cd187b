import ArgumentParser
import Model

struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Why something is due when it is: every date and where it comes from.",
    discussion: """
      Shows the routes, records, policy, revisions, waivers and extensions behind a person's \
      standing, what blocks it, and who may sign.

      signoff why demo.signoff P019 XC-SOLO
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The course's or path's id.") var subject: String
  @OptionGroup var view: View

  func run() throws {
    let desk = try Desk(file.file, for: .look(at: person))
    let day = view.asOf ?? desk.today
    let learner = try desk.store.knownLearner(person)
    for subject in try subjects(at: desk) {
      let explanation = desk.curriculum.explanation(
        of: subject, for: learner, on: day,
        signers: try signers(of: subject, learner.person, desk, day))
      try StandardOutput.output.lines(explanation.lines())
    }
  }

  /// The course or certification that is meant; of a plain path its courses, by position.
  private func subjects(at desk: Desk) throws -> [Subject] {
    switch try desk.curriculum.task(named: subject) {
    case .course(let id): return [.course(id)]
    case .path(let id):
      guard try desk.curriculum.knownPath(id).kind == .path else { return [.certification(id)] }
      let steps = desk.curriculum.programme.steps.filter { $0.path == id }
      return steps.sorted { $0.position < $1.position }.map { .course($0.course) }
    }
  }

  private func signers(
    of subject: Subject, _ person: Person, _ desk: Desk, _ day: Day
  ) throws -> [String] {
    guard case .course(let id) = subject, desk.curriculum.hasChecklist(id) else { return [] }
    return try desk.store.signerSentences(
      of: desk.curriculum.knownCourse(id), for: person, on: day)
  }
}

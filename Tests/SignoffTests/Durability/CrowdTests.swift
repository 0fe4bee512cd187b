import Foundation
import GRDB
import Model
import Storage
import Testing

/// Several programs that change one file at once, killed at random.
///
/// 3 at once and 120 calls; as many at once as SIGNOFF_PROCESSES says, each with as many calls as
/// SIGNOFF_WORKFLOWS says.
struct CrowdTests {
  private let bench: Bench
  private let size = Self.number("SIGNOFF_PROCESSES") ?? 3
  private let count: Int
  private let learners: [String]

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  init() throws {
    bench = try Bench()
    count = size * (Self.number("SIGNOFF_WORKFLOWS") ?? 40)
    learners = (0..<count / 4 + 1).map { "p\($0)" }
    try bench.write(
      "in/courses.csv",
      "id,title,assessment,signers\nlift,Lift,demonstration,anyone\nsafe,Safe,,\n")
    try bench.write("in/checklists.csv", "course,item,text\nlift,1,Checks\nlift,2,Lifts\n")
    let people = ["ben"] + learners + learners.map { "s\($0)" }
    try bench.write("in/people.csv", "id,name\n" + people.map { "\($0),X\n" }.joined())
    let tasks = learners.map { "\($0),safe,2026-01-01,2026-12-01\n" }.joined()
    try bench.write("in/assignments.csv", "person,course,assigned,due\n" + tasks)
    try bench.write("pin", "407182\n")
    try bench.signoff("new", "yard")
    try bench.signoff("import", "yard", "in")
    try giveKeys()
  }

  private var path: String { bench.folder.appending(path: "yard").path }

  /// Gives the signers PINs, so that a killed try locks one of them and not all.
  private func giveKeys() throws {
    let secret = Secret(Array("407182".utf8))
    let keys = try learners.map {
      try SignerKey.make(for: Person.ID("s\($0)"), under: secret, hardness: Hardness(logN: 4))
    }
    try Store(opening: path).perform(
      Keys(keys: keys), by: Actor(name: "root", today: today, isRoot: true))
  }

  @Test func `Nothing that was reported done is lost, and nothing stays locked`() throws {
    var crowd = Crowd(bench, of: size)
    let result = try crowd.make(calls())
    #expect(result.failed.isEmpty)
    #expect(result.killed > 0 && !result.done.isEmpty)
    #expect(Set(result.done.values) == Set(Crowd.Kind.allCases))
    let begin = ContinuousClock.now
    #expect(try bench.run(["assign", "yard", "--person", "ben", "--course", "safe"]).status == 0)
    #expect(ContinuousClock.now - begin < .seconds(5))
    try expectMarks(of: result)
    #expect(try bench.signoff("verify", "yard").status == 0)
  }

  /// Whatever was reported is what one act did, and no other.
  private func expectMarks(of result: Crowd.Result) throws {
    let marks = try DatabaseQueue(path: path).read { db in
      let texts = try String.fetchAll(db, sql: Self.added)
      let reasons = try String.fetchAll(db, sql: Self.undoing)
      return texts.flatMap { $0.matches(of: /w[0-9]+w/).map { String($0.output) } }
        + reasons.flatMap { $0.matches(of: /u[0-9]+u/).map { String($0.output) } }
    }
    let found = Dictionary(marks.map { ($0, 1) }, uniquingKeysWith: +)
    for (mark, kind) in result.done { #expect(found[mark] == 1, "\(kind) \(mark)") }
  }

  /// What was said in each fact and row as it was added.
  private static let added = """
    WITH added (act, text) AS (
      SELECT act, evidence FROM record
      UNION ALL SELECT act, note FROM waiver
      UNION ALL SELECT act, reason FROM extension
      UNION ALL SELECT act, remark FROM observation
      UNION ALL SELECT act, after FROM change WHERE after IS NOT NULL
    )
    SELECT text FROM added WHERE act NOT IN (SELECT act FROM undoing)
    """

  private static let undoing = "SELECT words FROM act WHERE number IN (SELECT act FROM undoing)"
}

/// What the programs are asked to do.
extension CrowdTests {
  private func calls() throws -> [Crowd.Call] {
    try (0..<count).map { number in
      let kind = Crowd.Kind.allCases[number % Crowd.Kind.allCases.count]
      let mark = kind == .undo ? "u\(number)u" : "w\(number)w"
      let learner = try #require(learners.randomElement())
      return Crowd.Call(
        kind: kind, mark: mark, arguments: words(for: kind, learner, mark),
        input: kind == .signWithPIN ? bench.folder.appending(path: "pin") : nil)
    }
  }

  private func words(for kind: Crowd.Kind, _ learner: String, _ mark: String) -> [String] {
    let lift = ["sign", "yard", learner, "lift", "--remark", "1=\(mark)"]
    let day = "2027-0\(Int.random(in: 1...9))-\(Int.random(in: 10...28))"
    return switch kind {
    case .record: ["record", "yard", learner, "safe", "--evidence", mark]
    case .observe: lift + ["--signer", "ben", "--item", "1", "--observe-only"]
    case .sign: lift + ["--signer", "ben", "--all"]
    case .signWithPIN: lift + ["--signer", "s\(learner)", "--all", "--pin"]
    case .assign:
      ["assign", "yard", "--person", learner, "--course", "lift", "--due", day, "--reason", mark]
    case .extend: ["extend", "yard", learner, "safe", "--due", day, "--reason", mark]
    case .waive:
      ["waive", "yard", learner, "safe", "--until", day, "--reason", "medical", "--note", mark]
    case .undo: ["undo", "yard", "--reason", mark]
    }
  }
}

/// Gives keys without asking.
private struct Keys: Workflow {
  var keys: [SignerKey]
  var words: String { "keys" }

  func decide(in records: some Records, by actor: Actor) -> [Change] {
    keys.map(Change.giveKey)
  }
}

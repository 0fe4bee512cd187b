import Foundation
import GRDB
import Testing

/// Somebody at the kiosk's keyboard, and somebody who tries PINs and restarts the program.
struct AttacksOnKioskTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
    try bench.write("more/courses.csv", "id,title,assessment,signers\nc,C,demonstration,anyone\n")
    try bench.write("more/checklists.csv", "course,item,text\nc,1,Checks\n")
    try bench.signoff("import", "yard", "more")
    #expect(try bench.signoff("pin", "yard", "ben", input: "407182\n").status == 0)
  }

  private static let sequences = [
    "\u{1B}[1;5A", "\u{1B}[200~rm -rf\n\u{1B}[201~", "\u{1B}[<0;5;5M", "\u{1B}[27;5;99~",
    "\u{1B}OP\u{1B}", "\u{1B}[99999999999~", "\u{1B}]52;c;eA==\u{7}", "\u{1B}[?1;2c", "\u{1B}[5n",
  ]

  @Test func `No key and no signal of the keyboard leaves the kiosk, an admin's PIN does`() throws {
    let kiosk = try TerminalRun(bench, ["kiosk", "yard", "--keeper", "ben"])
    try kiosk.wait(for: "Bring the learner")
    for byte in UInt8.min...UInt8.max { try kiosk.press([byte]) }
    for sequence in Self.sequences { try kiosk.type(sequence) }
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE] { kiosk.signal(signal) }
    for _ in 0..<3 {
      usleep(200_000)
      try kiosk.type("\u{1B}")
    }
    usleep(200_000)
    try kiosk.type("\u{1B}[21~ben\r")
    try kiosk.wait(for: "PIN")
    try kiosk.type("407182\r")
    #expect(kiosk.end() == 0)
    #expect(try bench.signoff("log", "yard").output.contains("Sign off") == false)
  }

  @Test func `A paste is asked for in brackets, and none of it is taken for keys`() throws {
    let kiosk = try TerminalRun(bench, ["kiosk", "yard", "--keeper", "ben"])
    try kiosk.wait(for: "\u{1B}[?2004h")
    try kiosk.wait(for: "Bring the learner")
    try kiosk.type("\u{1B}[200~ana\r\u{1B}[201~")
    try kiosk.type("\u{1B}OQ")
    try kiosk.wait(for: "Holen")
    kiosk.signal(SIGTERM)
    #expect(kiosk.end() == SIGTERM)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `A signal ends the kiosk, is told of, and leaves the file whole`(signal: Int32) throws {
    let kiosk = try TerminalRun(bench, ["kiosk", "yard", "--keeper", "ben"])
    try kiosk.wait(for: "Bring the learner")
    kiosk.signal(signal)
    #expect(kiosk.end() == signal)
    #expect(try bench.signoff("verify", "yard").status == 0)
  }

  @Test func `Tries that are killed before they are answered count all the same`() throws {
    let database = try DatabaseQueue(path: bench.folder.appending(path: "yard").path)
    for count in 1...3 {
      let run = try TerminalRun(bench, sign)
      try run.wait(for: "to sign: ")
      try run.type("55555\(count)\r")
      while try tries(in: database) < count { usleep(1000) }
      run.signal(SIGKILL)
      _ = run.end()
    }
    let right = try bench.signoff(arguments: sign + ["--pin"], on: nil, input: "407182\n")
    #expect(right.status == 1 && right.errors.contains("ben is locked for"), "\(right.errors)")
  }

  private let sign = ["sign", "yard", "ana", "c", "--signer", "ben", "--all"]

  private func tries(in database: DatabaseQueue) throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "SELECT max(failures) FROM pinLock") } ?? 0
  }
}

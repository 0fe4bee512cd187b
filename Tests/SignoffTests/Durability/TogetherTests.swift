import Foundation
import Testing

/// Two people at one file, each with a program of their own.
struct TogetherTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.write(
      "in/courses.csv", "id,title,assessment,signers\nlift,Lift,demonstration,anyone\n")
    try bench.write("in/checklists.csv", "course,item,text\nlift,1,Checks\n")
    try bench.write("in/people.csv", "id,name\nben,Ben\ncleo,Cleo\nana,Ana\n")
    try bench.signoff("new", "yard")
    try bench.signoff("import", "yard", "in")
  }

  @Test func `Two who sign the same at once get one signature and one clear refusal`() throws {
    for signer in ["ben", "cleo"] {
      #expect(try bench.signoff("pin", "yard", signer, input: "407182\n").status == 0)
    }
    let desks = try ["ben", "cleo"].map {
      try TerminalRun(bench, ["sign", "yard", "ana", "lift", "--signer", $0, "--all"])
    }
    for desk in desks { try desk.wait(for: "to sign: ") }
    try desks[0].type("407182\r")
    #expect(desks[0].end() == 0)
    try desks[1].type("407182\r")
    try desks[1].wait(for: "Somebody else noted or signed lift of ana meanwhile: look at it again.")
    #expect(desks[1].end() == 1)
    let evidence = try bench.signoff("evidence", "yard", "ana").output
    #expect(evidence.matches(of: /"signer": "ben"/).count == 1 && !evidence.contains("cleo"))
    #expect(try bench.signoff("verify", "yard").status == 0)
  }

  @Test func `What another program writes is on the screen within a second`() throws {
    let screen = try TerminalRun(bench, ["browse", "yard"])
    try screen.wait(for: "Cleo")
    try bench.write("more/people.csv", "id,name\nzoe,Zoe Quarry\n")
    #expect(try bench.run(["import", "yard", "more"]).status == 0)
    let written = ContinuousClock.now
    try screen.wait(for: "Zoe Quarry")
    // A second, and some for a busy machine.
    #expect(ContinuousClock.now - written < .seconds(2))
    screen.signal(SIGTERM)
    _ = screen.end()
  }
}

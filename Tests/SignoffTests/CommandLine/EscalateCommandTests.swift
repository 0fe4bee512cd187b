import Foundation
import Testing

/// `escalate` and `acknowledge`, from the call to the file.
struct EscalateCommandTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
    try bench.write("more/programme.csv", "key,value\nladder_since,2026-01-01\n")
    try bench.write("more/ladder.csv", "rung,offset,tell,consequence\n1,1d,supervisor2,Talk\n")
    try bench.signoff("import", "yard", "more")
  }

  @Test func `What fires is told, recorded once and acknowledged`() throws {
    let dry = try bench.signoff("escalate", "yard", "--dry-run")
    #expect(dry.lines.first == "Escalate: 1 rung fired.")
    #expect(dry.lines[2] == "1     ana     lift     2026-10-31  2026-11-01  coordinator  yes")
    #expect(dry.lines.last == "Nothing has been changed: this was a dry run.")
    #expect(try bench.signoff("escalate", "yard").lines.last == "Done.")
    #expect(try bench.signoff("escalate", "yard").status == 1)
    #expect(try bench.signoff("acknowledge", "yard", "ana", "lift", "1").status == 0)
    #expect(try bench.signoff("verify", "yard").status == 0)
  }

  @Test func `What is on record is listed as it fired, also after its due day has moved`() throws {
    try bench.signoff("escalate", "yard")
    let before = try bench.signoff("escalations", "yard", "--format", "csv").output
    try bench.write("moved/role_paths.csv", "role,path,due_within\nfitter,basics,40d\n")
    try bench.signoff("import", "yard", "moved")
    for day in ["2026-11-22", "2026-12-24"] {
      #expect(
        try bench.signoff("escalations", "yard", "--as-of", day, "--format", "csv").output == before
      )
    }
    #expect(
      try bench.signoff("escalations", "yard", "--as-of", "2026-10-31", "--format", "csv").lines
        .count == 1)
  }

  @Test func `Escalations say what was re-routed, and what is on record`() throws {
    let csv = try bench.signoff("escalations", "yard", "--format", "csv").output
    #expect(csv.hasSuffix("recipients\n1,ana,lift,2026-10-31,2026-11-01,coordinator\n"))
    let before = try bench.signoff("escalations", "yard", "--format", "json").output
    #expect(before.contains("\"rerouted\": \"yes\", \"recorded\": null, \"acknowledged\": []}"))
    try bench.signoff("escalate", "yard")
    try bench.signoff("acknowledge", "yard", "ana", "lift", "1")
    let after = try bench.signoff("escalations", "yard", "--format", "json").output
    #expect(after.contains("\"recorded\": \"yes\", \"acknowledged\": [\"coordinator"))
    #expect(try bench.signoff("escalations", "yard", "--format", "csv").output == csv)
  }
}

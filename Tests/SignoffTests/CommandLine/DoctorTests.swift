import Testing

/// formats.md, `doctor`: what is wrong with the programme as designed.
struct DoctorTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
  }

  private func findings() throws -> [String] {
    let outcome = try bench.signoff("doctor", "yard", "--format", "csv")
    #expect(outcome.status == 0)
    return Array(outcome.lines.dropFirst())
  }

  @Test func `A programme that is right has no findings but a path that nobody asks for`() throws {
    #expect(
      try findings() == ["course lift,0,It has a pass mark and is not assessed by a test."])
  }

  @Test func `A course counts once for the budget of a role, a choice as many as it asks for`()
    throws
  {
    try bench.write("more/paths.csv", "id,title\nmore,More\n")
    try bench.write(
      "more/steps.csv",
      """
      path,position,course,choose
      more,1,safe,
      more,2,safe,1
      more,2,lift,1

      """)
    try bench.write("more/role_paths.csv", "role,path,tier\nfitter,more,expert\n")
    try bench.write("more/programme.csv", "key,value\nrequired_budget,3\n")
    try bench.signoff("import", "yard", "more")
    #expect(try findings().filter { $0.contains("budget") } == [])
    try bench.write("less/programme.csv", "key,value\nrequired_budget,2\n")
    try bench.signoff("import", "yard", "less")
    #expect(try findings().contains { $0.contains("It requires 3 courses and the budget is 2") })
  }

  @Test func `A group whose members have left signs nothing`() throws {
    try bench.write("more/courses.csv", "id,title,signers\nsaw,Saw,group:gone\n")
    try bench.write("more/checklists.csv", "course,item,text\nsaw,1,Guards\n")
    try bench.write("more/people.csv", "id,name,left\ngus,Gus,2026-10-31\n")
    try bench.write("more/groups.csv", "group,person,from\ngone,gus,2026-01-01\n")
    try bench.signoff("import", "yard", "more")
    #expect(try findings().contains { $0.hasPrefix("course saw,0,Nobody may sign") })
  }

  @Test func `What nobody can do, sign or complete is found`() throws {
    try bench.write(
      "more/courses.csv",
      "id,title,assessment,signers\npress,Press,demonstration,\nsaw,Saw,demonstration,holder\n")
    try bench.write("more/checklists.csv", "course,item,text\nsaw,1,Guards\n")
    try bench.write("more/paths.csv", "id,title,kind\nempty,Empty,path\ncard,Card,certification\n")
    try bench.write("more/roles.csv", "id,title\nidle,Idle\n")
    try bench.write("more/ladder.csv", "rung,offset,tell\n1,0d,learner\n")
    try bench.signoff("import", "yard", "more")
    let found = try findings()
    for start in [
      "course press,0,It is assessed by a demonstration and has no checklist.",
      "course saw,0,Nobody may sign its demonstration today;",
      "path card,0,\"It has no steps, so nobody can complete it.\"",
      "path card,0,\"It has no required initial step, so it can not be earned here.\"",
      "path empty,0,No role asks for it.", "role idle,0,It asks for no path.",
      "ladder,0,\"It has no first day (ladder_since), so no rung ever fires.\"",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start)")
    }
  }
}

import Foundation

extension Bench {
  /// How many people a crowd has; `SIGNOFF_PEOPLE` says otherwise.
  static var crowd: Int {
    ProcessInfo.processInfo.environment["SIGNOFF_PEOPLE"].flatMap { Int($0) } ?? 2_000
  }

  /// A folder with many people in teams of twenty, each under the first of them.
  ///
  /// Each holds one of 20 roles, all of which ask for two courses. Every tenth, among them Zola
  /// Quint, was never shown how to lock out the press.
  func writeCrowd(_ count: Int = crowd) throws {
    try write("crowd/programme.csv", "key,value\nname,Crowd\ndue_soon,14d\n")
    try write(
      "crowd/courses.csv",
      """
      id,title,assessment,valid_for,window,grace,signers
      LOCK,Lock out the press,demonstration,,,,supervisor
      EXT,Fire extinguishers,attendance,12m,60d,30d,
      CRANE,Crane practice,attendance,,,,
      SAFE,Crane safety,attendance,,,,

      """)
    try write(
      "crowd/checklists.csv",
      "course,item,text,required\n" + (1...6).map { "LOCK,\($0),Item \($0),yes\n" }.joined())
    try write("crowd/paths.csv", "id,title\nBASE,A first path\nCRANES,Crane licence\n")
    try write(
      "crowd/steps.csv", "path,position,course\nBASE,1,LOCK\nBASE,2,EXT\nCRANES,1,CRANE\n")
    let roles = (1...20).map { "R\($0),Role \(String(format: "%02d", $0))" }
    try write("crowd/roles.csv", "id,title\n" + roles.map { "\($0)\n" }.joined())
    try write(
      "crowd/role_paths.csv",
      "role,path,due_within\n" + (1...20).map { "R\($0),BASE,30d\n" }.joined())
    try writePeople(count)
  }

  private func writePeople(_ count: Int) throws {
    var people = "id,name,supervisor\n"
    var tenures = "person,role,start\n"
    var records = "person,course,on,result,prior_learning\n"
    for number in 0..<count {
      let id = Self.id(number)
      let name = number == 7 ? "Zola Quint" : "Worker \(Self.id(number).dropFirst())"
      let chief = number % 20 == 0 ? "" : Self.id(number - number % 20)
      people += "\(id),\(name),\(chief)\n"
      tenures += "\(id),R\(number % 20 + 1),2026-04-05\n"
      records += "\(id),EXT,\(number % 2 == 0 ? 2025 : 2026)-0\(number % 9 + 1)-11,passed,\n"
      if number % 10 != 7 { records += "\(id),LOCK,2026-04-20,passed,yes\n" }
    }
    try write("crowd/people.csv", people)
    try write("crowd/tenures.csv", tenures)
    try write("crowd/records.csv", records)
  }

  private static func id(_ number: Int) -> String { "P" + String(format: "%06d", number + 1) }
}

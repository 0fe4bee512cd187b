import Interchange
import Model

/// A small programme without a fault: four people in a bakery, three courses, two paths.
enum Bakery {
  static let tables: [String: String] = [
    "people": """
    id,name,email,supervisor,left,observer_of
    B1,Ines Duarte,ines@example.org,,,
    B2,Tomáš Žáček,,B1,,OVEN
    B3,王 芳,wang@example.org,B2,,
    B4,Aoife O’Hara,,B2,2025-03-31,

    """,
    "courses": """
    id,title,delivery,assessment,pass_mark,valid_for,renews_from,rounds_to,window,grace,signers,minutes
    HYG,Hygiene,classroom,attendance,,1y,,,30d,14d,,30
    OVEN,Deck oven,on-the-job,demonstration,,3y,,month,3m,,holder;supervisor,240
    LAW,Food law,online,open-test,80,,,,,,,45

    """,
    "checklists": """
    course,item,text,required
    OVEN,1,Lights the oven,yes
    OVEN,2,Turns the loaves,no

    """,
    "needs": """
    course,needs,any
    OVEN,LAW,

    """,
    "paths": """
    id,title,kind,order,valid_for,window
    BASE,Clean and safe,path,free,,
    MASTER,Master baker,certification,strict,2y,60d

    """,
    "steps": """
    path,position,course,level,choose,phase
    BASE,1,LAW,required,,
    BASE,2,HYG,required,,
    MASTER,1,LAW,required,,initial
    MASTER,2,OVEN,required,,both

    """,
    "roles": """
    id,title,kind
    baker,Baker,contributor
    lead,Shift lead,manager

    """,
    "role_paths": """
    role,path,tier,level,opens_after,due_within
    baker,BASE,starter,required,,30d
    baker,MASTER,expert,required,60d,90d
    lead,BASE,starter,required,,30d

    """,
    "groups": """
    group,person,from,until
    night,B2,2025-01-01,
    night,B3,2025-01-01,2025-12-31

    """,
    "tenures": """
    person,role,start,end
    B1,lead,2020-03-01,
    B2,baker,2022-05-02,
    B3,baker,2026-09-14,
    B4,baker,2023-01-09,2025-03-31

    """,
    "records": """
    person,course,on,result,score,signer,evidence,prior_learning
    B2,LAW,2022-05-10,passed,88,,,
    B2,HYG,2026-06-03,passed,,B1,,
    B2,OVEN,2025-04-11,passed,,B1,Sheet 12,yes
    B3,LAW,2026-09-21,failed,65,,,
    B4,LAW,2023-01-20,passed,91,,,

    """,
    "assignments": """
    person,group,path,course,assigned,due,due_within,level,withdrawn

    """,
    "waivers": """
    person,course,path,from,until,reason,note

    """,
    "extensions": """
    person,course,path,due,granted,reason

    """,
    "revisions": """
    course,revision,effective,policy,retake_within

    """,
    "revocations": """
    person,course,record_on,on,reason

    """,
    "ladder": """
    rung,offset,tell,consequence

    """,
    "programme": """
    key,value

    """,
  ]

  /// The day on which everything is imported.
  static let today = Day(number: 20_779)
  static let actor = Actor(name: "ines", today: today)

  /// A table's text with one piece of it replaced.
  static func swapped(_ table: String, _ old: String, _ new: String) -> [String: String] {
    [table: tables[table, default: ""].replacing(old, with: new, maxReplacements: 1)]
  }

  /// A table's text with rows behind it.
  static func added(_ table: String, _ rows: String...) -> [String: String] {
    [table: tables[table, default: ""] + rows.map { $0 + "\n" }.joined()]
  }

  /// The programme's files, with some tables otherwise.
  static func files(_ others: [String: String] = [:]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (table, text) in tables.merging(others, uniquingKeysWith: { $1 }) {
      files[table.contains(".") ? table : "\(table).csv"] = Array(text.utf8)
    }
    return files
  }

  /// The import of the programme, with some tables otherwise.
  static func reading(_ others: [String: String] = [:]) -> Import {
    ProgrammeFolder.read(files(others))
  }

  /// What importing it says: nothing, or where it is wrong, as `people.csv:4: name`.
  static func verdict(
    on it: Import, in file: MemoryFile = MemoryFile()
  ) throws -> [String] {
    do {
      _ = try it.plan(in: file, by: actor)
      return []
    } catch let refused as ImportRefused {
      return refused.findings.map(\.place)
    }
  }
}

extension Finding {
  /// The file, the line and the column.
  var place: String {
    file + (line.map { ":\($0)" } ?? "") + (column.map { ": \($0)" } ?? "")
  }
}

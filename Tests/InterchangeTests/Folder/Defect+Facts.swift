extension Defect {
  static let ofRecords = [
    Defect(
      "the future", Bakery.swapped("records", "2026-06-03", "2026-11-23"), "records.csv:3: on"),
    Defect("a plain path", record("B2,,BASE,2025-05-20,passed,,,,,yes,"), "records.csv:2: path"),
    Defect(
      "a certification earned here", record("B2,,MASTER,2025-05-20,passed,,,,,,"),
      "records.csv:2: prior_learning"),
    Defect(
      "a certification failed", record("B2,,MASTER,2025-05-20,failed,,,,,yes,"),
      "records.csv:2: result"),
    Defect(
      "a course and a path", record("B2,LAW,MASTER,2025-05-20,passed,,,,,yes,"),
      "records.csv:2: path"),
    Defect("neither", record("B2,,,2025-05-20,passed,,,,,yes,"), "records.csv:2: path"),
    Defect(
      "a signature for oneself", record("B3,OVEN,,2026-10-02,passed,,B1;B3,,,,"),
      "records.csv:2: signer"),
    Defect(
      "one signer twice", record("B3,OVEN,,2026-10-02,passed,,B1; B1,,,,"),
      "records.csv:2: signer"),
    Defect(
      "an unknown signer", record("B3,OVEN,,2026-10-02,passed,,B1;B9,,,,"),
      "records.csv:2: signer"),
    Defect(
      "a checklist that nobody signed", record("B3,OVEN,,2026-10-02,passed,,,,,,"),
      "records.csv:2: signer"),
    Defect(
      "entered before it happened", record("B3,HYG,,2026-10-02,passed,,,,,,2026-10-01"),
      "records.csv:2: entered"),
    Defect(
      "entered the evening before", record("B3,HYG,,2026-10-02,passed,,,,,,2026-10-01T23:59:59Z"),
      "records.csv:2: entered"),
    Defect(
      "entered in local time", record("B3,HYG,,2026-10-02,passed,,,,,,2026-10-02 09:30"),
      "records.csv:2: entered"),
    Defect(
      "entered in another zone", record("B3,HYG,,2026-10-02,passed,,,,,,2026-10-02T09:30:00+02:00"),
      "records.csv:2: entered"),
    Defect(
      "entered at no time", record("B3,HYG,,2026-10-02,passed,,,,,,2026-10-02T24:00:00Z"),
      "records.csv:2: entered"),
    Defect(
      "expired before it happened", record("B3,HYG,,2026-10-02,passed,,,,2026-10-01,,"),
      "records.csv:2: expires"),
  ]

  static let ofFacts = [
    Defect(
      "a waiver of a plain path", Bakery.added("waivers", "B3,,BASE,2026-10-01,,medical,"),
      "waivers.csv:2: path"),
    Defect(
      "an extension of a plain path",
      Bakery.added("extensions", "B3,,BASE,2026-12-01,2026-10-01,Ill"), "extensions.csv:2: path"),
    Defect(
      "an extension of tomorrow",
      Bakery.added("extensions", "B3,HYG,,2026-12-01,2026-11-23,Ill"),
      "extensions.csv:2: granted"),
    Defect(
      "a revocation of nothing",
      Bakery.added("revocations", "B3,LAW,2026-09-22,2026-10-01,Wrong person"),
      "revocations.csv:2: record_on"),
    Defect(
      "a revocation of tomorrow",
      Bakery.added("revocations", "B3,LAW,2026-09-21,2026-11-23,Wrong person"),
      "revocations.csv:2: on"),
  ]

  private static func record(_ row: String) -> [String: String] {
    let header = "person,course,path,on,result,score,signer,evidence,expires,prior_learning,entered"
    return ["records": "\(header)\n\(row)\n"]
  }
}

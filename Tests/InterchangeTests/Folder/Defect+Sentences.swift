import Testing

extension Defect {
  /// What is said of a defect, one for each thing that can be wrong.
  static let sentences: [Sentence] = [
    Sentence("an empty file", "people.csv:1: the file is empty; write at least the header"),
    Sentence("UTF-16", "people.csv:1: the file is UTF-16; save it as UTF-8"),
    Sentence("Latin-1", "people.csv:2: byte 0xF6 is not UTF-8; save the file as UTF-8"),
    Sentence("no header", "roles.csv:1: title: the column is missing and is required"),
    Sentence(
      "an unknown column",
      "people.csv:1: badge: there is no such column; people.csv has id, name, email, "
        + "supervisor, left, observer_of"),
    Sentence(
      "a column without a name",
      "people.csv:1: column 3 has no name; people.csv has id, name, email, supervisor, "
        + "left, observer_of"),
    Sentence("a column twice", "people.csv:1: email: the column is named twice; keep one"),
    Sentence(
      "a million columns in the header",
      "tenures.csv:1: the header has 1000001 columns; tenures.csv has person, role, start, end"),
    Sentence(
      "a tab in the header",
      "people.csv:1: the header has a tab outside quotes; put the cell in quotes or take "
        + "the tab out"),
    Sentence(
      "a misspelt table",
      "record.csv: no table of a programme folder has this name; use programme.csv, "
        + "courses.csv, checklists.csv, needs.csv, counts_as.csv, revisions.csv, paths.csv, "
        + "steps.csv, roles.csv, role_paths.csv, people.csv, groups.csv, tenures.csv, "
        + "assignments.csv, records.csv, revocations.csv, waivers.csv, extensions.csv, "
        + "leaves.csv, ladder.csv, holidays.csv"),
    Sentence(
      "a quote never closed",
      "people.csv:3: a quote that opens in this row is never closed; close it, or double it inside a cell"
    ),
    Sentence(
      "a quote inside a cell",
      "people.csv:3: there is text after a closing quote; double a quote inside a cell"),
    Sentence(
      "text after a quote",
      "people.csv:3: there is a quote inside a cell without quotes; quote the cell and "
        + "double the quote"),
    Sentence(
      "a tab",
      "people.csv:2: name: “Ines\\u{9}Duarte” has a tab outside quotes; put the cell in "
        + "quotes or take the tab out"),
    Sentence(
      "a day misspelt",
      "tenures.csv:3: start: “2022-5-2” is no day; write it as YYYY-MM-DD"),
    Sentence(
      "a day before 1900",
      "tenures.csv:3: start: “1899-12-31” is out of range; days go from 1900-01-01 to 2199-12-31"),
    Sentence("a score in words", "records.csv:2: score: “good” is not a number; write 88 or 88.5"),
    Sentence("a score too high", "records.csv:2: score: “100.01” is more than 100; write 0 to 100"),
    Sentence(
      "no minutes",
      "courses.csv:2: minutes: “0” is not a whole number from 1 to 1000000000"),
    Sentence(
      "an unknown delivery",
      "courses.csv:4: delivery: “webinar” is not known here; write one of: classroom, "
        + "online, on-the-job, game, self-study, virtual"),
    Sentence(
      "an id with a blank",
      "roles.csv:4: id: “shift lead” is no id; use at most 100 letters, digits, dots, "
        + "underscores and hyphens"),
    Sentence(
      "a name too long",
      "people.csv:4: name: "
        + "“王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王…” has 1001 "
        + "characters; the most is 1000"),
    Sentence(
      "an unknown signer",
      "courses.csv:3: signers: “holder;boss;supervisor” has more than supervisor, holder, "
        + "anyone and group:NAME"),
    Sentence(
      "an offset without a unit",
      "ladder.csv:2: offset: “14” is no offset; write -14d, 7d or 5wd"),
    Sentence(
      "an unknown setting",
      "programme.csv:2: key: “colour” is not known here; write one of: name, time_zone, "
        + "due_soon, required_budget, ladder_since"),
    Sentence(
      "a setting out of range",
      "programme.csv:2: value: “1899-12-31” is no day from 1900-01-01 to 2199-12-31; "
        + "write it as YYYY-MM-DD"),
    Sentence(
      "an end before its start",
      "tenures.csv:5: end: “2022-06-30” is before start, 2023-01-09; give a day on or after it"),
    Sentence("neither person nor group", "assignments.csv:2: person: give a person or a group"),
    Sentence(
      "a person and a group",
      "assignments.csv:2: person: “B3” stands beside a group; give one of the two"),
    Sentence(
      "two ways to be due",
      "assignments.csv:2: due: “2026-11-01” stands beside a due_within; give one of the two"),
    Sentence(
      "a retake without time",
      "revisions.csv:2: retake_within: retake needs the time to do it again, as 90d"),
    Sentence(
      "a waiver for a reason of its own",
      "waivers.csv:2: reason: “tested out” is not known here; write one of: tested-out, "
        + "equivalent-inside, equivalent-outside, administrative, medical"),
    Sentence(
      "a fixed day alone",
      "courses.csv:2: valid_for: a fixed day needs the least time that a pass must hold, "
        + "as 6m or 0d"),
    Sentence("expiry without a window", "courses.csv:2: window: renews_from expiry needs a window"),
    Sentence(
      "a window as long as it holds",
      "courses.csv:2: window: “12m” must be shorter than valid_for, 1y"),
    Sentence(
      "a fixed day that is rounded",
      "courses.csv:2: rounds_to: “month” can not stand beside a fixed day; leave it empty"),
    Sentence(
      "no such day of the year",
      "courses.csv:2: renews_from: “02-30” is neither completion, expiry nor a day as 03-31"),
    Sentence(
      "validity of no days",
      "courses.csv:2: valid_for: “0d” must be longer than nothing, as 1y"),
    Sentence(
      "an unknown group",
      "assignments.csv:2: group: “dawn” names a group that is in neither groups.csv nor the file"),
    Sentence("nobody told", "ladder.csv:2: tell: “;” a value is required here"),
    Sentence(
      "two contents of a record",
      "records.csv:7: on: “2022-05-10” has the same person, course, on as line 2; only "
        + "identical facts may be given twice"),
    Sentence(
      "needs",
      "needs.csv:2: needs: “LAW” closes a circle of courses that need each other: OVEN, "
        + "LAW, HYG, OVEN"),
    Sentence(
      "choices that disagree",
      "steps.csv:4: position: “2” has rows that differ; give all rows of a position the "
        + "same choose, level and phase"),
    Sentence(
      "a choice of more than there are",
      "steps.csv:3: choose: “2” is more than the 1 courses of position 2; leave it empty for all"),
    Sentence(
      "renewal without a window",
      "paths.csv:3: window: a certification with steps for its renewal needs a window, as 60d"),
    Sentence("the future", "records.csv:3: on: “2026-11-23” is in the future; today is 2026-11-22"),
    Sentence(
      "a plain path",
      "records.csv:2: path: “BASE” is a plain path; name a certification, or each of its courses"),
    Sentence(
      "a certification earned here",
      "records.csv:2: prior_learning: a record of a certification is prior learning; write yes"),
    Sentence(
      "a certification failed",
      "records.csv:2: result: “failed” is no result of a certification; its records are passed"),
    Sentence(
      "a signature for oneself",
      "records.csv:2: signer: “B1;B3” names B3 for B3; nobody signs for themselves"),
    Sentence(
      "one signer twice",
      "records.csv:2: signer: “B1; B1” names somebody twice; signers are different people"),
    Sentence(
      "a checklist that nobody signed",
      "records.csv:2: signer: OVEN has a checklist; name who signed, or mark the record "
        + "as prior_learning"),
    Sentence(
      "entered before it happened",
      "records.csv:2: entered: “2026-10-01” is before on, 2026-10-02; give a day on or after it"),
    Sentence(
      "entered in local time",
      "records.csv:2: entered: “2026-10-02 09:30” is neither a day nor a time in UTC; "
        + "write it as 2026-11-22T09:30:00Z"),
    Sentence(
      "a revocation of nothing",
      "revocations.csv:2: record_on: “2026-09-22” is no day on which B3 has a record of LAW"),
  ]

  /// A defect, by its description, and a line of what is said of it.
  struct Sentence: CustomTestStringConvertible {
    var testDescription: String
    var line: String

    init(_ defect: String, _ line: String) {
      testDescription = defect
      self.line = line
    }
  }

  /// Every defect that there is.
  static let all = [
    ofTables, ofText, ofCells, ofRows, ofPolicies, ofReferences, ofKeys, ofCircles, ofSteps,
    ofRecords, ofFacts,
  ].joined()
}

internal import Model

extension TableReader {
  mutating func setting() -> Setting {
    guard let key: Setting.Key = choice("key") else { return Setting(key: .name, value: "") }
    return Setting(key: key, value: key == .name ? name("value") : text("value"))
  }

  mutating func course() -> Course {
    Course(
      id: id("id") ?? "", title: name("title"), delivery: choice("delivery"),
      assessment: choice("assessment"), passMark: percentage("pass_mark"), policy: policy(),
      signers: list("signers", "has more than supervisor, holder, anyone and group:NAME") {
        Course.Signer($0)
      },
      signatures: whole("signatures"), minutes: whole("minutes"), isRetired: isRetired(),
      outcome: text("outcome"), benefitToLearner: text("benefit_learner"),
      benefitToCompany: text("benefit_company"), accreditor: text("accreditor"),
      accreditedValue: text("accredited_value"))
  }

  mutating func checklistItem() -> ChecklistItem {
    ChecklistItem(
      course: id("course") ?? "", id: id("item") ?? "", text: text("text"),
      isRequired: flag("required"))
  }

  mutating func prerequisite() -> Prerequisite {
    Prerequisite(course: id("course") ?? "", needs: id("needs") ?? "", any: id("any"))
  }

  mutating func equivalence() -> Equivalence {
    Equivalence(course: id("course") ?? "", countsAs: id("counts_as") ?? "")
  }

  mutating func revision() -> Revision {
    Revision(
      course: id("course") ?? "", id: id("revision") ?? "", effective: day("effective") ?? .unread,
      policy: choice("policy") ?? .keep, retakeWithin: period("retake_within"), note: text("note"))
  }

  mutating func path() -> LearningPath {
    LearningPath(
      id: id("id") ?? "", title: name("title"), kind: choice("kind"), order: choice("order"),
      isRetired: isRetired(), policy: policy())
  }

  mutating func step() -> Step {
    Step(
      path: id("path") ?? "", position: whole("position") ?? 0, course: id("course") ?? "",
      level: choice("level"), choose: whole("choose"), phase: choice("phase"),
      dueWithin: period("due_within"), since: day("since"))
  }

  mutating func role() -> Role {
    Role(id: id("id") ?? "", title: name("title"), kind: choice("kind"), note: text("note"))
  }

  mutating func rolePath() -> RolePath {
    RolePath(
      role: id("role") ?? "", path: id("path") ?? "", tier: choice("tier"), level: choice("level"),
      opensAfter: period("opens_after"), dueWithin: period("due_within"), since: day("since"))
  }

  mutating func rung() -> Rung {
    Rung(
      number: whole("rung") ?? 0,
      offset: value("offset", "is no offset; write -14d, 7d or 5wd") { Rung.Offset($0) }
        ?? .workingDays(0),
      tell: list(
        "tell", "has more than learner, supervisor, supervisor2, coordinator and group:NAME"
      ) {
        Rung.Recipient($0)
      },
      consequence: text("consequence"))
  }

  mutating func holiday() -> Holiday {
    Holiday(day: day("day") ?? .unread, name: name("name"))
  }

  private mutating func isRetired() -> Bool? {
    let status: Status? = choice("status")
    return status.map { $0 == .retired }
  }
}

extension TableReader {
  private mutating func policy() -> ValidityPolicy {
    ValidityPolicy(
      validFor: period("valid_for"),
      renewsFrom: value("renews_from", "is neither completion, expiry nor a day as 03-31") {
        ValidityPolicy.Renewal($0)
      },
      roundsToMonth: (choice("rounds_to") as Rounding?) != nil, window: period("window"),
      grace: period("grace"), renewableFor: period("renewable_for"))
  }
}

/// The values of the status column.
private enum Status: String, CaseIterable {
  case active
  case retired
}

/// The values of the column that says where an expiry moves to.
private enum Rounding: String, CaseIterable {
  case month
}

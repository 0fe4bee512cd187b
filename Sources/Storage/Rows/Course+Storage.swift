import Model

extension Course: StoredEntry {
  static var table: StoredTable { .course }

  static var columns: [String] {
    ["code", "title", "delivery", "assessment", "passMark"] + ValidityPolicy.columns + [
      "signers", "signatures", "minutes", "status", "outcome", "benefitToLearner",
      "benefitToCompany", "accreditor", "accreditedValue",
    ]
  }

  static var keyColumns: [String] { ["code"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(text: id.text)
    try sink.put(text: title)
    try sink.put(word: delivery?.rawValue)
    try sink.put(word: assessment?.rawValue)
    try sink.put(passMark)
    try policy.put(into: &sink)
    try sink.put(list: signers)
    try sink.put(number: signatures)
    try sink.put(number: minutes)
    try sink.put($isRetired, yes: "retired", no: "active")
    try sink.put(text: outcome)
    try sink.put(text: benefitToLearner)
    try sink.put(text: benefitToCompany)
    try sink.put(text: accreditor)
    try sink.put(text: accreditedValue)
  }

  func putKey(into sink: inout RowBinder) throws {
    sink.put(text: id.text)
  }

  init(from row: inout RowReader) throws {
    self.init(
      id: ID(row.text()),
      title: row.text(),
      delivery: try row.word(),
      assessment: try row.word(),
      passMark: try row.value(),
      policy: try ValidityPolicy(from: &row),
      signers: try row.list(Signer.init),
      signatures: row.number(),
      minutes: row.number(),
      isRetired: row.flag(yes: "retired"),
      outcome: row.text(),
      benefitToLearner: row.text(),
      benefitToCompany: row.text(),
      accreditor: row.text(),
      accreditedValue: row.text())
  }

  func note(_ number: Int, in numbers: Numbers) { numbers.note(number, of: id) }
  func forget(in numbers: Numbers) { numbers.forget(id) }

  func reach(from before: Self?) -> Reach {
    guard let before else { return .nobody }
    return before.policy == policy && before.isRetired == isRetired ? .nobody : .everybody
  }

  var entry: Entry { .course(self) }

  init?(entry: Entry) {
    guard case .course(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}

extension ValidityPolicy {
  static var columns: [String] {
    ["validFor", "renewsFrom", "roundsTo", "renewalWindow", "grace", "renewableFor"]
  }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(validFor)
    try sink.put(renewsFrom)
    try sink.put(word: roundsToMonth ? "month" : nil)
    try sink.put(window)
    try sink.put(grace)
    try sink.put(renewableFor)
  }

  init(from row: inout RowReader) throws {
    self.init(
      validFor: try row.value(),
      renewsFrom: try row.value(),
      roundsToMonth: row.flag(yes: "month") ?? false,
      window: try row.value(),
      grace: try row.value(),
      renewableFor: try row.value())
  }
}

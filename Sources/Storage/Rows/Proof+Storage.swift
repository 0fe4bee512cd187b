import Model

/// A row of `signerKey`: a public key, and what its sealed private half has to hash to.
struct SignerKeyRow: Stored {
  /// Whose it is.
  var person: Person.ID
  /// The public half, in hexadecimal digits.
  var publicKey: String
  /// The SHA-256 of the sealed half's text, in hexadecimal digits.
  var digest: String

  static var table: StoredTable { .signerKey }
  static var columns: [String] { ["person", "publicKey", "digest"] }
  static var keyColumns: [String] { ["id"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(text: publicKey)
    try sink.put(text: digest)
  }

  func putKey(into sink: inout RowBinder) throws {}

  var concerns: Person.ID? { person }
  func reach(from before: Self?) -> Reach { .nobody }
}

extension SignerKeyRow {
  init(from row: inout RowReader) throws {
    person = try row.required(row.id())
    publicKey = row.text()
    digest = row.text()
  }
}

/// A row of `proof`: that a signature was made with a key.
struct Proof: Stored {
  /// The signature's number.
  var signature: Int
  /// The key's number.
  var key: Int
  /// The instant that was signed with the rest.
  var at: String
  /// The Ed25519 signature, in hexadecimal digits.
  var bytes: String

  static var table: StoredTable { .proof }
  static var columns: [String] { ["signature", "key", "at", "bytes"] }
  static var keyColumns: [String] { ["id"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(number: signature)
    try sink.put(number: key)
    try sink.put(text: at)
    try sink.put(text: bytes)
  }

  func putKey(into sink: inout RowBinder) throws {}

  var concerns: Person.ID? { nil }
  func reach(from before: Self?) -> Reach { .nobody }
}

extension Proof {
  init(from row: inout RowReader) throws {
    signature = try row.required(row.number())
    key = try row.required(row.number())
    at = row.text()
    bytes = row.text()
  }
}

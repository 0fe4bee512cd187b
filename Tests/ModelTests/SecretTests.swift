import Model
import Testing

/// What is taken as a PIN or a passphrase, and how often it may be tried.
struct SecretTests {
  private func refusal(of text: String, for person: Person.ID = "P007") -> Refusal? {
    do {
      try Secret(Array(text.utf8)).check(for: person)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", "1", "40718", "a", "four5", "sevench"])
  func `What is too short is refused`(text: String) {
    #expect(refusal(of: text) == .signing(.tooShort))
  }

  @Test(arguments: [
    "000000", "121212", "123123", "44444444", "123456", "890123", "987654", "210987", "abcdefgh",
    "198705", "051987", "19870512", "12051987", "aaaaaaaa", "password1", "QWERTYui",
  ])
  func `What anybody would try first is refused`(text: String) {

    #expect(refusal(of: text) == .signing(.obvious))
  }

  @Test func `A PIN that holds the person's id is refused`() {
    #expect(refusal(of: "my-p007-pin") == .signing(.obvious))
    #expect(refusal(of: "20044179", for: "04417") == .signing(.obvious))
    #expect(refusal(of: "my-p008-pin") == nil)
  }

  @Test(arguments: ["407182", "correct horse", "92750163", "złoty kąt"])
  func `What is neither is taken`(text: String) {
    #expect(refusal(of: text) == nil)
  }

  @Test func `A secret that is wiped is gone`() {
    var secret = Secret([52, 48, 55])
    secret.wipe()
    #expect(secret.bytes.isEmpty)
  }
}

struct PINLockTests {
  private func pauses(of lock: inout PINLock, tries: Int) throws -> [Int] {
    try (0..<tries).map { _ in
      try lock.begin(at: max(lock.until, lock.seen), by: "ana")
      return max(0, lock.until - lock.seen)
    }
  }

  @Test func `The pause after the third wrong PIN doubles up to a day`() throws {
    var lock = PINLock()
    let pauses = try pauses(of: &lock, tries: 11)
    #expect(
      pauses == [0, 0, 900, 1800, 3600, 7200, 14_400, 28_800, 57_600, 86_400, 86_400])
  }

  @Test func `Nothing is tried within the pause`() throws {
    var lock = PINLock(failures: 3, until: 1900, seen: 1000)
    #expect(throws: Refusal.signing(.locked("ana", seconds: 1))) {
      try lock.begin(at: 1899, by: "ana")
    }
    #expect(lock == PINLock(failures: 3, until: 1900, seen: 1000))
    try lock.begin(at: 1900, by: "ana")
  }

  @Test func `A clock that was turned back wins no tries`() {
    var lock = PINLock(failures: 1, until: 0, seen: 1000)
    #expect(throws: Refusal.signing(.clockTurnedBack)) { try lock.begin(at: 999, by: "ana") }
  }

  @Test func `A right PIN gives all tries back`() throws {
    var lock = PINLock(failures: 2, seen: 1000)
    try lock.begin(at: 1000, by: "ana")
    lock.succeed()
    #expect(lock == PINLock(seen: 1000))
  }
}

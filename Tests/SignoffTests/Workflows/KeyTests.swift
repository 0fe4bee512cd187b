import Model
import Storage
import Testing

/// Who may sign in whose name once there are keys.
struct KeyTests {
  let yard: Yard
  let pin = Secret(Array("407182".utf8))
  let signOff = SignOff("ana", in: "press", by: "ben", noting: [ItemResult("1"), ItemResult("2")])

  init() throws {
    yard = try Yard()
    try give("ben")
    try give("cleo")
  }

  private func give(_ person: Person.ID, isReset: Bool = false) throws {
    let key = try SignerKey.make(for: person, under: pin, hardness: Hardness(logN: 4))
    try yard.store.perform(GiveKey(key, isReset: isReset), by: yard.actor)
  }

  @Test func `Whoever has a key signs with it`() throws {
    let key = try yard.store.openKey(of: "ben", with: pin, now: 0)
    try yard.store.perform(signOff, by: yard.actor, with: key)
    #expect(try yard.store.signatures(of: "ana", in: "press").map(\.signer) == ["ben"])
    #expect(try yard.store.verify().notes == [])
  }

  @Test func `Nobody signs without it`() {
    #expect(throws: Refusal.signing(.keyClosed("ben"))) {
      try yard.store.perform(signOff, by: yard.actor)
    }
  }

  @Test func `Nobody signs with another's PIN`() throws {
    let key = try yard.store.openKey(of: "cleo", with: pin, now: 0)
    #expect(throws: Refusal.signing(.keyClosed("ben"))) {
      try yard.store.perform(signOff, by: yard.actor, with: key)
    }
    #expect(try yard.store.signatures(of: "ana", in: "press").isEmpty)
  }

  @Test func `A key that was opened before it was reset signs nothing`() throws {
    let key = try yard.store.openKey(of: "ben", with: pin, now: 0)
    try give("ben", isReset: true)
    #expect(throws: Refusal.signing(.keyClosed("ben"))) {
      try yard.store.perform(signOff, by: yard.actor, with: key)
    }
  }

  @Test func `Nobody gets a new key without their PIN, unless it is reset`() throws {
    #expect(throws: Refusal.signing(.keyClosed("ben"))) { try give("ben") }
    let act = try yard.store.acts(ActQuery(limit: 1)).first
    #expect(act?.words == "Set the PIN of cleo.")
    try give("ben", isReset: true)
    #expect(try yard.store.acts(ActQuery(limit: 1)).first?.words == "Reset the PIN of ben.")
  }

  @Test func `Who has left gets no key`() {
    #expect(throws: Refusal.hasLeft("dan", day("2026-10-01"))) { try give("dan") }
  }

  @Test func `Who has left signs nothing, with a key that was opened before too`() throws {
    let key = try yard.store.openKey(of: "ben", with: pin, now: 0)
    try yard.put(.person(Person(id: "ben", name: "Ben", left: today.advanced(by: -1))))
    #expect(throws: Refusal.hasLeft("ben", today.advanced(by: -1))) {
      try yard.store.perform(signOff, by: yard.actor, with: key)
    }
  }

  @Test func `Nobody signs for themselves, with their own PIN neither`() throws {
    let key = try yard.store.openKey(of: "ben", with: pin, now: 0)
    let own = SignOff("ben", in: "press", by: "ben", noting: [ItemResult("1"), ItemResult("2")])
    #expect(throws: Refusal.self) { try yard.store.perform(own, by: yard.actor, with: key) }
    #expect(try yard.store.signatures(of: "ben", in: "press").isEmpty)
  }

  @Test func `What a signature would do is shown without a PIN`() throws {
    #expect(try yard.refusal(of: .signOff(signOff)) == nil)
  }

  @Test func `What was signed is voided with the same key, and both stay`() throws {
    let key = try yard.store.openKey(of: "ben", with: pin, now: 0)
    try yard.store.perform(signOff, by: yard.actor, with: key)
    let act = try #require(try yard.store.acts(ActQuery(limit: 1)).first).number
    let void = VoidSignature(act, by: "ben", reason: "Wrong person")
    #expect(throws: Refusal.signing(.keyClosed("ben"))) {
      try yard.store.perform(void, by: yard.actor)
    }
    try yard.store.perform(void, by: yard.actor, with: key)
    #expect(try yard.store.signatures(of: "ana", in: "press").isEmpty)
    #expect(try yard.store.acts(ActQuery(limit: 2)).map(\.undoes) == [act, nil])
    #expect(try yard.store.verify().findings == [])
  }

  @Test func `Nobody voids another's signature, nor without a reason`() throws {
    let key = try yard.store.openKey(of: "ben", with: pin, now: 0)
    try yard.store.perform(signOff, by: yard.actor, with: key)
    let act = try #require(try yard.store.acts(ActQuery(limit: 1)).first).number
    let other = try yard.store.openKey(of: "cleo", with: pin, now: 0)
    #expect(throws: Refusal.demonstration(.notSigned("cleo", act))) {
      try yard.store.perform(
        VoidSignature(act, by: "cleo", reason: "x"), by: yard.actor, with: other)
    }
    #expect(throws: Refusal.reasonMissing) {
      try yard.store.perform(VoidSignature(act, by: "ben", reason: " "), by: yard.actor, with: key)
    }
  }
}

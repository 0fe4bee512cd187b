import Model
import Storage
import TUI
import Testing

/// What the kiosk does besides signing; Ana (P1) observes Ben (P2) and Åse (P5), Ben has a PIN too.
struct KioskRestTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
  }

  @Test mutating func `Its name and the time stand on the first screen`() {
    wait(to: 1000)
    #expect(picture().contains("Kiosk 2 · 14:02"))
  }

  @Test mutating func `An observer's number shows what waits, the most urgent first`() {
    let list = picture("P1<enter>")
    #expect(list.contains("What waits for you"))
    let (ben, ase) = (list.firstRange(of: "Ben Ode"), list.firstRange(of: "Åse Lund"))
    #expect(
      ben != nil && ase != nil
        && ben?.lowerBound ?? list.endIndex < ase?.lowerBound ?? list.startIndex)
    #expect(picture("<enter>").contains("Step 3 of 4"))
  }

  @Test mutating func `What anybody may sign waits for every observer, and how many more`() throws {
    let learners = (100..<220).map { Person(id: Person.ID("L\($0)"), name: "Learner \($0)") }
    try store.put(
      [
        .course(Course(id: "WALK", title: "Walk round", signers: [.anyone])),
        .checklistItem(ChecklistItem(course: "WALK", id: "a", text: "Looks up")),
      ] + learners.map(Entry.person)
        + learners.map { .assignment(Assignment(.person($0.id), .course("WALK"), assigned: today)) }
    )
    let list = picture("P2<down><enter>")
    #expect(list.contains("Learner 100") && list.contains("and 20 more: "))
  }

  @Test mutating func `The first screen says how many demonstrations wait, and no name`() throws {
    #expect(picture().contains("Demonstrations waiting today: 2"))
    _ = picture(Self.signing + "<enter>")
    #expect(picture().contains("Demonstrations waiting today: 1"))
    try store.put(.person(Person(id: "P5", name: "Åse Lund", left: today.previous)))
    wait(to: 1001)
    #expect(picture().contains("Demonstrations waiting today: 0"))
  }

  @Test mutating func `What can be done now comes before what is late but blocked`() throws {
    try store.put(
      .course(Course(id: "ARM", title: "Move the arm", signers: [.supervisor])),
      .checklistItem(ChecklistItem(course: "ARM", id: "a", text: "Looks round")),
      .prerequisite(Prerequisite(course: "ARM", needs: "LOCK")),
      .assignment(Assignment(.person("P5"), .course("ARM"), assigned: today, due: .on(today))))
    #expect(picture("P5<enter><enter>").contains("Åse Lund · P5 · Lock out the press"))
  }

  @Test mutating func `Somebody's progress takes their PIN, and can only be read`() throws {
    #expect(picture("<f3>P2<enter>407182<enter>").contains("The PIN is wrong"))
    let page = picture("771835<enter>")
    #expect(page.contains("My progress") && page.contains("Lock out the press"))
    let acts = try store.acts(ActQuery()).count
    _ = picture("12*nv<enter><f10>")
    #expect(try store.acts(ActQuery()).count == acts)
    wait(to: 1100)
    #expect(!picture().contains("Lock out"))
  }

  @Test mutating func `An unfinished checklist is offered again, and gone once signed`() throws {
    _ = picture("P2<enter>12too slow<enter>")
    wait(to: 2000)
    let again = picture("P2<enter>")
    #expect(again.contains("From an unfinished visit") && again.contains("✗ not yet"))
    #expect(picture("<down>").contains("Note: too slow"))
    #expect(try store.observations(of: "P2", in: "LOCK").isEmpty)
    _ = picture("<esc><esc>" + Self.signing)
    #expect(try store.unsigned(of: "P2", in: "LOCK").isEmpty)
  }

  @Test mutating func `Backspace takes an answer back`() throws {
    #expect(picture("P2<enter>1<up><bs>").contains("2 still to answer"))
    #expect(try store.unsigned(of: "P2", in: "LOCK").isEmpty)
  }
}

/// Several kiosks and desks on one file.
extension KioskRestTests {
  @Test mutating func `Two who sign the same get one signature and one refusal`() throws {
    let secret = Secret(Array("550192".utf8))
    let key = try SignerKey.make(for: "P4", under: secret, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(key), by: office)
    try store.put(.person(Person(id: "P1", name: "Ana Ruíz", supervisor: "P4")))
    var other = Kiosk(records: store, actor: office, setup: KioskSetup(name: "B"), now: 1000)
    for key in Key.typed("P2<enter>*<enter>P4<enter>") { other.press(key) }
    #expect(picture(Self.signing).contains("✓ SIGNED"))
    other.pass(to: 1001, clock: "", by: office)
    for key in Key.typed("550192") { other.press(key) }
    let text = other.draw(Size(width: 80, height: 24)).text
    #expect(text.contains("Somebody else noted or signed LOCK of P2 meanwhile"))
    #expect(!text.contains("Enter sign"))
    other.press(.enter)
    #expect(try store.signatures(of: "P2", in: "LOCK").map(\.signer) == ["P1"])
  }

  @Test mutating func `What others change is seen without a key`() throws {
    #expect(picture("P1<enter>").contains("Ben Ode"))
    try store.put(.person(Person(id: "P2", name: "Ben Ode", supervisor: "P4")))
    wait(to: 1001)
    #expect(!picture().contains("Ben Ode"))
  }
}

/// Who may end the kiosk and unlock it, and in which language it asks.
extension KioskRestTests {
  private func makeAdmin(_ person: Person.ID) throws {
    try store.perform(Grant(UserRight("boss", .admin, person: person)), by: office)
  }

  @Test mutating func `Any admin with a PIN ends it, and nobody else`() throws {
    #expect(throws: Refusal.signing(.noKeeper)) { try store.checkKeepers(named: nil) }
    try makeAdmin("P1")
    try store.checkKeepers(named: nil)
    #expect(picture("<f10>P2<enter>771835<enter>").contains("That takes the PIN of an admin"))
    #expect(!kiosk.isOver)
    _ = picture("<esc><f10>P1<enter>407183<enter>")
    #expect(!kiosk.isOver)
    _ = picture("407182<enter>")
    #expect(kiosk.isOver)
  }

  @Test mutating func `Ten wrong PINs lock it, over a restart too, until an admin comes`() throws {
    try makeAdmin("P1")
    let wrong = (0..<10).map { Change.attempt(PINAttempt("P2", at: "Kiosk 2", .wrong, on: $0)) }
    try store.perform(Putting(changes: wrong), by: office)
    var again = Kiosk(
      records: store, actor: office, setup: KioskSetup(name: "Kiosk 2"), now: 1000)
    swap(&kiosk, &again)
    #expect(picture("").contains("Ten wrong PINs within an hour"))
    #expect(picture().lines(0...0).contains("Kiosk 2"))
    #expect(picture(Self.signing).contains("That takes the PIN of an admin"))
    #expect(picture("<esc>P1<enter>407182<enter>").contains("Bring the learner"))
    #expect(picture(Self.signing).contains("✓ SIGNED"))
  }

  @Test mutating func `The tenth wrong PIN leaves only the way of an admin`() throws {
    let wrong = (0..<9).map { Change.attempt(PINAttempt("P2", at: "Kiosk 2", .wrong, on: $0)) }
    try store.perform(Putting(changes: wrong), by: office)
    #expect(picture("P2<enter>*<enter>P1<enter>1<enter>").contains("Ten wrong PINs"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
  }

  @Test mutating func `F2 turns the language, and the next one finds the first again`() {
    #expect(picture("<f2><enter>").contains("Schritt 1 von 4 · Wer hat es gezeigt?"))
    #expect(picture("<f1>").contains("Ihre Nummer und PIN unterschreiben"))
    wait(to: 2000)
    #expect(picture().contains("Bring the learner to this screen."))
  }

  @Test func `Every text stands in both languages`() {
    #expect(KioskTexts.missing.isEmpty)
  }
}

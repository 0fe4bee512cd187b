import Foundation
import Testing

/// The kiosk's call from the shell; its screens are tested without one.
struct KioskCommandTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
  }

  @Test func `A keeper without a PIN could never end it, so it is not begun`() throws {
    let refused = try bench.signoff("kiosk", "yard", "--keeper", "ben")
    #expect(refused.status == 1)
    #expect(refused.errors == "ben has no PIN yet: set one with `pin`.\n")
  }

  @Test func `Without a keeper it takes an admin who has a PIN`() throws {
    #expect(try bench.signoff("kiosk", "yard").errors.hasPrefix("No admin has a PIN: "))
    let me = String(cString: try #require(getpwuid(getuid())?.pointee.pw_name))
    try bench.signoff("grant", "yard", me, "admin", "--person", "ben")
    try bench.signoff("pin", "yard", "ben", input: "407182\n")
    #expect(try bench.signoff("kiosk", "yard").status == 2)
  }

  @Test func `Without a terminal it is a wrong call`() throws {
    try bench.signoff("pin", "yard", "ben", input: "407182\n")
    #expect(try bench.signoff("kiosk", "yard", "--keeper", "ben").status == 2)
  }

  @Test func `A receipt that is none of the file's is refused`() throws {
    for code in ["0000-1", "1", "-1", "", "0000-99", "x-9223372036854775807"] {
      let refused = try bench.signoff(
        arguments: ["receipt", "yard", "--", code], on: nil, input: "")
      #expect(refused.status == 1, "\(code)")
    }
  }
}

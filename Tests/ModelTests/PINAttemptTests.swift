import Model
import Testing

struct PINAttemptTests {
  private func attempts(_ count: Int, every seconds: Int) -> [PINAttempt] {
    (0..<count).map { PINAttempt("ana", at: "K", .wrong, on: 1000 + seconds * $0) }
  }

  @Test func `Ten within an hour lock a kiosk, nine do not, nor ten over a longer time`() {
    #expect(attempts(10, every: 400).lockKiosk)
    #expect(!attempts(9, every: 1).lockKiosk)
    #expect(!attempts(10, every: 401).lockKiosk)
  }

  @Test func `What locked it locks it whatever comes later`() {
    let late = PINAttempt("ana", at: "K", .wrong, on: 90_000)
    #expect((attempts(10, every: 1) + [late]).lockKiosk)
  }
}

import Foundation
import Testing

/// The manual page says what `--help` says.
struct ManualTests {
  private let page: [Substring]

  init() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let text = try String(contentsOf: root.appending(path: "docs/signoff.1"), encoding: .utf8)
    page = text.replacing("\\-", with: "-").split(separator: "\n")
  }

  @Test func `The page has a section for each command, and for no other`() throws {
    let listed = try Bench().signoff("--help").lines.compactMap { line -> String? in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
    let commands = listed.filter { !$0.hasPrefix("-") }
    let sections = page.filter { $0.hasPrefix(".SS signoff ") }.map { String($0.dropFirst(12)) }
    #expect(sections == ["FILE"] + commands)
  }

  @Test func `Each section has the options of its command`() throws {
    let bench = try Bench()
    for command in page.filter({ $0.hasPrefix(".SS signoff ") }).map({ $0.dropFirst(12) }) {
      let call = command == "FILE" ? ["browse", "--help"] : [String(command), "--help"]
      let help = try bench.run(call).lines.filter { $0.hasPrefix("  --") }
      let options = help.compactMap { $0.split(separator: " ").first.map(String.init) }
      #expect(
        self.options(of: command) == options.filter { $0 != "--version" }, "signoff \(command)")
    }
  }

  private func options(of command: Substring) -> [String] {
    let after = page.drop { $0 != ".SS signoff \(command)" }.dropFirst()
    let section = after.prefix { !$0.hasPrefix(".SS") && !$0.hasPrefix(".SH") }
    return section.filter { $0.hasPrefix(".B --") || $0.hasPrefix(".BI --") }
      .map { String($0.split(separator: " ")[1]) }
  }
}

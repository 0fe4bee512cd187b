import ArgumentParser
import Foundation
import Storage
import TUI

/// Keys pressed without a terminal, for tests: what would be shown goes to a file.
struct Rehearsal: ParsableArguments {
  @Option(help: "Press these keys, written as j<enter>, without a terminal.")
  var script: String?

  @Option(help: "Write the screen after them as text to this file; - for standard output.")
  var dump = "-"

  @Option(help: "The size of the screen.")
  var size = "80x24"

  var isWanted: Bool { script != nil }

  func validate() throws {
    guard extent != nil else { throw ValidationError("--size \(size): write it as 80x24.") }
  }

  func run(_ session: inout Session<Store>) throws {
    guard let extent else { return }
    if dump != "-" { try Guest.checkWriting() }
    _ = session.draw(extent)
    for key in Key.typed(script ?? "") {
      session.pass(to: Clock.now)
      session.press(key)
      while session.isWorking { session.settle() }
    }
    session.settle()
    let text = session.draw(extent).text + "\n"
    if dump == "-" {
      try StandardOutput.output.write(Array(text.utf8))
    } else {
      try Data(text.utf8).write(to: URL(fileURLWithPath: dump))
    }
  }

  private var extent: Size? {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    guard sides.count == 2, sides.allSatisfy({ (0...1000).contains($0) }) else { return nil }
    return Size(width: sides[0], height: sides[1])
  }
}

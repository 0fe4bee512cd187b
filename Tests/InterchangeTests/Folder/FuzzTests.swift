import Interchange
import Model
import RandomProgrammes
import Testing

struct FuzzTests {
  @Test(arguments: 0..<16)
  func `Whatever happens to a folder, it is refused or taken`(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    for _ in 0..<120 {
      var files = Bakery.files(Bakery.swapped("records", "Sheet 12", "\"Sheet\n\"\"12\"\"\""))
      for _ in 0...dice.roll(3) {
        guard let name = files.keys.sorted().randomElement(using: &dice) else { continue }
        files[name]?.spoil(with: &dice)
      }
      try expectVerdict(on: files)
    }
  }

  @Test func `Any byte may stand anywhere in a table`() throws {
    let table = Array("id,name\r\nB,\"é\"\"\"\n".utf8)
    for place in table.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = table
        bytes[place] = byte
        try expectVerdict(on: ["people.csv": bytes])
      }
    }
  }

  @Test func `A table may end anywhere`() throws {
    let table = Array("\u{FEFF}id;name\r\nB1;\"é\n\"\"\"\r\n".utf8)
    for end in 0...table.count { try expectVerdict(on: ["people.csv": Array(table[..<end])]) }
  }

  /// Expects an import that is taken, or refused on lines that the files have.
  private func expectVerdict(on files: [String: [UInt8]]) throws {
    do {
      _ = try ProgrammeFolder.read(files).plan(in: MemoryFile(), by: Bakery.actor)
    } catch let refused as ImportRefused {
      #expect(!refused.findings.isEmpty)
      for finding in refused.findings {
        let bytes = files[finding.file] ?? []
        let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        #expect((1...lines).contains(finding.line ?? 1), "\(finding) in \(bytes)")
        #expect(!finding.description.utf8.contains { $0 < 0x20 || $0 == 0x7F })
      }
    }
  }
}

extension [UInt8] {
  /// Changes, drops, doubles or swaps some bytes.
  fileprivate mutating func spoil(with dice: inout Dice) {
    guard !isEmpty else { return }
    let place = dice.roll(count)
    let end = Swift.min(count, place + 1 + dice.roll(12))
    switch dice.roll(7) {
    case 0: self[place] = UInt8(dice.roll(256))
    case 1: removeSubrange(place..<end)
    case 2: insert(contentsOf: self[place..<end], at: dice.roll(count))
    case 3: insert(Array(",;\t\"\r\n\0 -".utf8)[dice.roll(9)], at: place)
    case 4: swapAt(place, dice.roll(count))
    case 5: insert(contentsOf: [0xEF, 0xBB, 0xBF], at: place)
    default: removeLast(dice.roll(count))
    }
  }
}

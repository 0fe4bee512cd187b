import Foundation
import Interchange
import Model
import Synchronization
import Testing

/// How far reading is, and that it can be stopped.
struct ReadingTests {
  private struct Stop: Error {}

  /// Reads a folder of one table of 5,000 people.
  private func read(_ watch: Watch) throws -> Import {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let people = (1...5_000).map { "P\($0),Zoë \($0)\n" }.joined()
    try Data("id,name\n\(people)".utf8).write(to: folder.appending(path: "people.csv"))
    return try ProgrammeFolder.read(folder.path, watchedBy: watch)
  }

  @Test func `It tells from the beginning how many bytes it has read`() throws {
    let told = Mutex<[Model.Progress]>([])
    let rows = try read(Watch { _, progress in told.withLock { $0.append(progress) } }).rows
    let progress = told.withLock { $0 }
    #expect(rows.programme.people.count == 5_000)
    #expect(progress.first?.met == 0)
    #expect(progress.map(\.met) == progress.map(\.met).sorted())
    #expect(progress.count == 3 && progress.allSatisfy { $0.met < $0.total })
  }

  @Test func `It is stopped between two rows`() throws {
    let watch = Watch { stage, progress in
      if stage == .reading, progress.met > 0 { throw Stop() }
    }
    #expect(throws: Stop.self) { try read(watch) }
  }
}

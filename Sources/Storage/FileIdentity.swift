import Foundation

/// Which file stands at a path, so that one put in its place meanwhile is known for another.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let number: UInt

  /// Looks a file up; nothing where there is none, as for a database in memory.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }

  /// Whether no room is left where a file is.
  static func isDiskFull(at path: String) -> Bool {
    var status = statvfs()
    let folder = URL(filePath: path).deletingLastPathComponent().path
    return statvfs(folder, &status) == 0 && status.f_bavail == 0
  }
}

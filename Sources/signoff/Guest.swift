import Foundation
import Interchange
import Model

/// Somebody for whom the program runs with the rights of another account, through sudo.
///
/// That account can read and write what they can not. So the program opens the register for them,
/// reads files that are theirs, and touches nothing else; nor does it start another program.
struct Guest: Sendable {
  private let id: UInt32
  private let account: UInt32

  /// Whoever is at the keyboard, where that is not whom the program runs as; root needs no guard.
  static let current = Guest(ProcessInfo.processInfo.environment)

  private init?(_ environment: [String: String]) {
    account = getuid()
    guard let id = environment["SUDO_UID"].flatMap(UInt32.init), id != 0, id != account,
      Parent.isSudo || Self.isNamed(in: environment["SUDO_COMMAND"])
    else { return nil }
    self.id = id
  }

  /// Whether sudo says that it started this program, or one whose name begins like it, also where
  /// it is there no more.
  private static func isNamed(in command: String?) -> Bool {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
    return command?.hasPrefix(program) ?? false
  }
}

extension Guest {
  /// Refuses a guest what would make or change a file, which would be the account's.
  static func checkWriting() throws {
    guard let current else { return }
    throw Complaint(
      description: """
        Behind sudo no file is written: it would be \(current.accountName)'s. Print a report, \
        as status --format csv, and let your shell write it.
        """)
  }

  /// Refuses a guest an editor, in which they could do what the account may.
  static func checkEditing() throws {
    guard let current else { return }
    throw Complaint(
      description: "Behind sudo no editor is started: it would run as \(current.accountName).")
  }

  /// What is in a file; nothing where it can not be read.
  ///
  /// A guest has to own it, so that nothing in it is new to them.
  static func contents(of path: String) throws -> Data? {
    guard let current else { return FileManager.default.contents(atPath: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == current.id
    else {
      throw Complaint(
        description: "Behind sudo only files of your own are read, and \(path) is none.")
    }
    return try file.readToEnd() ?? Data()
  }

  /// The tables of a folder, each of which a guest has to own.
  static func tables(in folder: String, watchedBy watch: Watch = .nobody) throws -> Import {
    try ProgrammeFolder.read(folder, watchedBy: watch) {
      try contents(of: $0).map { [UInt8]($0) }
    }
  }

  /// The path of a register; for a guest without links, and only where no one but the account and
  /// root could put something else there, or beside it.
  static func register(_ path: String) throws -> String {
    guard let current else { return path }
    guard let resolved = realpath(path, nil) else {
      throw Complaint(
        description: "\(path) can not be opened: \(String(cString: strerror(errno))).")
    }
    defer { free(resolved) }
    let real = String(cString: resolved)
    guard current.isAccounts(real) else {
      throw Complaint(
        description: """
          \(path) is not \(current.accountName)'s alone: behind sudo only a file is opened that \
          nobody else can write, in a folder that nobody else can write.
          """)
    }
    return real
  }

  /// Where the account keeps something of this guest, apart from what others keep.
  func folder(_ name: String) -> URL? {
    guard let home = getpwuid(account)?.pointee.pw_dir.map({ String(cString: $0) }) else {
      return nil
    }
    return URL(filePath: home).appending(path: "\(name)/signoff/guests/\(id)")
  }
}

extension Guest {
  private var accountName: String {
    getpwuid(account)?.pointee.pw_name.map { String(cString: $0) } ?? "uid \(account)"
  }

  /// Whether a file without links, and all folders above it, are the account's or root's.
  private func isAccounts(_ file: String) -> Bool {
    let folder = URL(filePath: file).deletingLastPathComponent()
    var above = folder.path
    while above != "/" {
      above = URL(filePath: above).deletingLastPathComponent().path
      guard isClosed(above, exceptSticky: true) else { return false }
    }
    return isClosed(folder.path) && isClosed(file)
  }

  /// Whether only the account and root can change something; in a sticky folder, what is theirs.
  private func isClosed(_ path: String, exceptSticky: Bool = false) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, [0, account].contains(status.st_uid) else { return false }
    return status.st_mode & 0o022 == 0 || (exceptSticky && status.st_mode & S_ISVTX != 0)
  }
}

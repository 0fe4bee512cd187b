import Foundation

/// Who is at the keyboard, as the operating system has it.
struct User {
  /// The name.
  var name: String
  /// Whether it is the superuser, and nobody behind sudo.
  var isRoot: Bool

  /// Whoever runs the program; behind sudo, whoever ran that.
  ///
  /// `SUDO_USER` is believed only from sudo itself, for anybody can set it. Who ran sudo can also
  /// kill it: what it started does nothing then, rather than act as the account.
  static func current(_ environment: [String: String]) throws -> User {
    if let name = environment["SUDO_USER"], let id = environment["SUDO_UID"].flatMap(UInt32.init),
      getpwnam(name)?.pointee.pw_uid == id, Parent.isSudo
    {
      return User(name: name, isRoot: id == 0)
    }
    guard Guest.current == nil else {
      throw Complaint(
        description: "sudo has ended, so that nobody can tell who is at the keyboard.")
    }
    let user = getuid()
    let entry = getpwuid(user)?.pointee.pw_name.map { String(cString: $0) }
    return User(name: entry ?? "uid \(user)", isRoot: user == 0)
  }
}

/// The process that started this one.
enum Parent {
  /// Whether it is sudo, which runs as root; nobody else's program of that name does.
  static var isSudo: Bool {
    let path = "/proc/\(getppid())/status"
    guard let status = FileManager.default.contents(atPath: path) else { return false }
    let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
    let words = lines.map { $0.split(whereSeparator: \.isWhitespace) }
    let isNamed = words.contains { $0.first == "Name:" && $0.last == "sudo" }
    let isRoots = words.contains { $0.count > 2 && $0[0] == "Uid:" && $0[2] == "0" }
    return isNamed && isRoots
  }
}

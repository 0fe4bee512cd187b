import Foundation

/// A terminal that nobody sees, kept by a tmux of its own, in which the built program runs.
final class Tmux {
  private let socket: String
  private var server: Process?

  /// Starts the program in the folder of a bench.
  init(
    _ arguments: String, in bench: Bench, columns: Int = 140, rows: Int = 40,
    program: String = Bench.program.path
  ) throws {
    socket = bench.folder.appending(path: "tmux").path
    let state = bench.folder.appending(path: "state").path
    let settings = bench.folder.appending(path: "settings").path
    // As a daemon it would keep the files by which Foundation learns that a process has ended.
    server = try call(["-D"], FileHandle.nullDevice)
    while !FileManager.default.fileExists(atPath: socket) { usleep(10_000) }
    try run(
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", bench.folder.path,
      "env SIGNOFF_TODAY=2026-11-22 LC_ALL=C.UTF-8 XDG_STATE_HOME='\(state)' "
        + "XDG_CONFIG_HOME='\(settings)' '\(program)' \(arguments) 2>errors; "
        + "echo \"ended with $?\"; sleep 600")
  }

  deinit { try? run("kill-server") }

  /// Presses keys, written as `/ana<enter>`.
  func press(_ keys: String) throws {
    for key in Self.keys(keys) {
      try key.count == 1 ? run("send-keys", "-l", key) : run("send-keys", key)
    }
  }

  /// What is on the screen.
  func picture() throws -> String {
    let output = Pipe()
    let process = try call(["capture-pane", "-p"], output)
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  /// Waits until the screen shows a text, and that everybody was looked at; the screen, whether it
  /// does or not.
  func picture(with text: String, within seconds: Double = 20) throws -> String {
    let end = Date.now + seconds
    while Date.now < end {
      let picture = try picture()
      if picture.contains(text), !picture.contains("looked at ") { return picture }
      usleep(20_000)
    }
    return try picture()
  }

  /// The key presses of a text, by the names that tmux has for them.
  static func keys(_ text: String) -> [String] {
    let names = [
      "enter": "Enter", "tab": "Tab", "esc": "Escape", "space": "Space", "down": "Down",
    ]
    var (keys, rest) = ([String](), Substring(text))
    while let first = rest.popFirst() {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        keys.append(first == " " ? "Space" : String(first))
        continue
      }
      let name = String(rest[..<end])
      keys.append(name.hasPrefix("c-") ? "C-" + name.dropFirst(2) : names[name] ?? name)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  /// Calls tmux, and waits for it.
  private func run(_ arguments: String...) throws {
    try call(arguments, FileHandle.nullDevice).waitUntilExit()
  }

  private func call(_ arguments: [String], _ output: Any) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tmux", "-S", socket, "-f", "/dev/null"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    return process
  }
}

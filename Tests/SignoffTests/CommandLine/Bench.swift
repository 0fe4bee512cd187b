import Foundation

/// A folder of its own for one test, and the built program to run in it.
final class Bench {
  /// What came of a call.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "signoff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// What the program finds in its environment, less the day.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "USER": "mallory",
      "XDG_CONFIG_HOME": folder.appending(path: "settings").path,
      "XDG_STATE_HOME": folder.appending(path: "state").path,
    ]
  }

  /// Runs the program as on a day.
  @discardableResult
  func signoff(
    _ arguments: String..., on today: String? = "2026-11-22", input: String = ""
  ) throws -> Outcome {
    try signoff(arguments: arguments, on: today, input: input)
  }

  /// Runs the program with a list of arguments.
  func signoff(arguments: [String], on today: String?, input: String) throws -> Outcome {
    try run(Self.program, arguments, adding: today.map { ["SIGNOFF_TODAY": $0] } ?? [:], input)
  }

  /// Runs any program in the folder, with what is added to the environment.
  func run(
    _ program: URL, _ arguments: [String], adding: [String: String], _ input: String = ""
  ) throws -> Outcome {
    let process = Process()
    let (output, errors, typed) = (Pipe(), Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(adding) { $1 }
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = typed
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }

  /// Writes a file into the folder, with the folders above it.
  func write(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The lines of a file in the folder.
  func lines(of name: String) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  /// A file `yard` with Ana, who is a fitter and passed `safe`, and Ben above her.
  func makeYard() throws {
    try write("in/courses.csv", "id,title,pass_mark\nsafe,Safety,\nlift,Lifting,80\n")
    try write("in/needs.csv", "course,needs\nlift,safe\n")
    try write("in/paths.csv", "id,title\nbasics,Basics\n")
    try write("in/steps.csv", "path,position,course\nbasics,1,safe\nbasics,2,lift\n")
    try write("in/roles.csv", "id,title\nfitter,Fitter\n")
    try write("in/role_paths.csv", "role,path,due_within\nfitter,basics,30d\n")
    try write("in/people.csv", "id,name,supervisor\nben,Ben,\nana,Ana,ben\n")
    try write("in/groups.csv", "group,person,from\ndock,ben,2026-01-01\n")
    try write("in/tenures.csv", "person,role,start\nana,fitter,2026-10-01\n")
    try write("in/records.csv", "person,course,on,result\nana,safe,2026-10-05,passed\n")
    try signoff("new", "yard")
    try signoff("import", "yard", "in")
  }

  /// The program beside the test bundle.
  static var program: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "signoff")
  }
}

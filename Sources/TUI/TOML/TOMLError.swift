/// Something in a TOML file that cannot be taken as it stands.
public struct TOMLError: Error, Hashable, CustomStringConvertible {
  /// The name of the file.
  public var file: String
  /// The line, from 1; nothing where it is the file as a whole.
  public var line: Int?
  /// What is wrong.
  public var message: String

  /// Creates an error.
  public init(file: String, line: Int?, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  public var description: String {
    guard let line else { return "\(file): \(message)" }
    return "\(file):\(line): \(message)"
  }
}

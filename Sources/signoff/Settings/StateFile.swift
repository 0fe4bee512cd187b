import Foundation
import TUI

/// Where the screens of one Signoff file are kept until it is opened again.
struct StateFile {
  private let path: String
  private let name: String

  /// Finds the place of a file by its path, links followed.
  init(of file: String) {
    path = URL(filePath: file).resolvingSymlinksInPath().path
    name = "\(UserFolder.name(of: path)).toml"
  }

  /// What was kept; what nobody chose where there is nothing, or nothing that can be read.
  ///
  /// That it cannot be read is no reason to refuse the file: it is written anew at the end.
  var state: DeskState {
    do {
      guard let (file, text) = try UserFolder.state.text(of: name) else { return DeskState() }
      return try DeskState(of: path, file: file, text: text)
    } catch {
      return DeskState()
    }
  }

  /// Keeps a state; where that is not possible, the next start shows what an earlier one kept.
  func keep(_ state: DeskState) {
    UserFolder.state.put(state.text(of: path), in: name)
  }
}

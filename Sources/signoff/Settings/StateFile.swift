import Foundation
import TUI

/// Where the screens of one Signoff file are kept until it is opened again.
struct StateFile {
  private let path: String
  private let name: String
  private let restores: Bool

  /// Finds the place of a file by its path, links followed; where nothing is restored only what has
  /// a name is kept.
  init(of file: String, restores: Bool) {
    self.restores = restores
    path = URL(filePath: file).resolvingSymlinksInPath().path
    name = "\(UserFolder.name(of: path)).toml"
  }

  /// What was kept; what nobody chose where there is nothing, or nothing that can be read.
  ///
  /// That it cannot be read is no reason to refuse the file: it is written anew at the end.
  var state: DeskState {
    do {
      guard let (file, text) = try UserFolder.state.text(of: name) else { return DeskState() }
      let state = try DeskState(of: path, file: file, text: text)
      return restores ? state : state.anew
    } catch {
      return DeskState()
    }
  }

  /// Keeps a state; where that is not possible, the next start shows what an earlier one kept.
  func keep(_ state: DeskState) {
    let state = restores ? state : state.anew
    guard restores || state != DeskState() else { return }
    UserFolder.state.put(state.text(of: path), in: name)
  }
}

import ArgumentParser
import Foundation
import Model
import Storage

/// An opened file, and who sits before it on which day.
struct Desk {
  let store: Store
  let actor: Actor
  let curriculum: Curriculum

  /// The day by the clock.
  var today: Day { actor.today }

  /// Who sits before it, on the day that has come meanwhile in the programme's time zone.
  var actorNow: Actor { Clock.turned(actor, in: curriculum.setting(.timeZone)) }

  /// Opens a file.
  init(_ path: String, readOnly: Bool = true) throws {
    store = try Store(opening: path, readOnly: readOnly)
    curriculum = try store.curriculum()
    actor = try Clock.actor(in: curriculum.setting(.timeZone))
  }
}

/// The file that a command is about.
struct FileArgument: ParsableArguments {
  @Argument(help: "The Signoff file.", completion: .file())
  var file: String
}

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

  /// The hour and the minute in the programme's time zone.
  var clock: String { Clock.time(in: curriculum.setting(.timeZone)) }

  /// Opens a file to look at everything in it, unless it is for something else.
  ///
  /// What changes it is held to a right when it is previewed and done, and needs none here.
  init(_ path: String, readOnly: Bool = true, for permission: Permission? = .look(at: nil)) throws {
    store = try Store(opening: Guest.register(path), readOnly: readOnly)
    curriculum = try store.curriculum()
    actor = try Clock.actor(in: curriculum.setting(.timeZone))
    if let permission { try store.check(permission, by: actor) }
  }
}

/// The file that a command is about.
struct FileArgument: ParsableArguments {
  @Argument(help: "The Signoff file.", completion: .file())
  var file: String
}

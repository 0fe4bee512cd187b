/// Why an act could not be undone or redone.
public enum UndoRefusal: Error, Hashable, Sendable {
  case unknownAct(Int)
  /// Somebody who has done nothing that is not undone already.
  case nothingToUndo(by: String)
  /// Somebody who has undone nothing that is not redone already.
  case nothingToRedo(by: String)
  case alreadyUndone(Int, by: Int)
  /// The act began the programme; without it there is none.
  case beginning(Int)
  /// A key stays known, since something may have been signed with it.
  case gaveKey(Int, Person.ID)
  /// Rungs of the ladder have told people, or were acknowledged.
  case told(Int)
  /// A PIN was typed, which stays so.
  case attempted(Int)
  /// A later act changed the same again.
  case changedSince(Int, by: Act)
  /// A later act brought something that depends on it.
  case dependedOn(Int, by: Act)
}

extension UndoRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .unknownAct(let number): "There is no act \(number): look for its number with `log`."
    case .nothingToUndo(let name): "\(name) has done nothing that could be undone."
    case .nothingToRedo(let name): "\(name) has undone nothing that could be redone."
    case .alreadyUndone(let number, let later):
      "Act \(number) was undone by act \(later) already: undo that one to have it back."
    case .beginning(let number):
      "Act \(number) began the programme and can not be undone: begin a new file instead."
    case .gaveKey(let number, let person):
      "Act \(number) gave \(person) a key, which stays: give a new one with `pin --reset`."
    case .told(let number):
      "Act \(number) is of the ladder: what was told and acknowledged can not be untold."
    case .attempted(let number): "Act \(number) is of a PIN that was typed, which stays so."
    case .changedSince(let number, let later):
      "What act \(number) did was changed again by act \(later.named): undo that first."
    case .dependedOn(let number, let later):
      "What act \(number) did is needed by act \(later.named): undo that first."
    }
  }
}

extension Act {
  /// The number with the words, as a sentence names it.
  var named: String {
    "\(number) (\(words.hasSuffix(".") ? String(words.dropLast()) : words))"
  }
}

import Foundation
import TUI

/// Where the form that is being filled is kept, so that it outlives the program.
///
/// Each program that has the same file open has a place of its own, which it holds locked.
struct FormKeeper {
  private let places: [String]
  private var place: Place?
  private var kept: UnfinishedForm?

  /// Whether there is a form that would outlive the program.
  var isKeeping: Bool { kept != nil }

  /// A file that is held open, with its lock.
  private struct Place {
    var path: String
    var descriptor: Int32
  }

  /// So many programs can keep a form of one file at a time.
  private static let most = 8

  /// Finds the places for a file by its path, links followed; none where there is no home.
  init(of file: String) {
    let name = UserFolder.name(of: URL(filePath: file).resolvingSymlinksInPath().path)
    let folder = UserFolder.state.path
    places = (1...Self.most).compactMap { number in
      folder.map { "\($0)/forms/\(name)-\(number).json" }
    }
  }

  /// The form of a program that has ended meanwhile; its place is this one's from then on.
  mutating func takeOver() -> UnfinishedForm? {
    for path in places {
      guard let place = Self.hold(path, creating: false) else { continue }
      guard let form = Self.form(in: place) else {
        Self.remove(place)
        continue
      }
      (self.place, kept) = (place, form)
      return form
    }
    return nil
  }

  /// Keeps a form, or nothing any more; where that is not possible it is lost with the program.
  mutating func keep(_ form: UnfinishedForm?) {
    guard form != kept else { return }
    kept = form
    guard let form else {
      place.map(Self.remove)
      place = nil
      return
    }
    place = place ?? Self.free(among: places)
    if let place, let bytes = try? JSONEncoder().encode(form) { Self.write(bytes, to: place) }
  }
}

extension FormKeeper {
  private static func free(among places: [String]) -> Place? {
    guard let folder = places.first.map({ URL(filePath: $0).deletingLastPathComponent() }) else {
      return nil
    }
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for path in places {
      if let place = hold(path, creating: true) { return place }
    }
    return nil
  }

  /// Opens a file and locks it; nothing where another program has.
  private static func hold(_ path: String, creating: Bool) -> Place? {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (creating ? O_CREAT : 0)
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0,
      status.st_nlink == 1, status.st_uid == geteuid()
    else {
      close(descriptor)
      return nil
    }
    return Place(path: path, descriptor: descriptor)
  }

  private static func form(in place: Place) -> UnfinishedForm? {
    let handle = FileHandle(fileDescriptor: place.descriptor, closeOnDealloc: false)
    guard let bytes = try? handle.readToEnd() else { return nil }
    return try? JSONDecoder().decode(UnfinishedForm.self, from: bytes)
  }

  private static func write(_ bytes: Data, to place: Place) {
    guard ftruncate(place.descriptor, 0) == 0, lseek(place.descriptor, 0, SEEK_SET) == 0 else {
      return
    }
    try? StandardOutput(descriptor: place.descriptor).write(Array(bytes))
  }

  private static func remove(_ place: Place) {
    unlink(place.path)
    close(place.descriptor)
  }
}

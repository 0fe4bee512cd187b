import GRDB

/// A file that can not be opened, read or written, and why.
public struct UnusableFile: Error, Hashable, CustomStringConvertible {
  /// What is the matter with a file.
  public enum Reason: Hashable, Sendable {
    case missing
    case exists
    case folder
    case empty
    case notSQLite
    case notOurs
    case newer(version: Int)
    case older(version: Int)
    case damaged(String)
    case locked
    case readOnly
    case needsRecovery
    case full
    case noAccess(String)
    case moved
  }

  /// Where the file is.
  public var path: String
  /// What is the matter.
  public var reason: Reason

  /// Creates what is told of a file.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The sentence that people read.
  public var description: String {
    switch reason {
    case .missing:
      "There is no file \(path): signoff new begins one, signoff demo makes an example."
    case .exists: "There is a file \(path) already."
    case .folder:
      "\(path) is a folder: name a file, into which signoff import brings a folder's tables."
    case .empty: "\(path) is empty, and no Signoff file: remove it, and signoff new begins one."
    case .notSQLite: "\(path) is no Signoff file; signoff new and signoff demo make such files."
    case .notOurs: "\(path) is a database of another program; signoff new makes a file of its own."
    case .newer(let version):
      "\(path) was written by a newer version of Signoff (its format is \(version), this program's "
        + "\(Schema.version)): use that version."
    case .older(let version):
      "\(path) was written by an older version of Signoff (its format is \(version)); open it once "
        + "for writing."
    case .damaged(let detail): "\(path) is damaged (\(detail)); take the last backup."
    case .locked: "\(path) is in use by another process; try again."
    case .readOnly:
      "\(path) can not be written: it, or its folder, is read-only. signoff status, why, log and "
        + "export only read it."
    case .needsRecovery:
      "\(path) holds changes that were not finished, in \(path)-wal, and can not be read before it "
        + "was opened for writing."
    case .full: "\(path) can not be written: the disk is full."
    case .moved:
      "\(path) was moved, removed or replaced while it was open, and nothing was written: "
        + "open it again."
    case .noAccess(let detail): "\(path) can not be used (\(detail)): ls -l shows whose it is."
    }
  }
}

extension UnusableFile {
  /// Tells what SQLite's error says about the file; nothing where it is about a statement.
  init?(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self.init(path: path, reason: .notSQLite)
    case .SQLITE_CORRUPT: self.init(path: path, reason: .damaged(detail))
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(path: path, reason: .locked)
    case .SQLITE_READONLY: self.init(path: path, reason: .readOnly)
    case .SQLITE_FULL: self.init(path: path, reason: .full)
    case .SQLITE_IOERR where FileIdentity.isDiskFull(at: path): self.init(path: path, reason: .full)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR, .SQLITE_NOMEM,
      .SQLITE_PROTOCOL:
      self.init(path: path, reason: .noAccess(detail))
    case .SQLITE_ERROR where detail.hasPrefix("no such"):
      self.init(path: path, reason: .damaged(detail))
    default: return nil
    }
  }
}

import Crypto
import Foundation
public import Model

/// A few lines that hold a file to its past: a C2SP tlog-checkpoint, signed with somebody's key.
///
/// The leaves of its tree are the hashes of the acts, in their order.
public struct Checkpoint: Sendable {
  /// What tells the file from every other one.
  let origin: String
  /// How many acts there were.
  let size: Int
  /// The root of the tree over them.
  let root: [UInt8]
  /// The signature, after the key's four bytes.
  private var signature: [UInt8] = []

  init(of acts: Int, root: [UInt8], in file: String) {
    origin = "signoff/\(file)"
    size = acts
    self.root = root
  }

  /// The lines that are signed.
  private var body: String { "\(origin)\n\(size)\n\(Data(root).base64EncodedString())\n" }

  mutating func sign(with key: Curve25519.Signing.PrivateKey) throws {
    let name = keyName(of: Array(key.publicKey.rawRepresentation))
    signature = name + Array(try key.signature(for: Array(body.utf8)))
  }

  /// Whether it was signed with a key.
  func isSigned(with publicKey: String) -> Bool {
    guard let raw = [UInt8](hexadecimal: publicKey), signature.starts(with: keyName(of: raw)),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
    else { return false }
    return key.isValidSignature(signature.dropFirst(4), for: Array(body.utf8))
  }

  /// The first bytes of the hash over origin and key, by which a signature names its key.
  private func keyName(of publicKey: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: Array("\(origin)\n\u{1}".utf8) + publicKey).prefix(4))
  }

  /// The key as Go's tools for signed notes take it.
  func verifierKey(of publicKey: [UInt8]) -> String {
    let key = Data([1] + publicKey).base64EncodedString()
    return "\(origin)+\(keyName(of: publicKey).hexadecimal)+\(key)"
  }
}

extension Checkpoint: LosslessStringConvertible {
  /// The lines to print or to mail.
  public var description: String {
    "\(body)\n— \(origin) \(Data(signature).base64EncodedString())\n"
  }

  /// Reads the lines; nothing where they are no checkpoint with one signature.
  public init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 6, lines[3].isEmpty, lines[5].isEmpty, let size = Int(lines[1]), size > 0,
      let root = Data(base64Encoded: lines[2]), root.count == 32
    else { return nil }
    let words = lines[4].split(separator: " ")
    guard words.count == 3, words[0] == "—", words[1] == lines[0],
      let signature = Data(base64Encoded: String(words[2])), signature.count == 68
    else { return nil }
    (origin, self.size, self.root) = (lines[0], size, Array(root))
    self.signature = Array(signature)
    guard description == text else { return nil }
  }
}

extension Store {
  /// Makes a checkpoint of the file as it is, signed with an opened key.
  public func checkpoint(signedWith key: OpenedKey) throws -> Checkpoint {
    try reading { snapshot in
      var checkpoint = try snapshot.checkpoint(of: nil)
      try checkpoint.sign(with: key.key)
      return checkpoint
    }
  }

  /// The key that a checkpoint was signed with, as other programs take it.
  public func verifierKey(of checkpoint: Checkpoint, signedWith key: OpenedKey) -> String {
    checkpoint.verifierKey(of: Array(key.key.publicKey.rawRepresentation))
  }
}

extension Snapshot {
  /// The checkpoint of the first acts, or of all; unsigned.
  func checkpoint(of acts: Int?) throws -> Checkpoint {
    let query = try Query("SELECT hash FROM seal ORDER BY act LIMIT ?", in: db)
    defer { query.reset() }
    query.bind(acts ?? -1, at: 1)
    var (tree, size) = (MerkleTree(), 0)
    while try query.step() {
      tree.add(Array(query.bytes(at: 0)))
      size += 1
    }
    return Checkpoint(of: size, root: tree.root, in: try fileName())
  }
}

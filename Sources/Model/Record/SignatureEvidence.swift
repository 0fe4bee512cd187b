/// A signature with what proves it, for somebody who does not have this program.
public struct SignatureEvidence: Hashable, Sendable {
  /// What proves that a signer made it.
  public struct Proof: Hashable, Sendable {
    /// The text that was signed, as docs/signature.md has it.
    public var text: String
    /// The signer's public key, in hexadecimal digits.
    public var publicKey: String
    /// The Ed25519 signature over the text, in hexadecimal digits.
    public var bytes: String

    /// Creates a proof.
    public init(text: String, publicKey: String, bytes: String) {
      self.text = text
      self.publicKey = publicKey
      self.bytes = bytes
    }
  }

  /// The signature.
  public var signature: Signature
  /// The act that brought it.
  public var act: Int
  /// Whether it was withdrawn since.
  public var isWithdrawn: Bool
  /// What proves it; nothing where its signer had no key.
  public var proof: Proof?

  /// Creates the evidence of a signature.
  public init(_ signature: Signature, act: Int, isWithdrawn: Bool, proof: Proof?) {
    self.signature = signature
    self.act = act
    self.isWithdrawn = isWithdrawn
    self.proof = proof
  }
}

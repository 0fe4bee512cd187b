/// What a theme says of one face.
public struct Paint: Hashable, Sendable {
  /// The colour of the text; nothing where it is that of other text.
  public var foreground: Colour?
  /// The colour behind; nothing where the ground shows through.
  public var background: Colour?
  /// What sets it apart besides.
  public var attributes: Attributes = []
  /// What sets it apart where its colours cannot be shown.
  public var mono: Attributes = []

  /// Whether no colour sets the face apart.
  var isColourless: Bool {
    foreground?.isStandard ?? true && background?.isStandard ?? true
  }
}

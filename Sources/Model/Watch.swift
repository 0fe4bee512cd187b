/// What a long act tells how far it is, and by which it can be told to stop.
public struct Watch: Sendable {
  /// What is being done.
  public enum Stage: Int, CaseIterable, Sendable {
    /// What comes from elsewhere is read; counted in thousands of bytes.
    case reading
    /// The rules are asked, for one after the other.
    case checking
    /// What they allow is written.
    case writing
    /// It is done; what lists are made from is worked out again, and need not be.
    case settling

    /// The stages of an act for which nothing is read from elsewhere.
    public static let ofAnAct: [Stage] = [.checking, .writing, .settling]
  }

  private let take: @Sendable (Stage, Progress) throws -> Void

  /// Hands on what is told; what `take` throws ends the act, and the file is as it was.
  public init(_ take: @escaping @Sendable (Stage, Progress) throws -> Void) {
    self.take = take
  }

  /// Nobody looks, and nobody stops it.
  public static let nobody = Watch { _, _ in }

  /// Tells how far a stage is.
  public func tell(_ stage: Stage, _ progress: Progress) throws { try take(stage, progress) }
}

extension Records {
  public var watch: Watch { .nobody }

  /// Asks the same of each of some, and tells how far it is.
  func mapWatched<Element, Value>(
    _ elements: [Element], _ body: (Element) throws -> Value
  ) throws -> [Value] {
    try elements.enumerated().map { index, element in
      try watch.tell(.checking, Progress(met: index, total: elements.count))
      return try body(element)
    }
  }
}

import CNcurses

extension Terminal {
  /// What was sent to the terminal since the program began.
  public struct Counters: Hashable, Sendable {
    /// The frames, each one write.
    public var frames: Int
    /// The bytes of all of them.
    public var bytes: Int
  }

  /// What was sent to the terminal since the program began.
  public var counters: Counters {
    Counters(frames: Int(screen_frames_sent()), bytes: Int(screen_bytes_sent()))
  }
}

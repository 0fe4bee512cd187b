import Foundation

/// How many runs a property gets: a few, or as many as the environment asks for.
///
/// The seeds come in a few stretches, so that a test makes each of them a case of its own.
public enum Seeds {
  /// The seeds of random programmes, as many as `SIGNOFF_PROGRAMMES` says.
  public static var programmes: [Range<UInt64>] { stretches("SIGNOFF_PROGRAMMES", 300) }

  /// The seeds of random sequences of workflows, as many as `SIGNOFF_SEQUENCES` says.
  public static var sequences: [Range<UInt64>] { stretches("SIGNOFF_SEQUENCES", 50) }

  /// The seeds of random programmes that are walked through day by day, as many as
  /// `SIGNOFF_LADDERS` says.
  public static var ladders: [Range<UInt64>] { stretches("SIGNOFF_LADDERS", 40) }

  private static func stretches(_ variable: String, _ standard: UInt64) -> [Range<UInt64>] {
    let count = ProcessInfo.processInfo.environment[variable].flatMap(UInt64.init) ?? standard
    let length = max(1, (count + 3) / 4)
    return stride(from: 0, to: count, by: Int(length)).map { $0..<min($0 + length, count) }
  }
}

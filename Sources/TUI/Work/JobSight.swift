public import Model

/// How far a piece of work is, at one moment.
public struct JobSight: Hashable, Sendable {
  /// What there is to be done, one after the other.
  public var stages: [Watch.Stage]
  /// What is being done.
  public var stage: Watch.Stage
  /// How much of it is done.
  public var progress: Progress
  /// Whether it was told to stop.
  public var isStopping: Bool
  /// For how long it has been going on.
  public var spent: Duration

  /// Creates a sight of work.
  public init(
    stages: [Watch.Stage] = Watch.Stage.ofAnAct, stage: Watch.Stage, progress: Progress,
    isStopping: Bool = false, spent: Duration
  ) {
    self.stages = stages
    self.stage = stage
    self.progress = progress
    self.isStopping = isStopping
    self.spent = spent
  }

  /// The part that is done of all stages, 0 to 1.
  public var fraction: Double {
    let done = progress.total > 0 ? Double(progress.met) / Double(progress.total) : 0
    let before = stages.prefix { $0 != stage }.map(\.share).reduce(0, +)
    let all = stages.map(\.share).reduce(0, +)
    return all > 0 ? min((before + done * stage.share) / all, 1) : 0
  }

  /// How long it may still take, by how long it took so far; nothing while that says too little.
  public var left: Duration? {
    guard spent > .milliseconds(500), fraction > 0.02 else { return nil }
    return spent * ((1 - fraction) / fraction)
  }

  /// The same on one line of text, without a bar.
  public var told: String {
    let rest = left.map { ", \($0.words) left" } ?? ""
    return "\(words) \(Int(fraction * 100)) %\(rest)"
  }

  /// What is told of it, below its title.
  func lines(_ width: Int) -> [Line] {
    let percent = "\(Int(fraction * 100))".aligned(right: 3)
    let columns = max(width - 24, 10)
    let full = Int(fraction * Double(columns))
    let bar = String(repeating: "▄", count: full)
    let rest = String(repeating: "▁", count: columns - full)
    return [
      Line([
        Span(bar, .ok), Span(rest, .textDim), Span("  \(percent) %", .count),
        Span(left.map { "  \($0.words) left" } ?? "", .textDim),
      ]),
      Line(isStopping ? "Stopping …" : words, isStopping ? .warn : .textDim),
    ]
  }

  private var words: String {
    let count =
      progress.total > 0 ? " \(progress.met.grouped) of \(progress.total.grouped)" : ""
    return switch stage {
    case .reading: "Reading the tables:\(count) kB …"
    case .checking: "Asking the rules:\(count) …"
    case .writing: "Writing:\(count) …"
    case .settling: "It is done; working out the standings for the lists:\(count) …"
    }
  }
}

extension Watch.Stage {
  /// Its share of the time, as a guess.
  fileprivate var share: Double {
    switch self {
    case .reading: 0.3
    case .checking: 0.6
    case .writing: 0.35
    case .settling: 0.05
    }
  }
}

extension Duration {
  /// The time roughly, as one says it: `12 s`, `3 min`.
  fileprivate var words: String {
    let seconds = max(components.seconds, 1)
    return seconds < 100 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
  }
}

import Model

/// What the session is busy with, and what comes after it.
struct Work: Sendable {
  /// What there is to be done.
  enum Task: Sendable {
    case command(Command, Job<Act?>)
    case export(Sheet, to: String, Job<Void>)
    case errand(Job<Notice>)
  }

  /// What is done.
  let task: Task
  /// What it is, in words.
  let title: String
  /// What was asked for next.
  var rest: ArraySlice<Effect> = []

  /// How far it is.
  var sight: JobSight {
    switch task {
    case .command(_, let job): job.sight
    case .export(_, _, let job): job.sight
    case .errand(let job): job.sight
    }
  }

  /// Has it end, with everything as it was.
  func stop() {
    switch task {
    case .command(_, let job): job.stop()
    case .export(_, _, let job): job.stop()
    case .errand(let job): job.stop()
    }
  }

  /// Waits at most so many milliseconds; whether it is over.
  func isOver(within milliseconds: Int?) -> Bool {
    switch task {
    case .command(_, let job): job.result(within: milliseconds) != nil
    case .export(_, _, let job): job.result(within: milliseconds) != nil
    case .errand(let job): job.result(within: milliseconds) != nil
    }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(title, wanted: Size(width: 64, height: 7), in: area)
    canvas.write(
      [Line()] + sight.lines(inside.width) + [
        Line(), Line([Span("Esc", .key), Span(" stops it; nothing is changed then", .keyText)]),
      ], in: inside)
  }
}

public import Model

/// Offers a form that was not finished when the program ended the last time.
public struct UnfinishedScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case resume
    case discard
    case wait
    case help
  }

  public static let title = "An unfinished form"
  public static let keys = Keymap<Action>([
    .init("r<enter>", .resume, "resume", "go on with it, with all that was typed"),
    .init("d", .discard, "discard", "forget what was typed"),
    .init("<esc>q<c-c>", .wait, "", "one of the two has to be said; until then it is kept"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  /// The form on offer.
  let form: UnfinishedForm

  /// Offers a form.
  public init(_ form: UnfinishedForm) {
    self.form = form
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .resume: [.close(1)] + (form.draft.map { [.open(.resumed($0, form))] } ?? [])
    case .discard: [.close(1)]
    case .wait: [.say(Notice("It is kept until you say r or d."))]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(Self.title, wanted: Size(width: 64, height: 8), in: area)
    canvas.write(
      [
        Line(), Line(form.title, .textStrong),
        Line("was not finished the last time; nothing of it is saved.", .textDim), Line(),
        Line([Span("r  ", .key), Span("go on with it")]),
        Line([Span("d  ", .key), Span("forget what was typed")]),
      ], in: inside)
  }
}

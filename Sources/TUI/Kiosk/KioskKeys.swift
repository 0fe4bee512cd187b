/// What keys ask for at the kiosk; there are no others.
public enum KioskAction: CaseIterable, Hashable, Sendable {
  case enter
  case back
  case up
  case down
  case pageUp
  case pageDown
  case met
  case notYet
  case allMet
  case clear
  case again
  case void
  case help
  case language
  case progress
  case mistake
  case leave
}

/// The keys of the kiosk, and those that work while text is typed.
public enum KioskKeys {
  /// Where nothing is typed.
  public static let choosing = Keymap<KioskAction>([
    .init("<enter>", .enter, "go on"),
    .init("<esc>", .back, "back"),
    .init("<up>", .up, ""),
    .init("<down>", .down, ""),
    .init("<pgup>", .pageUp, ""),
    .init("<pgdn>", .pageDown, ""),
    .init("1", .met, "met"),
    .init("2", .notYet, "not yet"),
    .init("*", .allMet, "all met"),
    .init("<bs>", .clear, "take the answer back"),
    .init("n", .again, "next for the same learner"),
    .init("v", .void, "take the signature back"),
    .init("<f1>", .help, "help"),
    .init("<f2>", .language, "the other language"),
    .init("<f3>", .progress, "one's own progress"),
    .init("<f4>", .mistake, "take back what was signed by mistake"),
    .init("<f10>", .leave, ""),
  ])

  /// Where text is typed.
  public static let typing = Keymap<KioskAction>([
    .init("<enter>", .enter, "go on"),
    .init("<esc>", .back, "back"),
    .init("<up>", .up, ""),
    .init("<down>", .down, ""),
    .init("<pgup>", .pageUp, ""),
    .init("<pgdn>", .pageDown, ""),
    .init("<f1>", .help, "help"),
    .init("<f2>", .language, "the other language"),
    .init("<f3>", .progress, "one's own progress"),
    .init("<f4>", .mistake, "take back what was signed by mistake"),
  ])
}

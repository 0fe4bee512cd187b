import CNcurses

extension Terminal {
  /// Whether the locale, or one that can be chosen for it, has all of Unicode.
  public static var hasUTF8: Bool { screen_set_locale() != 0 }
}

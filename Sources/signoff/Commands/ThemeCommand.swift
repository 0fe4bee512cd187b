import ArgumentParser
import Interchange
import TUI

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Which themes there are, and whether one can be read.",
    discussion: """
      signoff theme check measures each face on each ground, with all colours and with 256. Text \
      needs a contrast of 4.5, or what the theme promises (7 for high contrast); lines, bars and \
      borders need 3. What is too faint ends it with 1.

      signoff theme list
      signoff theme check nord
      """,
    subcommands: [ThemeList.self, ThemeCheck.self])
}

struct ThemeList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The themes that --theme and config.toml can name.")

  func run() throws {
    var listing = Listing(columns: ["name", "background", "contrast", "from", "title"])
    for name in Theme.names {
      listing.rows.append(row(of: name).map { .text($0) })
    }
    try listing.print(as: .table)
  }

  /// What is said of a theme, or what is wrong with it.
  private func row(of name: String) -> [String] {
    let source = Theme.ownNames.contains(name) ? "you" : "signoff"
    do {
      let theme = try Theme(named: name)
      return [name, theme.variant.rawValue, "\(theme.contrast)", source, theme.name]
    } catch {
      return [name, "", "", source, "\(error)"]
    }
  }
}

struct ThemeCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "The contrast of each face of a theme on each ground.")

  @Argument(help: "The name of a theme, or a theme file.", completion: .file())
  var theme: String

  func run() throws {
    let contrasts = try Theme(named: theme).contrasts
    var listing = Listing(columns: ["contrast", "needed", "face", "on"])
    for it in contrasts.sorted(by: { $0.contrast / $0.needed > $1.contrast / $1.needed }) {
      listing.rows.append(
        ["\(it.figure)", "\(it.needed)", it.face.name, it.ground.name].map { .text($0) })
    }
    try listing.print(as: .table)
    let faint = contrasts.filter(\.isFaint)
    guard faint.isEmpty else {
      let all = faint.map(\.description) + ["\(faint.count) of \(contrasts.count) are too faint."]
      throw Complaint(description: all.joined(separator: "\n"))
    }
  }
}

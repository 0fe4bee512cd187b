extension Session {
  /// Takes a line that was typed at a prompt.
  mutating func answer(_ text: String) {
    switch text {
    case "": press(.enter)
    case ".": goBack()
    default:
      if screens.last?.field == nil { obey(text) } else { type(text) }
    }
  }

  /// Leaves what is shown, by whichever key does so here.
  private mutating func goBack() {
    let key = screens.last?.field == nil ? key(of: "close") ?? key(of: "back") : nil
    press(key ?? .escape)
  }

  /// Puts a text in the field in hand, or chooses by number or name what is offered for it.
  private mutating func type(_ text: String) {
    switch text {
    case "?": return press(.function(1))
    case "<": return press(.backTab)
    case "-": return put("")
    default: break
    }
    guard !choose(text) else { return press(.enter) }
    put(text)
    if choose(text) || screens.last?.offered ?? 1 == 1 { press(.enter) }
  }

  private mutating func put(_ text: String) {
    carryOut { screen in
      screen.field = TextField(text)
      return screen.edited()
    }
  }

  private mutating func choose(_ answer: String) -> Bool {
    var isThere = false
    carryOut { screen in
      isThere = screen.choose(answer)
      return []
    }
    return isThere
  }

  /// Does what a line asks for: `/words`, `:words`, `+`, `-`, a number, a command and numbers.
  private mutating func obey(_ text: String) {
    switch text.first {
    case "/" where key(of: "filter") != nil: open("filter", text)
    case ":" where key(of: "palette") != nil: open("palette", text)
    case "+" where text.count == 1: turnPage(.pageDown)
    case "-" where text.count == 1: turnPage(.pageUp)
    default: obey(Answer(text), text)
    }
  }

  /// Moves by a page; the first move may only reach the end of the page that is told.
  private mutating func turnPage(_ motion: Motion) {
    let before = screens.last?.told
    carryOut { $0.move(motion) }
    if screens.last?.told == before { carryOut { $0.move(motion) } }
  }

  /// Presses the key of a command that asks for text, and answers it.
  private mutating func open(_ command: String, _ text: String) {
    if let key = key(of: command) { press(key) }
    let rest = text.dropFirst().drop { $0 == " " }
    if command == "filter" {
      put(String(rest))
      press(.enter)
    } else if !rest.isEmpty {
      type(String(rest))
    }
  }

  private mutating func obey(_ answer: Answer, _ text: String) {
    if answer.command.isEmpty, answer.numbers.count == 1 {
      if choose("\(answer.numbers[0])") { return press(.enter) }
      guard !isNumbered else { return say("There is no \(text) here.") }
      return Key.typed(text).forEach { press($0) }
    }
    guard let key = key(meant: answer.command) else {
      return say("There is no '\(answer.command)' here; ? tells what there is.")
    }
    for number in answer.numbers {
      guard choose("\(number)") else { return say("There is no \(number) here.") }
      if answer.numbers.count > 1, let mark = self.key(of: "mark"), mark != key { press(mark) }
      if answer.numbers.count > 1, self.key(of: "mark") == key { press(key) }
    }
    if answer.numbers.count < 2 || self.key(of: "mark") != key { press(key) }
  }

  /// Whether numbers were told, so that one that was not is no key.
  private var isNumbered: Bool {
    screens.last?.told?.contains { line in
      line.told.split(separator: " ").first.map { Int($0) != nil } ?? false
    } ?? false
  }

  private mutating func say(_ text: String) { carryOut { _ in [.say(Notice(text, .refused))] } }

  /// The key that a word stands for: a key itself, a command's name, or the word of its hint.
  private func key(meant word: String) -> Key? {
    let keys = Key.typed(word)
    guard keys.count != 1 else { return keys[0] }
    let known = { (binding: Keymap<String>.Binding) in
      [binding.command, binding.help].contains { $0.lowercased() == word.lowercased() }
    }
    return commands.first(where: known)?.keys.first
  }

  /// The first key of a command of the screen on top.
  private func key(of command: String) -> Key? {
    commands.first { $0.command == command }?.keys.first
  }

  /// What can be asked for where nothing is typed.
  private var commands: [Keymap<String>.Binding] {
    screens.last.map { keyboard.keys(of: $0.table).bindings } ?? []
  }
}

extension Screen {
  fileprivate var table: KeyTable { KeyTable(Self.self) }
}

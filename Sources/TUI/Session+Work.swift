import Model

/// Work that screens ask for; each says whether what comes after it may go ahead.
extension Session {
  mutating func run(_ errand: Errand) -> Bool {
    do {
      notice = try outside.run(errand)
      forget()
      return true
    } catch {
      notice = Notice("\(error)", .refused)
      return false
    }
  }

  mutating func perform(_ command: Command) -> Bool {
    do {
      let act = try records.perform(command, by: actor)
      notice =
        try act.map { try command.notice(of: $0, in: records) } ?? Notice("Nothing to change.")
      version = try records.dataVersion()
      forget()
      return true
    } catch {
      notice = Notice("\(error)", .refused)
      return false
    }
  }
}

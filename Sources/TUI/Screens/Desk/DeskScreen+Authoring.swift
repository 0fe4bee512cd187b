import Model

extension DeskScreen {
  /// What `n` makes in the pane.
  var newDraft: Draft {
    switch pane {
    case .roles: .new(.roles)
    case .paths: .new(.paths)
    case .learners: .newcomer
    }
  }

  /// Does something with the row that the cursor of the pane is on, or says that there is none.
  func row(_ body: (Entry) -> [Effect]) -> [Effect] {
    switch pane {
    case .roles: sidebar.role.map { body(.role($0)) } ?? [.say(Self.chooseFirst)]
    case .paths: sidebar.path.map { body(.path($0)) } ?? [.say(Self.chooseFirst)]
    case .learners: learner { body(.person(Person(id: $0, name: ""))) }
    }
  }

  /// Opens what the row is made of.
  func parts() -> [Effect] {
    switch pane {
    case .roles:
      sidebar.role.map { [.open(.parts(.rolePaths($0.id)))] } ?? [.say(Self.chooseFirst)]
    case .paths: sidebar.path.map { [.open(.parts(.steps($0.id)))] } ?? [.say(Self.chooseFirst)]
    case .learners: learner { [.open(.parts(.tenures($0)))] }
    }
  }

  /// Asks whether whoever is chosen gets more time, or something waived.
  func relieve() -> [Effect] {
    learner { _ in
      let subject = roster.line(at: roster.position.selected)?.subject
      return [.open(.relief(roster.chosen, subject))]
    }
  }

  /// Signs off or records for the learner in hand, or asks how all who are marked did.
  func signOff() -> [Effect] {
    learner { id in
      let many = roster.chosen
      return [.open(many.count > 1 ? .form(.result(many, nil)) : .signOff(many.first ?? id))]
    }
  }

  private static let chooseFirst = Notice("Go to one of them first; this line stands for all.")
}

extension KioskText {
  /// What is said about a signature, from its consequences to its being taken back.
  static let aboutSigning: [KioskText: (String, String)] = [
    .sign: ("Step 4 of 4 · Sign", "Schritt 4 von 4 · Unterschreiben"),
    .toPIN: ("go on to the PIN", "zur PIN"),
    .signHint: ("sign", "unterschreiben"),
    .readOnHint: ("read on", "weiterlesen"),
    .readFirst: (
      "The PIN comes once all of it was read.", "Die PIN kommt, wenn alles gelesen ist."
    ),
    .more: ("▼ more: ↓ or PgDn", "▼ weiter: ↓ oder Bild↓"),
    .goThroughAgain: ("go through it again", "noch einmal durchgehen"),
    .withoutSigning: ("back without signing", "ohne Unterschrift"),
    .aboutToSign: ("You are about to sign that % is", "Sie unterschreiben, dass %"),
    .inCourse: ("in %.", "ist in %."),
    .metInVisit: (
      "% met, % not yet in this visit.", "% erfüllt, % noch nicht bei diesem Besuch."
    ),
    .yourOwnNumber: (
      "It stays on record under your name. Type your own number, never another's.",
      "Es bleibt unter Ihrem Namen stehen. Geben Sie nur Ihre eigene Nummer ein."
    ),
    .isCompetent: ("COMPETENT", "BEFÄHIGT"),
    .isNotYet: ("NOT YET COMPETENT", "NOCH NICHT BEFÄHIGT"),
    .whatItDoes: ("What this does", "Was das bewirkt"),
    .noLonger: ("no longer asked for", "nicht mehr verlangt"),
    .canBegin: ("can begin now", "kann jetzt beginnen"),
    .validUntil: ("until %", "bis %"),
    .dueOn: ("due %", "fällig %"),
    .oneMoreSigns: (
      "It counts once somebody else has signed, too.",
      "Es zählt, sobald noch jemand anderes unterschrieben hat."
    ),
    .nothingElse: ("What was open stays open.", "Was offen war, bleibt offen."),
    .remindersEnd: ("Reminders that fall away: %", "Mahnungen, die entfallen: %"),
    .remindersBegin: ("Reminders that come: %", "Mahnungen, die kommen: %"),
    .staysOnRecord: (
      "It stays on record under your name.", "Es bleibt unter Ihrem Namen stehen."
    ),
    .signed: ("✓ SIGNED", "✓ UNTERSCHRIEBEN"),
    .receipt: ("receipt", "Beleg"),
    .sameLearnerHint: ("next for the same learner", "weiter mit derselben Person"),
    .voidHint: ("I made a mistake", "ich habe mich geirrt"),
    .doneHint: ("done", "fertig"),
    .backToStart: ("Back to the start in", "Zurück zum Anfang in"),
    .voidTitle: ("Take the signature back", "Unterschrift zurücknehmen"),
    .voidReason: ("Why", "Warum"),
    .voidOnlyYours: (
      "Both stay on record, with the reason. It takes the PIN that it was signed with.",
      "Beides bleibt stehen, mit dem Grund. Es braucht dieselbe PIN wie die Unterschrift."
    ),
    .voidReasonMissing: (
      "Say why: it stays on record.", "Sagen Sie, warum: es bleibt stehen."
    ),
    .voidNow: ("take it back", "zurücknehmen"),
    .tooLate: (
      "More than two minutes have passed: ask the office to undo it.",
      "Mehr als zwei Minuten sind um: bitten Sie das Büro darum."
    ),
    .voided: ("✗ TAKEN BACK", "✗ ZURÜCKGENOMMEN"),
    .bothStay: (
      "The signature and its taking back stay on record.",
      "Die Unterschrift und ihre Rücknahme bleiben stehen."
    ),
    .observerIs: ("Observer: %", "Unterschrieben von: %"),
    .canBeTakenBack: (
      "A mistake? V now, or F4 on the first screen within two minutes.",
      "Geirrt? Jetzt V, oder F4 auf dem ersten Schirm, zwei Minuten lang."
    ),
    .signedByMistake: (
      "Signed by mistake? F4 takes it back for another %.",
      "Aus Versehen unterschrieben? F4 nimmt es zurück, noch %."
    ),
    .whoseMistake: (
      "Your own number; then why, and the PIN it was signed with. Both stay on record.",
      "Ihre Nummer; dann der Grund und die PIN der Unterschrift. Beides bleibt stehen."
    ),
    .nothingRecent: (
      "Nothing was signed here within two minutes.",
      "Hier wurde in den letzten zwei Minuten nichts unterschrieben."
    ),
    .nothingSigned: (
      "Nobody of that number signed here within two minutes.",
      "Niemand mit dieser Nummer hat hier in den letzten zwei Minuten unterschrieben."
    ),
    .lastSigned: ("The last signature of %: receipt %.", "Die letzte Unterschrift von %: Beleg %."),
  ]
}

extension KioskText {
  /// Every text in English and in German.
  static let table: [KioskText: (String, String)] = [
    .trainingSignOff: ("Training sign-off", "Unterweisung abzeichnen"),
    .bringLearner: ("Bring the learner to this screen.", "Holen Sie die Lernenden dazu."),
    .pressEnter: (
      "Press Enter to start, or scan the learner's badge.",
      "Weiter mit Enter, oder Ausweis der Lernenden scannen."
    ),
    .startHint: ("start, or scan a badge", "beginnen"),
    .helpHint: ("help", "Hilfe"),
    .languageHint: ("Deutsch", "English"),
    .progressHint: ("my progress", "mein Stand"),
    .demonstrationsWait: ("Demonstrations waiting today: %", "Offene Nachweise heute: %"),
    .stillCounting: ("counting …", "wird gezählt …"),
    .who: ("Step 1 of 4 · Who demonstrated?", "Schritt 1 von 4 · Wer hat es gezeigt?"),
    .numberOrName: ("Staff number or name", "Nummer oder Name"),
    .waiting: ("% waiting", "% offen"),
    .comesLater: ("not yet", "noch nicht"),
    .signsFor: ("signs for …", "zeichnet ab …"),
    .typeThree: (
      "Type 3 characters or more. Only people with something waiting are listed.",
      "Mindestens 3 Zeichen. Gelistet ist nur, bei wem etwas offen ist."
    ),
    .nobodyFound: (
      "Nobody of that number or name has something to demonstrate.",
      "Niemand mit dieser Nummer oder diesem Namen hat etwas zu zeigen."
    ),
    .chooseHint: ("choose", "wählen"),
    .againHint: ("start again", "von vorn"),
    .whatWasDemonstrated: (
      "Step 2 of 4 · What was demonstrated?", "Schritt 2 von 4 · Was wurde gezeigt?"
    ),
    .criteria: ("% criteria", "% Punkte"),
    .notListed: (
      "Not listed? It is not assigned, or an earlier step is still open.",
      "Nicht dabei? Es ist nicht zugewiesen, oder ein früherer Schritt fehlt."
    ),
    .nothingWaits: ("Nothing waits.", "Nichts ist offen."),
    .backHint: ("back", "zurück"),
    .whatDidYouSee: (
      "Step 3 of 4 · What did you see?", "Schritt 3 von 4 · Was haben Sie gesehen?"
    ),
    .whatWasMissing: ("What was missing", "Was hat gefehlt"),
    .keepHint: ("keep the note", "behalten"),
    .dropHint: ("take it back", "zurücknehmen"),
    .metHint: ("met", "erfüllt"),
    .notYetHint: ("not yet", "noch nicht"),
    .allMetHint: ("all met", "alle"),
    .clearHint: ("clear", "löschen"),
    .nextHint: ("next", "weiter"),
    .met: ("✓ met", "✓ ja"),
    .notYet: ("✗ not yet", "✗ nein"),
    .open: ("· open", "· offen"),
    .optional: (" (optional)", " (freiwillig)"),
    .note: ("Note: %", "Notiz: %"),
    .competent: ("Result: COMPETENT", "Ergebnis: BEFÄHIGT"),
    .notYetCompetent: (
      "Result: NOT YET COMPETENT (% not yet, % to answer)",
      "Ergebnis: NOCH NICHT BEFÄHIGT (% noch nicht, % offen)"
    ),
    .stillToAnswer: ("% still to answer", "% noch zu beantworten"),
    .sayWhatWasMissing: (
      "Say what was missing: the learner has to know.",
      "Was hat gefehlt? Die Lernenden müssen es wissen."
    ),
    .answerOne: (
      "Answer at least one item first.", "Beantworten Sie zuerst mindestens einen Punkt."
    ),
    .notedBy: ("Noted by %, %: %", "Notiert von %, %: %"),
    .answerAll: (
      "Answer every criterion, or mark the one that is not yet met.",
      "Beantworten Sie jeden Punkt, oder markieren Sie, was noch fehlt."
    ),
    .unfinished: (
      "From an unfinished visit: look at each again.",
      "Aus einem abgebrochenen Besuch: bitte jeden Punkt prüfen."
    ),
    .overtaken: (
      "Somebody else changed, noted or signed it meanwhile: look at each again.",
      "Inzwischen hat jemand anderes etwas geändert: bitte jeden Punkt prüfen."
    ),
    .reworded: (
      "What was answered has been changed since: answer it again, and look at the others.",
      "Beantwortetes wurde seither geändert: bitte neu beantworten, und alles prüfen."
    ),
    .observerNumber: ("Observer number", "Ihre Nummer"),
    .number: ("Number", "Nummer"),
    .pin: ("PIN", "PIN"),
  ].merging(later) { $1 }.merging(aboutSigning) { $1 }

  private static let later: [KioskText: (String, String)] = [
    .forYou: ("What waits for you", "Was auf Sie wartet"),
    .lookingForYou: (
      "Everybody is being looked through: a moment.",
      "Alle werden durchgesehen: einen Augenblick."
    ),
    .andMore: (
      "and % more: type the learner's number for one that is not listed.",
      "und % weitere: Nummer der Lernenden eingeben, wenn etwas nicht dabei ist."
    ),
    .nothingForYou: ("Nothing waits for you.", "Nichts wartet auf Sie."),
    .progressTitle: ("My progress", "Mein Stand"),
    .progressWho: (
      "Your own number and PIN show what you have to do. Nothing can be changed.",
      "Ihre Nummer und PIN zeigen, was Sie zu tun haben. Geändert wird nichts."
    ),
    .look: ("look", "ansehen"),
    .nothingAsked: ("Nothing is asked of you.", "Von Ihnen wird nichts verlangt."),
    .endTitle: ("End the kiosk", "Kiosk beenden"),
    .endWho: (
      "An admin's number and PIN end the kiosk.", "Nummer und PIN eines Admins beenden den Kiosk."
    ),
    .endHint: ("go on", "weiter"),
    .lockedTitle: ("Locked", "Gesperrt"),
    .lockedWho: (
      "Ten wrong PINs within an hour: an admin's number and PIN let it go on.",
      "Zehn falsche PINs in einer Stunde: ein Admin gibt den Kiosk wieder frei."
    ),
    .goOnHint: ("go on", "weiter"),
    .helpTitle: ("Help", "Hilfe"),
    .help1: (
      "The learner's number or name; or your own number, for what waits for you.",
      "Nummer oder Name der Lernenden; oder Ihre eigene, für das, was auf Sie wartet."
    ),
    .help2: ("What was demonstrated.", "Was gezeigt wurde."),
    .help3: (
      "Each criterion: 1 met, 2 not yet with a note, * all met.",
      "Jeder Punkt: 1 erfüllt, 2 noch nicht mit Notiz, * alles erfüllt."
    ),
    .help4: (
      "Your own number and PIN sign. They are asked for every time.",
      "Ihre Nummer und PIN unterschreiben. Sie werden jedes Mal verlangt."
    ),
    .help5: (
      "A checklist that is left unfinished is offered again. Nothing of it is signed.",
      "Eine unfertige Liste wird wieder angeboten. Nichts davon ist unterschrieben."
    ),
    .help6: (
      "No PIN, or forgotten? The office gives a new one.",
      "Keine PIN, oder vergessen? Das Büro gibt eine neue."
    ),
    .help7: (
      "Your own progress, with your number and PIN.",
      "Ihr eigener Stand, mit Ihrer Nummer und PIN."
    ),
    .help8: (
      "Signed by mistake? For two minutes your number, a reason and your PIN take it back.",
      "Aus Versehen unterschrieben? Zwei Minuten lang nehmen Nummer, Grund und PIN es zurück."
    ),
    .noPINYet: (
      "That number has no PIN yet: the office gives one.",
      "Zu dieser Nummer gibt es noch keine PIN: das Büro gibt eine."
    ),
    .noSuchNumber: ("There is no such number.", "Diese Nummer gibt es nicht."),
    .trouble: (
      "That did not work, and nothing was changed: %",
      "Das ging nicht, und nichts wurde geändert. Für das Büro: %"
    ),
    .everythingGoes: ("All that was typed goes in", "Alles Getippte wird gelöscht in"),
    .anyKey: ("% % s: press any key to stay.", "% % s: eine Taste hält es an."),
    .idle: ("idle %", "noch %"),
    .tooSmall: ("The kiosk needs 60×15.", "Der Kiosk braucht 60×15."),
  ]
}

extension Schema {
  /// PINs that were not right, which are facts; and what was seen and not signed, which is not.
  static let kioskTables = """
    CREATE TABLE pinAttempt (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      kiosk TEXT CHECK (kiosk <> ''),
      outcome TEXT NOT NULL CHECK (outcome IN ('wrong', 'unlocked')),
      at INTEGER NOT NULL CHECK (at >= 0),
      checksum INTEGER NOT NULL,
      CHECK (outcome = 'wrong' OR kiosk IS NOT NULL)
    ) STRICT;

    CREATE INDEX pinAttemptByAct ON pinAttempt (act);

    CREATE INDEX pinAttemptByKiosk ON pinAttempt (kiosk) WHERE kiosk IS NOT NULL;

    CREATE TABLE unsignedItem (
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER NOT NULL REFERENCES course,
      item TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('observed', 'not-yet')),
      remark TEXT NOT NULL,
      PRIMARY KEY (person, course, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER pinAttemptIsNeverChanged BEFORE UPDATE ON pinAttempt
    BEGIN SELECT RAISE(ABORT, 'a pinAttempt is never changed'); END;

    CREATE TRIGGER pinAttemptIsNeverDeleted BEFORE DELETE ON pinAttempt
    BEGIN SELECT RAISE(ABORT, 'a pinAttempt is never deleted'); END;
    """
}

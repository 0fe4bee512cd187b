extension Schema {
  /// Which user of the operating system may do what; the newest row of each counts.
  static let rightTables = """
    CREATE TABLE userRight (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      user TEXT NOT NULL CHECK (user <> ''),
      "right" TEXT CHECK ("right" IN ('learner', 'observer', 'coordinator', 'admin', 'auditor')),
      person INTEGER REFERENCES person CHECK (person IS NULL OR "right" IS NOT NULL),
      checksum INTEGER NOT NULL,
      CHECK ("right" <> 'learner' OR person IS NOT NULL)
    ) STRICT;

    CREATE INDEX userRightByUser ON userRight (user);

    CREATE TRIGGER userRightIsNeverChanged BEFORE UPDATE ON userRight
    BEGIN SELECT RAISE(ABORT, 'a userRight is never changed'); END;

    CREATE TRIGGER userRightIsNeverDeleted BEFORE DELETE ON userRight
    BEGIN SELECT RAISE(ABORT, 'a userRight is never deleted'); END;
    """
}

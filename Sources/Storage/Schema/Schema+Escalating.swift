extension Schema {
  /// The rungs of the ladder that fired, and who took note of them.
  static let escalatingTables = escalatingTables(
    rerouted: "rerouted = 'yes' AND outcome = 'fired'")

  /// The same tables anew, with a place for skipped rungs, which the first check refused: to
  /// SQLite nothing and false are false.
  static let mendedEscalatingTables = """
    CREATE TABLE oldFiring AS SELECT * FROM firing;
    CREATE TABLE oldAcknowledgement AS SELECT * FROM acknowledgement;
    DROP TABLE acknowledgement;
    DROP TABLE firing;
    \(escalatingTables(rerouted: "rerouted IS NULL OR rerouted = 'yes' AND outcome = 'fired'"))
    INSERT INTO firing SELECT * FROM oldFiring;
    INSERT INTO acknowledgement SELECT * FROM oldAcknowledgement;
    DROP TABLE oldAcknowledgement;
    DROP TABLE oldFiring;
    """

  private static func escalatingTables(rerouted check: String) -> String {
    """
    CREATE TABLE firing (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER REFERENCES course,
      path INTEGER REFERENCES path,
      rung INTEGER NOT NULL CHECK (rung > 0),
      cycle INTEGER NOT NULL,
      due INTEGER NOT NULL,
      day INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
      outcome TEXT NOT NULL CHECK (outcome IN ('fired', 'skipped')),
      recipients TEXT NOT NULL CHECK (outcome = 'fired' OR recipients = ''),
      rerouted TEXT CHECK (\(check)),
      checksum INTEGER NOT NULL,
      CHECK ((course IS NULL) <> (path IS NULL))
    ) STRICT;

    CREATE UNIQUE INDEX firingByKey ON firing (person, ifnull(course, -path), rung, cycle);

    CREATE TABLE acknowledgement (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      firing INTEGER NOT NULL REFERENCES firing,
      person INTEGER REFERENCES person,
      coordinator TEXT CHECK (coordinator <> ''),
      day INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
      checksum INTEGER NOT NULL,
      CHECK ((person IS NULL) <> (coordinator IS NULL))
    ) STRICT;

    CREATE UNIQUE INDEX acknowledgementByKey ON acknowledgement (firing, ifnull(person, 0));

    CREATE TRIGGER firingIsNeverChanged BEFORE UPDATE ON firing
    BEGIN SELECT RAISE(ABORT, 'a firing is never changed'); END;

    CREATE TRIGGER firingIsNeverDeleted BEFORE DELETE ON firing
    BEGIN SELECT RAISE(ABORT, 'a firing is never deleted'); END;

    CREATE TRIGGER acknowledgementIsNeverChanged BEFORE UPDATE ON acknowledgement
    BEGIN SELECT RAISE(ABORT, 'an acknowledgement is never changed'); END;

    CREATE TRIGGER acknowledgementIsNeverDeleted BEFORE DELETE ON acknowledgement
    BEGIN SELECT RAISE(ABORT, 'an acknowledgement is never deleted'); END;
    """
  }
}

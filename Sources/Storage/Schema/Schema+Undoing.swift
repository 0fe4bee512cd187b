extension Schema {
  /// Acts that were undone, and what of a demonstration does not count any more.
  ///
  /// Facts that were taken back still name their person and course, so a row of those that goes
  /// stays and is marked as gone; every other row that goes is deleted.
  static let undoingTables = """
    CREATE TABLE withdrawal (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      observation INTEGER UNIQUE REFERENCES observation,
      signature INTEGER UNIQUE REFERENCES signature,
      checksum INTEGER NOT NULL,
      CHECK ((observation IS NULL) <> (signature IS NULL))
    ) STRICT;

    CREATE TABLE undoing (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL UNIQUE REFERENCES act,
      undone INTEGER NOT NULL UNIQUE REFERENCES act CHECK (undone < act),
      checksum INTEGER NOT NULL
    ) STRICT;

    CREATE TRIGGER withdrawalIsNeverChanged BEFORE UPDATE ON withdrawal
    BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;

    CREATE TRIGGER withdrawalIsNeverDeleted BEFORE DELETE ON withdrawal
    BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;

    CREATE TRIGGER undoingIsNeverChanged BEFORE UPDATE ON undoing
    BEGIN SELECT RAISE(ABORT, 'an undoing is never changed'); END;

    CREATE TRIGGER undoingIsNeverDeleted BEFORE DELETE ON undoing
    BEGIN SELECT RAISE(ABORT, 'an undoing is never deleted'); END;

    ALTER TABLE person ADD COLUMN gone INTEGER CHECK (gone = 1);

    ALTER TABLE course ADD COLUMN gone INTEGER CHECK (gone = 1);

    ALTER TABLE path ADD COLUMN gone INTEGER CHECK (gone = 1);

    CREATE INDEX personByGone ON person (id) WHERE gone IS NOT NULL;

    DROP VIEW people;

    CREATE VIEW people AS
    SELECT
      person.code AS id,
      person.name,
      person.email,
      chief.code AS supervisor,
      date(person.lastDay * 86400, 'unixepoch') AS "left",
      person.observerOf AS observer_of
    FROM person
    LEFT JOIN person AS chief ON chief.id = person.supervisor
    WHERE person.gone IS NULL;
    """
}

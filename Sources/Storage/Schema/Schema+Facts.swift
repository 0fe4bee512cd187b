extension Schema {
  /// What happened: added, never changed, never deleted.
  ///
  /// `again` counts the retracted facts that had the same key before, so that one key has one
  /// fact that counts. `checksum` tells which row it was if one is ever edited.
  static let factTables = """
    CREATE TABLE record (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER REFERENCES course,
      path INTEGER REFERENCES path,
      day INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
      result TEXT NOT NULL CHECK (result IN ('passed', 'failed')),
      score TEXT CHECK (score NOT GLOB '*[^0-9.]*'),
      hours TEXT CHECK (hours NOT GLOB '*[^0-9.]*'),
      signers TEXT NOT NULL,
      evidence TEXT NOT NULL,
      expires INTEGER CHECK (expires BETWEEN day AND 84005),
      priorLearning TEXT CHECK (priorLearning IN ('yes', 'no')),
      entered TEXT CHECK (date(entered, '+0 days') IS substr(entered, 1, 10)),
      again INTEGER NOT NULL CHECK (again >= 0),
      checksum INTEGER NOT NULL,
      CHECK ((course IS NULL) <> (path IS NULL))
    ) STRICT;

    CREATE UNIQUE INDEX recordByKey ON record (person, ifnull(course, -path), day, again);

    CREATE TABLE revocation (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER REFERENCES course,
      path INTEGER REFERENCES path,
      recordDay INTEGER NOT NULL CHECK (recordDay BETWEEN -25567 AND 84005),
      day INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
      reason TEXT NOT NULL CHECK (reason <> ''),
      again INTEGER NOT NULL CHECK (again >= 0),
      checksum INTEGER NOT NULL,
      CHECK ((course IS NULL) <> (path IS NULL))
    ) STRICT;

    CREATE UNIQUE INDEX revocationByKey
    ON revocation (person, ifnull(course, -path), recordDay, again);

    CREATE TABLE waiver (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER REFERENCES course,
      path INTEGER REFERENCES path,
      start INTEGER NOT NULL CHECK (start BETWEEN -25567 AND 84005),
      until INTEGER CHECK (until BETWEEN start AND 84005),
      reason TEXT NOT NULL CHECK (reason <> ''),
      note TEXT NOT NULL,
      again INTEGER NOT NULL CHECK (again >= 0),
      checksum INTEGER NOT NULL,
      CHECK ((course IS NULL) <> (path IS NULL))
    ) STRICT;

    CREATE UNIQUE INDEX waiverByKey ON waiver (person, ifnull(course, -path), start, again);

    CREATE TABLE extension (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER REFERENCES course,
      path INTEGER REFERENCES path,
      due INTEGER NOT NULL CHECK (due BETWEEN granted AND 84005),
      granted INTEGER NOT NULL CHECK (granted BETWEEN -25567 AND 84005),
      reason TEXT NOT NULL CHECK (reason <> ''),
      again INTEGER NOT NULL CHECK (again >= 0),
      checksum INTEGER NOT NULL,
      CHECK ((course IS NULL) <> (path IS NULL))
    ) STRICT;

    CREATE UNIQUE INDEX extensionByKey
    ON extension (person, ifnull(course, -path), granted, again);

    CREATE TABLE observation (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER NOT NULL REFERENCES course,
      item TEXT NOT NULL CHECK (item <> ''),
      outcome TEXT NOT NULL CHECK (outcome IN ('observed', 'not-yet')),
      observer INTEGER NOT NULL REFERENCES person CHECK (observer <> person),
      day INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
      remark TEXT NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX observationByPerson ON observation (person, course);

    CREATE TABLE signature (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      signer INTEGER NOT NULL REFERENCES person CHECK (signer <> person),
      person INTEGER NOT NULL REFERENCES person,
      course INTEGER NOT NULL REFERENCES course,
      revision TEXT,
      observations TEXT NOT NULL CHECK (observations NOT GLOB '*[^0-9;]*'),
      day INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
      signed INTEGER NOT NULL CHECK (signed BETWEEN day AND 84005),
      statement TEXT NOT NULL CHECK (statement <> ''),
      checksum INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX signatureByPerson ON signature (person, course);

    CREATE TABLE retraction (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      record INTEGER UNIQUE REFERENCES record,
      revocation INTEGER UNIQUE REFERENCES revocation,
      waiver INTEGER UNIQUE REFERENCES waiver,
      extension INTEGER UNIQUE REFERENCES extension,
      checksum INTEGER NOT NULL,
      CHECK (
        (record IS NOT NULL) + (revocation IS NOT NULL) + (waiver IS NOT NULL)
          + (extension IS NOT NULL) = 1
      )
    ) STRICT;
    """

  /// What keeps the facts as they are.
  static let factTriggers = """
    CREATE TRIGGER recordIsNeverChanged BEFORE UPDATE ON record
    BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

    CREATE TRIGGER recordIsNeverDeleted BEFORE DELETE ON record
    BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

    CREATE TRIGGER revocationIsNeverChanged BEFORE UPDATE ON revocation
    BEGIN SELECT RAISE(ABORT, 'a revocation is never changed'); END;

    CREATE TRIGGER revocationIsNeverDeleted BEFORE DELETE ON revocation
    BEGIN SELECT RAISE(ABORT, 'a revocation is never deleted'); END;

    CREATE TRIGGER waiverIsNeverChanged BEFORE UPDATE ON waiver
    BEGIN SELECT RAISE(ABORT, 'a waiver is never changed'); END;

    CREATE TRIGGER waiverIsNeverDeleted BEFORE DELETE ON waiver
    BEGIN SELECT RAISE(ABORT, 'a waiver is never deleted'); END;

    CREATE TRIGGER extensionIsNeverChanged BEFORE UPDATE ON extension
    BEGIN SELECT RAISE(ABORT, 'an extension is never changed'); END;

    CREATE TRIGGER extensionIsNeverDeleted BEFORE DELETE ON extension
    BEGIN SELECT RAISE(ABORT, 'an extension is never deleted'); END;

    CREATE TRIGGER observationIsNeverChanged BEFORE UPDATE ON observation
    BEGIN SELECT RAISE(ABORT, 'an observation is never changed'); END;

    CREATE TRIGGER observationIsNeverDeleted BEFORE DELETE ON observation
    BEGIN SELECT RAISE(ABORT, 'an observation is never deleted'); END;

    CREATE TRIGGER signatureIsNeverChanged BEFORE UPDATE ON signature
    BEGIN SELECT RAISE(ABORT, 'a signature is never changed'); END;

    CREATE TRIGGER signatureIsNeverDeleted BEFORE DELETE ON signature
    BEGIN SELECT RAISE(ABORT, 'a signature is never deleted'); END;

    CREATE TRIGGER retractionIsNeverChanged BEFORE UPDATE ON retraction
    BEGIN SELECT RAISE(ABORT, 'a retraction is never changed'); END;

    CREATE TRIGGER retractionIsNeverDeleted BEFORE DELETE ON retraction
    BEGIN SELECT RAISE(ABORT, 'a retraction is never deleted'); END;
    """

  /// Dates that follow from the facts, kept so that long lists come at once.
  static let cacheTables = """
    CREATE TABLE outlook (
      person INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
      computed INTEGER NOT NULL,
      changesOn INTEGER,
      nextDue INTEGER,
      lateFrom INTEGER
    ) STRICT;

    CREATE INDEX outlookByNextDue ON outlook (nextDue, person);
    """
}

extension Schema {
  /// Who did what, when, and the chain that holds it together; nothing here is ever changed.
  ///
  /// `act` comes before its changes, so that they can refer to it; `seal` comes after them.
  static let ledgerTables = """
    CREATE TABLE act (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      at TEXT NOT NULL CHECK (at GLOB '[12]???-[01]?-[0-3]?T[012]?:[0-5]?:[0-5]?*Z'),
      actor TEXT NOT NULL,
      words TEXT NOT NULL CHECK (words <> ''),
      rehearsal INTEGER CHECK (rehearsal BETWEEN -25567 AND 84005)
    ) STRICT;

    CREATE TABLE seal (
      act INTEGER PRIMARY KEY REFERENCES act,
      changes INTEGER NOT NULL CHECK (changes > 0),
      contents TEXT NOT NULL CHECK (contents <> ''),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      "table" TEXT NOT NULL,
      row INTEGER NOT NULL,
      person INTEGER,
      before TEXT,
      after TEXT,
      checksum INTEGER NOT NULL,
      CHECK (before IS NOT after)
    ) STRICT;

    CREATE INDEX changeOfCatalogue ON change (act) WHERE person IS NULL;

    CREATE INDEX changeOfPerson ON change (person, act) WHERE person IS NOT NULL;

    CREATE TRIGGER actIsNeverChanged BEFORE UPDATE ON act
    BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;

    CREATE TRIGGER actIsNeverDeleted BEFORE DELETE ON act
    BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END;

    CREATE TRIGGER sealIsNeverChanged BEFORE UPDATE ON seal
    BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END;

    CREATE TRIGGER sealIsNeverDeleted BEFORE DELETE ON seal
    BEGIN SELECT RAISE(ABORT, 'a seal is never deleted'); END;

    CREATE TRIGGER changeIsNeverChanged BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'a change is never changed'); END;

    CREATE TRIGGER changeIsNeverDeleted BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'a change is never deleted'); END;
    """
}

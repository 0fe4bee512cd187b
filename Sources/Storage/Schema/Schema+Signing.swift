extension Schema {
  /// Who signs with which key, and what was signed with it.
  ///
  /// `signerKey` and `proof` are facts; the sealed private halves and the locks are not, since a
  /// half that is replaced has to go.
  static let signingTables = """
    CREATE TABLE signerKey (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      person INTEGER NOT NULL REFERENCES person,
      publicKey TEXT NOT NULL UNIQUE CHECK (length(publicKey) = 64),
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      checksum INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX signerKeyByPerson ON signerKey (person);

    CREATE TABLE sealedKey (
      person INTEGER PRIMARY KEY REFERENCES person,
      key INTEGER NOT NULL UNIQUE REFERENCES signerKey,
      sealed TEXT NOT NULL CHECK (sealed <> '')
    ) STRICT;

    CREATE TABLE pinLock (
      person INTEGER PRIMARY KEY REFERENCES person,
      failures INTEGER NOT NULL CHECK (failures >= 0),
      until INTEGER NOT NULL CHECK (until >= 0),
      seen INTEGER NOT NULL CHECK (seen >= 0)
    ) STRICT;

    CREATE TABLE proof (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      signature INTEGER NOT NULL UNIQUE REFERENCES signature,
      key INTEGER NOT NULL REFERENCES signerKey,
      at TEXT NOT NULL CHECK (at GLOB '[12]???-[01]?-[0-3]?T[012]?:[0-5]?:[0-5]?*Z'),
      bytes TEXT NOT NULL CHECK (length(bytes) = 128),
      checksum INTEGER NOT NULL
    ) STRICT;

    CREATE TRIGGER signerKeyIsNeverChanged BEFORE UPDATE ON signerKey
    BEGIN SELECT RAISE(ABORT, 'a signerKey is never changed'); END;

    CREATE TRIGGER signerKeyIsNeverDeleted BEFORE DELETE ON signerKey
    BEGIN SELECT RAISE(ABORT, 'a signerKey is never deleted'); END;

    CREATE TRIGGER proofIsNeverChanged BEFORE UPDATE ON proof
    BEGIN SELECT RAISE(ABORT, 'a proof is never changed'); END;

    CREATE TRIGGER proofIsNeverDeleted BEFORE DELETE ON proof
    BEGIN SELECT RAISE(ABORT, 'a proof is never deleted'); END;
    """
}

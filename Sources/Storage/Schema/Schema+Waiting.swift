extension Schema {
  /// The demonstrations that somebody can give, as long as their outlook holds.
  static let waitingTable = """
    DELETE FROM outlook;

    CREATE TABLE waiting (
      person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
      course INTEGER NOT NULL REFERENCES course ON DELETE CASCADE,
      due INTEGER,
      isLate INTEGER NOT NULL CHECK (isLate IN (0, 1)),
      PRIMARY KEY (person, course)
    ) STRICT, WITHOUT ROWID;
    """
}

extension Schema {
  /// How many people there are: in all, with a role, on a path, in a group; as of an act and a day.
  static let headcountTable = """
    CREATE TABLE headcount (
      act INTEGER NOT NULL,
      day INTEGER NOT NULL,
      role INTEGER REFERENCES role ON DELETE CASCADE,
      path INTEGER REFERENCES path ON DELETE CASCADE,
      "group" INTEGER REFERENCES "group" ON DELETE CASCADE,
      people INTEGER NOT NULL,
      late INTEGER NOT NULL,
      compliant INTEGER,
      counted INTEGER,
      open INTEGER
    ) STRICT;
    """
}

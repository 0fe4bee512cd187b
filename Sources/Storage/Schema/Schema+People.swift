extension Schema {
  /// Who learns, and what they were told to do: changed in place, each change journalled.
  ///
  /// A supervisor may come later in an import than the people they answer for. `person.search` is
  /// the name and the identity as the roster looks for them, a cache.
  static let peopleTables = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^A-Za-z0-9._-]*'),
      name TEXT NOT NULL CHECK (name <> ''),
      email TEXT NOT NULL,
      supervisor INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED
        CHECK (supervisor <> id),
      lastDay INTEGER CHECK (lastDay BETWEEN -25567 AND 84005),
      observerOf TEXT NOT NULL,
      search TEXT NOT NULL
    ) STRICT;

    CREATE INDEX personBySupervisor ON person (supervisor) WHERE supervisor IS NOT NULL;

    CREATE INDEX personBySearch ON person (search, code);

    CREATE INDEX personByLastDay ON person (lastDay) WHERE lastDay IS NOT NULL;

    CREATE TABLE "group" (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^A-Za-z0-9._-]*')
    ) STRICT;

    CREATE TABLE membership (
      id INTEGER PRIMARY KEY,
      "group" INTEGER NOT NULL REFERENCES "group",
      person INTEGER NOT NULL REFERENCES person,
      start INTEGER NOT NULL CHECK (start BETWEEN -25567 AND 84005),
      until INTEGER CHECK (until BETWEEN start AND 84005)
    ) STRICT;

    CREATE UNIQUE INDEX membershipByKey ON membership (person, "group", start);

    CREATE INDEX membershipByGroup ON membership ("group", person, start, until);

    CREATE TABLE tenure (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person,
      role INTEGER NOT NULL REFERENCES role,
      start INTEGER NOT NULL CHECK (start BETWEEN -25567 AND 84005),
      until INTEGER CHECK (until BETWEEN start AND 84005)
    ) STRICT;

    CREATE UNIQUE INDEX tenureByKey ON tenure (person, role, start);

    CREATE INDEX tenureByRole ON tenure (role, person, start, until);

    CREATE TABLE assignment (
      id INTEGER PRIMARY KEY,
      person INTEGER REFERENCES person,
      "group" INTEGER REFERENCES "group",
      path INTEGER REFERENCES path,
      course INTEGER REFERENCES course,
      assigned INTEGER NOT NULL CHECK (assigned BETWEEN -25567 AND 84005),
      due INTEGER CHECK (due BETWEEN assigned AND 84005),
      dueWithin TEXT CHECK (dueWithin GLOB '[0-9]*[dwmy]'),
      level TEXT CHECK (level IN ('required', 'suggested')),
      withdrawn INTEGER CHECK (withdrawn BETWEEN assigned AND 84005),
      reason TEXT NOT NULL,
      CHECK ((person IS NULL) <> ("group" IS NULL)),
      CHECK ((path IS NULL) <> (course IS NULL)),
      CHECK (due IS NULL OR dueWithin IS NULL)
    ) STRICT;

    CREATE UNIQUE INDEX assignmentByKey
    ON assignment (ifnull(person, -"group"), ifnull(course, -path), assigned);

    CREATE TABLE leave (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person,
      start INTEGER NOT NULL CHECK (start BETWEEN -25567 AND 84005),
      until INTEGER CHECK (until BETWEEN start AND 84005),
      UNIQUE (person, start)
    ) STRICT;
    """
}

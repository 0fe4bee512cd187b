extension Schema {
  /// What can be learnt: changed in place, each change journalled in `change`.
  ///
  /// NULL is a cell that was left empty; days are counted from 1970-01-01; a list is kept as its
  /// text, since it is only ever read and written as a whole.
  static let catalogueTables = """
    CREATE TABLE setting (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      value TEXT NOT NULL CHECK (value <> '')
    ) STRICT;

    CREATE TABLE course (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^A-Za-z0-9._-]*'),
      title TEXT NOT NULL CHECK (title <> ''),
      delivery TEXT,
      assessment TEXT,
      passMark TEXT CHECK (passMark NOT GLOB '*[^0-9.]*'),
      validFor TEXT CHECK (validFor GLOB '[0-9]*[dwmy]'),
      renewsFrom TEXT,
      roundsTo TEXT CHECK (roundsTo IS 'month' OR roundsTo IS NULL),
      renewalWindow TEXT CHECK (renewalWindow GLOB '[0-9]*[dwmy]'),
      grace TEXT CHECK (grace GLOB '[0-9]*[dwmy]'),
      renewableFor TEXT CHECK (renewableFor GLOB '[0-9]*[dwmy]'),
      signers TEXT NOT NULL,
      signatures INTEGER CHECK (signatures > 0),
      minutes INTEGER CHECK (minutes > 0),
      status TEXT CHECK (status IN ('active', 'retired')),
      outcome TEXT NOT NULL,
      benefitToLearner TEXT NOT NULL,
      benefitToCompany TEXT NOT NULL,
      accreditor TEXT NOT NULL,
      accreditedValue TEXT NOT NULL
    ) STRICT;

    CREATE TABLE checklistItem (
      id INTEGER PRIMARY KEY,
      course INTEGER NOT NULL REFERENCES course,
      code TEXT NOT NULL CHECK (code <> ''),
      text TEXT NOT NULL CHECK (text <> ''),
      required TEXT CHECK (required IN ('yes', 'no')),
      UNIQUE (course, code)
    ) STRICT;

    CREATE TABLE prerequisite (
      id INTEGER PRIMARY KEY,
      course INTEGER NOT NULL REFERENCES course,
      needs INTEGER NOT NULL REFERENCES course CHECK (needs <> course),
      letter TEXT,
      UNIQUE (course, needs)
    ) STRICT;

    CREATE TABLE equivalence (
      id INTEGER PRIMARY KEY,
      course INTEGER NOT NULL REFERENCES course,
      countsAs INTEGER NOT NULL REFERENCES course,
      UNIQUE (course, countsAs)
    ) STRICT;

    CREATE TABLE revision (
      id INTEGER PRIMARY KEY,
      course INTEGER NOT NULL REFERENCES course,
      code TEXT NOT NULL CHECK (code <> ''),
      effective INTEGER NOT NULL CHECK (effective BETWEEN -25567 AND 84005),
      policy TEXT NOT NULL CHECK (policy IN ('keep', 'retake', 'void')),
      retakeWithin TEXT CHECK (retakeWithin GLOB '[0-9]*[dwmy]'),
      note TEXT NOT NULL,
      UNIQUE (course, code)
    ) STRICT;

    CREATE TABLE path (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^A-Za-z0-9._-]*'),
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT CHECK (kind IN ('path', 'certification')),
      ordering TEXT CHECK (ordering IN ('free', 'strict')),
      status TEXT CHECK (status IN ('active', 'retired')),
      validFor TEXT CHECK (validFor GLOB '[0-9]*[dwmy]'),
      renewsFrom TEXT,
      roundsTo TEXT CHECK (roundsTo IS 'month' OR roundsTo IS NULL),
      renewalWindow TEXT CHECK (renewalWindow GLOB '[0-9]*[dwmy]'),
      grace TEXT CHECK (grace GLOB '[0-9]*[dwmy]'),
      renewableFor TEXT CHECK (renewableFor GLOB '[0-9]*[dwmy]')
    ) STRICT;

    CREATE TABLE step (
      id INTEGER PRIMARY KEY,
      path INTEGER NOT NULL REFERENCES path,
      position INTEGER NOT NULL CHECK (position > 0),
      course INTEGER NOT NULL REFERENCES course,
      level TEXT CHECK (level IN ('required', 'suggested')),
      choose INTEGER CHECK (choose > 0),
      phase TEXT CHECK (phase IN ('initial', 'renewal', 'both')),
      dueWithin TEXT CHECK (dueWithin GLOB '[0-9]*[dwmy]'),
      since INTEGER CHECK (since BETWEEN -25567 AND 84005),
      UNIQUE (path, position, course)
    ) STRICT;

    CREATE TABLE role (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^A-Za-z0-9._-]*'),
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT CHECK (kind IN ('contributor', 'manager', 'manager-of-managers')),
      note TEXT NOT NULL
    ) STRICT;

    CREATE TABLE rolePath (
      id INTEGER PRIMARY KEY,
      role INTEGER NOT NULL REFERENCES role,
      path INTEGER NOT NULL REFERENCES path,
      tier TEXT CHECK (tier IN ('starter', 'expert')),
      level TEXT CHECK (level IN ('required', 'suggested')),
      opensAfter TEXT CHECK (opensAfter GLOB '[0-9]*[dwmy]'),
      dueWithin TEXT CHECK (dueWithin GLOB '[0-9]*[dwmy]'),
      since INTEGER CHECK (since BETWEEN -25567 AND 84005)
    ) STRICT;

    CREATE UNIQUE INDEX rolePathByKey ON rolePath (role, path, ifnull(tier, 'starter'));

    CREATE TABLE rung (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      distance TEXT NOT NULL,
      tell TEXT NOT NULL CHECK (tell <> ''),
      consequence TEXT NOT NULL
    ) STRICT;

    CREATE TABLE holiday (
      id INTEGER PRIMARY KEY,
      day INTEGER NOT NULL UNIQUE CHECK (day BETWEEN -25567 AND 84005),
      name TEXT NOT NULL
    ) STRICT;
    """
}

extension Schema {
  /// The tables of a programme folder, for whoever looks into the file with SQL.
  ///
  /// Nothing of ours reads them. Tables that read well as they are have no view.
  static let views = """
    CREATE VIEW people AS
    SELECT
      person.code AS id,
      person.name,
      person.email,
      chief.code AS supervisor,
      date(person.lastDay * 86400, 'unixepoch') AS "left",
      person.observerOf AS observer_of
    FROM person
    LEFT JOIN person AS chief ON chief.id = person.supervisor;

    CREATE VIEW groups AS
    SELECT
      "group".code AS "group",
      person.code AS person,
      date(start * 86400, 'unixepoch') AS "from",
      date(until * 86400, 'unixepoch') AS until
    FROM membership
    JOIN "group" ON "group".id = membership."group"
    JOIN person ON person.id = membership.person;

    CREATE VIEW tenures AS
    SELECT
      person.code AS person,
      role.code AS role,
      date(start * 86400, 'unixepoch') AS start,
      date(until * 86400, 'unixepoch') AS "end"
    FROM tenure
    JOIN person ON person.id = tenure.person
    JOIN role ON role.id = tenure.role;

    CREATE VIEW assignments AS
    SELECT
      person.code AS person,
      "group".code AS "group",
      path.code AS path,
      course.code AS course,
      date(assigned * 86400, 'unixepoch') AS assigned,
      date(due * 86400, 'unixepoch') AS due,
      dueWithin AS due_within,
      level,
      date(withdrawn * 86400, 'unixepoch') AS withdrawn,
      reason
    FROM assignment
    LEFT JOIN person ON person.id = assignment.person
    LEFT JOIN "group" ON "group".id = assignment."group"
    LEFT JOIN path ON path.id = assignment.path
    LEFT JOIN course ON course.id = assignment.course;

    CREATE VIEW records AS
    SELECT
      person.code AS person,
      course.code AS course,
      path.code AS path,
      date(day * 86400, 'unixepoch') AS "on",
      result,
      score,
      hours,
      record.signers AS signer,
      evidence,
      date(expires * 86400, 'unixepoch') AS expires,
      priorLearning AS prior_learning,
      entered,
      act
    FROM record
    JOIN person ON person.id = record.person
    LEFT JOIN course ON course.id = record.course
    LEFT JOIN path ON path.id = record.path
    WHERE record.id NOT IN (SELECT record FROM retraction WHERE record IS NOT NULL);

    CREATE VIEW revocations AS
    SELECT
      person.code AS person,
      course.code AS course,
      path.code AS path,
      date(recordDay * 86400, 'unixepoch') AS record_on,
      date(day * 86400, 'unixepoch') AS "on",
      reason,
      act
    FROM revocation
    JOIN person ON person.id = revocation.person
    LEFT JOIN course ON course.id = revocation.course
    LEFT JOIN path ON path.id = revocation.path
    WHERE revocation.id NOT IN (SELECT revocation FROM retraction WHERE revocation IS NOT NULL);

    CREATE VIEW waivers AS
    SELECT
      person.code AS person,
      course.code AS course,
      path.code AS path,
      date(start * 86400, 'unixepoch') AS "from",
      date(until * 86400, 'unixepoch') AS until,
      reason,
      waiver.note,
      act
    FROM waiver
    JOIN person ON person.id = waiver.person
    LEFT JOIN course ON course.id = waiver.course
    LEFT JOIN path ON path.id = waiver.path
    WHERE waiver.id NOT IN (SELECT waiver FROM retraction WHERE waiver IS NOT NULL);

    CREATE VIEW extensions AS
    SELECT
      person.code AS person,
      course.code AS course,
      path.code AS path,
      date(due * 86400, 'unixepoch') AS due,
      date(granted * 86400, 'unixepoch') AS granted,
      reason,
      act
    FROM extension
    JOIN person ON person.id = extension.person
    LEFT JOIN course ON course.id = extension.course
    LEFT JOIN path ON path.id = extension.path
    WHERE extension.id NOT IN (SELECT extension FROM retraction WHERE extension IS NOT NULL);

    CREATE VIEW leaves AS
    SELECT
      person.code AS person,
      date(start * 86400, 'unixepoch') AS "from",
      date(until * 86400, 'unixepoch') AS until
    FROM leave
    JOIN person ON person.id = leave.person;
    """
}

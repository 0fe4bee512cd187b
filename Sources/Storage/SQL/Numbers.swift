import GRDB
import Model

/// Tables whose rows people know by a code and other rows by a number.
enum CodedTable: Int, CaseIterable {
  case person
  case course
  case path
  case role
  case group
}

/// What has a code of its own and a table for it.
protocol Coded {
  static var codedTable: CodedTable { get }
}

extension Person: Coded { static var codedTable: CodedTable { .person } }
extension Course: Coded { static var codedTable: CodedTable { .course } }
extension LearningPath: Coded { static var codedTable: CodedTable { .path } }
extension Role: Coded { static var codedTable: CodedTable { .role } }
extension Group: Coded { static var codedTable: CodedTable { .group } }

/// The numbers of identities and the identities of numbers, as one transaction learns them.
///
/// A class, since the readers and writers of one transaction share what they learnt.
final class Numbers {
  private var books: [CodeBook]

  init(_ db: Database) {
    books = CodedTable.allCases.map { CodeBook(of: $0, in: db) }
  }

  /// The number of an identity, or nothing where the file does not have it.
  func number<Entity: Coded>(of id: Identifier<Entity>) throws -> Int? {
    try books[Entity.codedTable.rawValue].number(of: id.text)
  }

  /// The number of an identity that has to be there.
  ///
  /// - Throws: `ChangeFailure` where the file does not have it.
  func required<Entity: Coded>(_ id: Identifier<Entity>) throws -> Int {
    guard let number = try number(of: id) else {
      throw ChangeFailure.unknown(table: "\(Entity.codedTable)", code: id.text)
    }
    return number
  }

  /// The identity of a number.
  ///
  /// - Throws: `UnreadableValue` where the file does not have it.
  func identity<Entity: Coded>(_ number: Int) throws -> Identifier<Entity> {
    guard let code = try books[Entity.codedTable.rawValue].code(of: number) else {
      throw UnreadableValue(table: "\(Entity.codedTable)", column: "id", value: String(number))
    }
    return Identifier(code)
  }

  /// Learns a whole table at once, before every row that refers to it is read.
  func learnAll(_ tables: CodedTable...) throws {
    for table in tables { try books[table.rawValue].learnAll() }
  }

  /// Notes the number of a row that was just added.
  func note<Entity: Coded>(_ number: Int, of id: Identifier<Entity>) {
    books[Entity.codedTable.rawValue].note(number, of: id.text)
  }

  /// Remembers the row at hand, which the next rows to be read refer to.
  func remember<Entity: Coded>(_ number: Int, of id: Identifier<Entity>) {
    books[Entity.codedTable.rawValue].remember(number, of: id.text)
  }

  /// Forgets a row that was just deleted.
  func forget<Entity: Coded>(_ id: Identifier<Entity>) {
    books[Entity.codedTable.rawValue].forget(id.text)
  }
}

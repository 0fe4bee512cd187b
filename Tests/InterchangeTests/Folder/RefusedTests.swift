import Interchange
import Model
import Testing

/// A folder with something wrong, and where that is.
struct Defect: CustomTestStringConvertible {
  var testDescription: String
  var files: [String: [UInt8]]
  var places: [String]

  init(_ description: String, _ others: [String: String], _ places: String...) {
    testDescription = description
    files = Bakery.files(others)
    self.places = places
  }

  init(_ description: String, _ table: String, _ bytes: [UInt8], _ places: String...) {
    testDescription = description
    files = Bakery.files()
    files["\(table).csv"] = bytes
    self.places = places
  }
}

struct RefusedTests {
  @Test(arguments: Defect.ofTables + Defect.ofText)
  func `A table that can not be read is refused where it is wrong`(_ the: Defect) throws {
    #expect(try Bakery.verdict(on: ProgrammeFolder.read(the.files)) == the.places)
  }

  @Test(arguments: Defect.ofCells + Defect.ofRows + Defect.ofPolicies)
  func `A cell that can not be right is refused`(_ the: Defect) throws {
    #expect(try Bakery.verdict(on: ProgrammeFolder.read(the.files)) == the.places)
  }

  @Test(arguments: Defect.ofReferences + Defect.ofKeys + Defect.ofCircles + Defect.ofSteps)
  func `Rows that do not go together are refused`(_ the: Defect) throws {
    #expect(try Bakery.verdict(on: ProgrammeFolder.read(the.files)) == the.places)
  }

  @Test(arguments: Defect.sentences)
  func `A refusal says what is wrong and what would be right`(_ the: Defect.Sentence) throws {
    let defect = try #require(Defect.all.first { $0.testDescription == the.testDescription })
    let refused = #expect(throws: ImportRefused.self) {
      try ProgrammeFolder.read(defect.files).plan(in: MemoryFile(), by: Bakery.actor)
    }
    #expect(refused?.description.split(separator: "\n").contains { $0 == the.line } == true)
  }

  @Test(arguments: Defect.ofRecords + Defect.ofFacts)
  func `A fact that can not be one is refused`(_ the: Defect) throws {
    #expect(try Bakery.verdict(on: ProgrammeFolder.read(the.files)) == the.places)
  }
}

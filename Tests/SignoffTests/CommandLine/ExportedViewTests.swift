import Foundation
import Testing

struct ExportedViewTests {
  /// Whoever's flight review runs out within 90 days, to a file.
  private static let keys = ":flight rev<enter>tttx"

  @Test func `A list of the screens is written as its file's name says`() throws {
    let bench = try Bench()
    try bench.signoff("demo", "d.signoff")
    for (name, start) in [
      ("a.csv", "person,name,subject,title,level,standing,due,awarded,expires\n"),
      ("a.json", "[\n"), ("a.md", "| person | name | subject |"), ("a.html", "<!DOCTYPE html>\n"),
    ] {
      try bench.signoff("d.signoff", "--script", Self.keys + name + "<enter>")
      let text = try String(contentsOf: bench.folder.appending(path: name), encoding: .utf8)
      #expect(text.hasPrefix(start))
      #expect(text.contains("FR"))
    }
  }

  @Test func `A file that is there already is left alone`() throws {
    let bench = try Bench()
    try bench.signoff("demo", "d.signoff")
    try bench.write("a.csv", "mine")
    let screen = try bench.signoff("d.signoff", "--script", Self.keys + "a.csv<enter>").output
    #expect(screen.contains("! a.csv is there already and was left alone."))
    let text = try String(contentsOf: bench.folder.appending(path: "a.csv"), encoding: .utf8)
    #expect(text == "mine")
  }

  @Test func `A name that says no shape writes nothing`() throws {
    let bench = try Bench()
    try bench.signoff("demo", "d.signoff")
    let screen = try bench.signoff("d.signoff", "--script", Self.keys + "a.doc<enter>").output
    #expect(screen.contains("“a.doc” says no shape: end it in .csv, .json, .md or .html."))
  }
}

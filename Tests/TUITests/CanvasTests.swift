import TUI
import Testing

struct CanvasTests {
  @Test func `Text is cut where its area ends`() {
    var canvas = Canvas(Size(width: 8, height: 2))
    let (left, right) = canvas.area.split(left: 4)
    canvas.write("overflow", row: 0, in: left)
    canvas.write("down", row: 2, in: right)
    #expect(canvas.text == "over\n")
  }

  @Test func `Writing tells the columns that it took`() {
    var canvas = Canvas(Size(width: 5, height: 1))
    #expect(canvas.write("金型", row: 0, in: canvas.area) == 4)
    #expect(canvas.write("金型を", row: 0, in: canvas.area) == 4)
    #expect(canvas.write("金", row: 1, in: canvas.area) == 0)
  }

  @Test func `A wide character is cut as a whole`() {
    var canvas = Canvas(Size(width: 4, height: 1))
    canvas.write("a金型", row: 0, in: canvas.area)
    #expect(canvas.text == "a金")
  }

  @Test func `A wide character loses both halves when one is overwritten`() {
    var canvas = Canvas(Size(width: 6, height: 1))
    canvas.write("金型を", row: 0, in: canvas.area)
    canvas.write("x", row: 0, column: 1, in: canvas.area)
    canvas.write("y", row: 0, column: 4, in: canvas.area)
    #expect(canvas.text == " x型y")
  }

  @Test func `Text may begin left of its area`() {
    var canvas = Canvas(Size(width: 4, height: 1))
    canvas.write("long 金型", row: 0, column: -6, in: canvas.area)
    #expect(canvas.text == " 型")
  }

  @Test func `An area may reach over the edge of the canvas`() {
    var canvas = Canvas(Size(width: 3, height: 2))
    let area = Area(row: -1, column: 2, size: Size(width: 9, height: 9))
    canvas.fill(area, with: "x")
    canvas.write("yy", row: 1, in: area)
    #expect(canvas.text == "  y\n  x")
  }

  @Test func `A face says what the text means and a ground what it stands on`() {
    var canvas = Canvas(Size(width: 6, height: 2))
    canvas.shade(canvas.area.line(1), as: .cursor)
    canvas.write("ok", row: 0, in: canvas.area, as: .ok)
    canvas.write("late", row: 1, column: 2, in: canvas.area, as: .overdue)
    #expect(canvas.faces == "++\n  xxxx")
    #expect(canvas.grounds == "\ncccccc")
  }

  @Test func `Rows are compared one by one`() {
    var canvas = Canvas(Size(width: 9, height: 2))
    let blank = canvas
    canvas.write("late", row: 1, column: 2, in: canvas.area)
    #expect(canvas.changedColumns(inRow: 0, since: blank) == nil)
    #expect(canvas.changedColumns(inRow: 1, since: blank) == 2..<6)
  }

  @Test func `A change takes in the whole of a wide character`() {
    var (old, new) = (Canvas(Size(width: 9, height: 1)), Canvas(Size(width: 9, height: 1)))
    old.write("金x型を", row: 0, in: old.area)
    new.write("金x型x", row: 0, in: new.area)
    #expect(new.changedColumns(inRow: 0, since: old) == 5..<7)
    new.write(" y ", row: 0, column: 1, in: new.area)
    #expect(new.changedColumns(inRow: 0, since: old) == 0..<7)
  }

  @Test func `The row of the cursor can be found`() {
    var canvas = Canvas(Size(width: 6, height: 3))
    #expect(canvas.firstRow(on: .cursor) == nil)
    canvas.shade(canvas.area.line(2), as: .cursor)
    #expect(canvas.firstRow(on: .cursor) == 2)
  }

  @Test func `ASCII keeps every column`() {
    var canvas = Canvas(Size(width: 20, height: 2))
    canvas.write("─┤ Łukasz 陳 ▓▓░ ✓", row: 0, in: canvas.area)
    canvas.write("Zoe\u{301} ↻ …", row: 1, in: canvas.area)
    #expect(canvas.ascii(signs: ["↻": "%"]).text == "-+ Lukasz ?? ==. +\nZoe % .")
  }

  @Test(arguments: 0...4)
  func `Nothing is too small to draw on`(side: Int) {
    var canvas = Canvas(Size(width: side, height: side))
    canvas.fill(canvas.area, with: "·")
    canvas.shade(canvas.area, as: .dialog)
    canvas.write("金x金", row: 0, in: canvas.area.inset(rows: 1, columns: 1))
    #expect(canvas.text.split(separator: "\n").allSatisfy { $0.count <= side })
  }
}

struct AreaTests {
  private let area = Area(row: 2, column: 3, size: Size(width: 10, height: 6))

  @Test func `An area is split on each side`() {
    let (top, below) = area.split(top: 2)
    let (rest, right) = below.split(right: 4)
    let (left, middle) = rest.split(left: 1)
    let (body, foot) = middle.split(bottom: 1)
    #expect(top == Area(row: 2, column: 3, size: Size(width: 10, height: 2)))
    #expect(right == Area(row: 4, column: 9, size: Size(width: 4, height: 4)))
    #expect(left == Area(row: 4, column: 3, size: Size(width: 1, height: 4)))
    #expect(body == Area(row: 4, column: 4, size: Size(width: 5, height: 3)))
    #expect(foot == Area(row: 7, column: 4, size: Size(width: 5, height: 1)))
  }

  @Test func `No part is larger than the whole`() {
    #expect(area.split(top: 9).top == area)
    #expect(area.split(left: -1).rest == area)
    #expect(area.centred(Size(width: 99, height: 99)) == area)
    #expect(area.inset(rows: 9, columns: 9).isEmpty)
    #expect(area.line(6).isEmpty)
  }

  @Test func `A dialog stands in the middle`() {
    let box = area.centred(Size(width: 4, height: 2))
    #expect(box == Area(row: 4, column: 6, size: Size(width: 4, height: 2)))
  }
}

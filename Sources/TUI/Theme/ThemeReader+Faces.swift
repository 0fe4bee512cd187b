extension ThemeReader {
  mutating func readFaces(of section: Face.Section) throws(TOMLError) {
    let faces = Face.allCases.filter { $0.section == section && !Face.heat.contains($0) }
    let table = try document.table(section.rawValue)
    let names = faces.map(\.name) + (section == .chart ? ["heat"] : [])
    try document.check(table, at: [section.rawValue], known: names)
    for face in faces {
      guard let node = table[face.name] else { continue }
      let path = [section.rawValue, face.name]
      if section == .standing { try readSign(of: face, node, at: path) }
      source.faces[face] = try self.face(node, face, at: path)
    }
    if section == .chart, let node = table["heat"] { try readHeat(node) }
  }

  private func face(_ node: TOMLNode, _ face: Face, at path: [String]) throws(TOMLError)
    -> ThemeSource.Face
  {
    var result = ThemeSource.Face(mono: source.faces[face]?.mono)
    guard let table = node.table else {
      let word = try word(node, at: path)
      if face == .background || face == .zebra {
        result.background = word
      } else {
        result.foreground = word
      }
      return result
    }
    let isStanding = face.section == .standing
    let known = ["fg", "bg", "attr", "mono"] + (isStanding ? ["style", "glyph", "ascii"] : [])
    try document.check(table, at: path, known: known)
    if let node = table["style"] ?? table["fg"] { result.foreground = try word(node, at: path) }
    if let node = table["bg"] { result.background = try word(node, at: path) }
    result.attributes = try attributes(table["attr"], at: path) ?? []
    result.mono = try attributes(table["mono"], at: path) ?? result.mono
    return result
  }

  private mutating func readSign(of face: Face, _ node: TOMLNode, at path: [String])
    throws(TOMLError)
  {
    var sign = source.signs[face] ?? Sign(glyph: "?", ascii: "?")
    if let node = node.table?["glyph"] { sign.glyph = try character(node, at: path) }
    if let node = node.table?["ascii"] { sign.ascii = try character(node, at: path) }
    guard sign.ascii.isASCII else {
      throw document.error(at: path, "'ascii' has to be an ASCII character")
    }
    source.signs[face] = sign
  }

  private mutating func readHeat(_ node: TOMLNode) throws(TOMLError) {
    let path = ["chart", "heat"]
    guard let list = node.list, list.count == Face.heat.count else {
      throw document.error(at: path, "'heat' is a list of \(Face.heat.count) colours")
    }
    for (face, node) in zip(Face.heat, list) {
      source.faces[face] = ThemeSource.Face(foreground: try word(node, at: path))
    }
  }

  private func character(_ node: TOMLNode, at path: [String]) throws(TOMLError) -> Character {
    let text = try text(node, at: path)
    guard text.columns == 1, text.count == 1, let character = text.first else {
      throw document.error(at: path, "'\(text)' is not one character of one column")
    }
    return character
  }
}

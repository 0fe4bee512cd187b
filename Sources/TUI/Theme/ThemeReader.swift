/// Reads one theme file over what it inherits.
struct ThemeReader {
  let document: TOMLDocument
  var source: ThemeSource

  init(_ document: TOMLDocument, over parent: ThemeSource) {
    self.document = document
    source = parent
  }

  static let topKeys =
    ["schema", "name", "variant", "inherits", "license", "contrast", "palette"]
    + Face.Section.allCases.map(\.rawValue)

  mutating func read() throws(TOMLError) -> ThemeSource {
    try document.check(document.root, at: [], known: ThemeReader.topKeys)
    try readHead()
    for (name, node) in try document.table("palette") {
      source.palette[name] = try entry(node, at: ["palette", name])
    }
    for section in Face.Section.allCases { try readFaces(of: section) }
    return source
  }

  private mutating func readHead() throws(TOMLError) {
    guard document.root["schema"]?.integer == 1 else {
      throw document.error(at: ["schema"], "'schema = 1' is the only format there is")
    }
    source.name = try text(document.root["name"], at: ["name"])
    if let node = document.root["variant"] {
      guard let variant = Theme.Variant(rawValue: try text(node, at: ["variant"])) else {
        throw document.error(at: ["variant"], "'variant' is one of dark, light, any")
      }
      source.variant = variant
    }
    switch document.root["contrast"] {
    case .integer(let contrast): source.contrast = Double(contrast)
    case .number(let contrast): source.contrast = contrast
    case nil: break
    default: throw document.error(at: ["contrast"], "'contrast' has to be a number")
    }
  }

  private func entry(_ node: TOMLNode, at path: [String]) throws(TOMLError) -> ThemeSource.Entry {
    guard let table = node.table else {
      let word = try word(node, at: path)
      return Colour(word.text).map { .colour($0) } ?? .alias(word)
    }
    try document.check(table, at: path, known: ["rgb", "x256", "ansi", "attr"])
    var colour = Colour()
    if let node = table["rgb"] { colour.rgb = try self.colour(node, at: path + ["rgb"]).rgb }
    if let node = table["ansi"] { colour.ansi = try self.colour(node, at: path + ["ansi"]).ansi }
    if let node = table["x256"] {
      guard let index = node.integer, (0...255).contains(index) else {
        throw document.error(at: path + ["x256"], "'x256' is a number of 0...255")
      }
      colour.indexed = index
    }
    colour.attributes = try attributes(table["attr"], at: path + ["attr"]) ?? []
    return .colour(colour)
  }

  private func colour(_ node: TOMLNode, at path: [String]) throws(TOMLError) -> Colour {
    let word = try word(node, at: path)
    guard let colour = Colour(word.text) else {
      throw word.error("'\(word.text)' is no colour: #RRGGBB, default, red, bright-red")
    }
    return colour
  }

  func attributes(_ node: TOMLNode?, at path: [String]) throws(TOMLError) -> Attributes? {
    guard let node else { return nil }
    guard let names = node.list?.map(\.text) else {
      throw document.error(at: path, "attributes are a list, [\"bold\"]")
    }
    var attributes: Attributes = []
    for name in names {
      guard let attribute = Attributes.named[name ?? ""] else {
        let known = Attributes.named.keys.sorted().joined(separator: ", ")
        throw document.error(at: path, "'\(name ?? "")' is none of the attributes \(known)")
      }
      attributes.insert(attribute)
    }
    return attributes
  }

  func word(_ node: TOMLNode, at path: [String]) throws(TOMLError) -> ThemeSource.Word {
    ThemeSource.Word(
      text: try text(node, at: path), file: document.file, line: document.line(of: path))
  }

  func text(_ node: TOMLNode?, at path: [String]) throws(TOMLError) -> String {
    guard let text = node?.text else {
      throw document.error(at: path, "'\(path.last ?? "")' has to be a text")
    }
    return text
  }
}

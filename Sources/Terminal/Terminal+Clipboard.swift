import CNcurses

extension Terminal {
  /// Puts text on the clipboard of whoever sits at the terminal, if it lets programs do so (OSC 52).
  public func copy(_ text: String) {
    let request = "\u{1B}]52;c;\(base64(text))\u{7}"
    screen_send(request, Int32(request.utf8.count))
  }

  private func base64(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(text.utf8)
    var code: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let bits = group[0] << 16 | group[1] << 8 | group[2]
      let count = min(bytes.count - start, 3) + 1
      code += (0..<4).map { $0 < count ? letters[bits >> (18 - 6 * $0) & 63] : UInt8(ascii: "=") }
    }
    return String(decoding: code, as: UTF8.self)
  }
}

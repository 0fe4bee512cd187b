extension String {
  /// A hash of the bytes, of this run only; `hashValue` takes “é” and “e´” for one.
  var byteHash: Int {
    var hasher = Hasher()
    var text = self
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }

  /// Tells whether two texts are the same byte for byte; `==` takes “é” and “e´” for one.
  func hasSameBytes(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}

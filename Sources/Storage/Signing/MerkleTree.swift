import Crypto

/// The root of a Merkle tree (RFC 6962), built leaf by leaf.
struct MerkleTree {
  /// The roots of the whole subtrees so far, the largest first, each with its number of leaves.
  private var subtrees: [(leaves: Int, root: [UInt8])] = []

  /// Adds a leaf's data.
  mutating func add(_ leaf: [UInt8]) {
    var subtree = (leaves: 1, root: Array(SHA256.hash(data: [0] + leaf)))
    while let last = subtrees.last, last.leaves == subtree.leaves {
      subtrees.removeLast()
      subtree = (2 * last.leaves, Self.node(last.root, subtree.root))
    }
    subtrees.append(subtree)
  }

  /// The hash over all leaves.
  var root: [UInt8] {
    guard var root = subtrees.last?.root else { return Array(SHA256.hash(data: [UInt8]())) }
    for subtree in subtrees.dropLast().reversed() { root = Self.node(subtree.root, root) }
    return root
  }

  private static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: [1] + left + right))
  }
}

/// Sets of numbers that grow together (union–find, Tarjan 1975); each is named by its least member.
struct DisjointSets {
  private var parent: [Int]

  /// Every number below `count` in a set of its own.
  init(count: Int) { parent = Array(0..<count) }

  /// The least member of the set that a number is in.
  mutating func root(of member: Int) -> Int {
    var member = member
    while parent[member] != member {
      parent[member] = parent[parent[member]]
      member = parent[member]
    }
    return member
  }

  /// Makes one set of two.
  ///
  /// - Returns: whether they were two.
  @discardableResult
  mutating func unite(_ a: Int, _ b: Int) -> Bool {
    let (p, q) = (root(of: a), root(of: b))
    parent[max(p, q)] = min(p, q)
    return p != q
  }
}

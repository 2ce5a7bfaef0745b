/// The choices of a ``CrossingModel`` joined by their couplings, as trees: one tree for a stretch
/// that two lines share. Couplings that would close a cycle (both lines run in a loop) are left
/// out of the trees and checked apart.
struct ChoiceForest: Sendable {
  let model: CrossingModel
  /// By choice: its parent, or -1 for a root; and how it is coupled to it.
  private(set) var parent: [Int]
  private(set) var parentCoupling: [Int]
  /// By tree: its choices, parents first.
  private(set) var trees: [[Int]] = []
  private(set) var treeOf: [Int]
  /// Couplings in no tree.
  private(set) var loose: [Int] = []
  /// By choice: whose it is.
  let pairs: [SegmentOrders.Pair]
  /// By choice: its couplings, in compressed rows.
  private let firstCoupling: [Int]
  private let couplingsAt: [Int]

  init(_ model: CrossingModel) {
    self.model = model
    let count = model.choiceCount
    pairs = model.graph.segments.enumerated().flatMap { segment, lines in
      let k = lines.lines.count
      return (0..<k).flatMap { i in
        (i + 1..<max(k, i + 1)).map { j in SegmentOrders.Pair(segment: segment, i: i, j: j) }
      }
    }
    var degrees = [Int](repeating: 0, count: count + 1)
    for coupling in model.couplings {
      degrees[coupling.a + 1] += 1
      degrees[coupling.b + 1] += 1
    }
    for i in 0..<count { degrees[i + 1] += degrees[i] }
    firstCoupling = degrees
    var next = degrees
    var rows = [Int](repeating: 0, count: degrees[count])
    for (index, coupling) in model.couplings.enumerated() {
      for end in [coupling.a, coupling.b] {
        rows[next[end]] = index
        next[end] += 1
      }
    }
    couplingsAt = rows
    parent = [Int](repeating: -1, count: count)
    parentCoupling = parent
    treeOf = parent
    var isInTree = [Bool](repeating: false, count: model.couplings.count)
    for root in 0..<count where treeOf[root] < 0 {
      treeOf[root] = trees.count
      var members = [root]
      var head = 0
      while head < members.count {
        let choice = members[head]
        head += 1
        for index in couplings(at: choice) {
          let other = self.other(index, than: choice)
          guard treeOf[other] < 0 else { continue }
          treeOf[other] = trees.count
          parent[other] = choice
          parentCoupling[other] = index
          isInTree[index] = true
          members.append(other)
        }
      }
      trees.append(members)
    }
    loose = model.couplings.indices.filter { !isInTree[$0] }
  }

  func couplings(at choice: Int) -> ArraySlice<Int> {
    couplingsAt[firstCoupling[choice]..<firstCoupling[choice + 1]]
  }

  func other(_ coupling: Int, than choice: Int) -> Int {
    let coupling = model.couplings[coupling]
    return coupling.a == choice ? coupling.b : coupling.a
  }

  /// What a choice may still be.
  enum Fixing: Sendable {
    case open
    case fixed(Bool)
  }

  /// Sets the choices of a tree to the cheapest ones that respect what is fixed; of equally cheap
  /// ones, near the root first, those that are as `wish` says.
  ///
  /// - Parameter scratch: two numbers a choice, overwritten.
  /// - Returns: their cost.
  /// - Complexity: O(choices of the tree).
  func settle(
    tree: Int, fixings: [Fixing], wish: [Bool], scratch: inout [Int], into choices: inout [Bool]
  ) -> Int {
    let members = trees[tree]
    for choice in members {
      scratch[2 * choice] = model.costIfFalse[choice]
      scratch[2 * choice + 1] = model.costIfTrue[choice]
      if case .fixed(let value) = fixings[choice] {
        scratch[2 * choice + (value ? 0 : 1)] = Self.never
      }
    }
    for choice in members.reversed() where parent[choice] >= 0 {
      let up = parent[choice]
      for value in [false, true] {
        scratch[2 * up + (value ? 1 : 0)] += best(choice, under: value, scratch).cost
      }
    }
    for choice in members {
      if parent[choice] >= 0 {
        choices[choice] =
          best(choice, under: choices[parent[choice]], scratch, wish: wish[choice]).value
      } else {
        let (no, yes) = (scratch[2 * choice], scratch[2 * choice + 1])
        choices[choice] = no == yes ? wish[choice] : yes < no
      }
    }
    return min(scratch[2 * members[0]], scratch[2 * members[0] + 1])
  }

  static let never = 1 << 40

  private func best(_ choice: Int, under up: Bool, _ costs: [Int], wish: Bool = false) -> (
    value: Bool, cost: Int
  ) {
    let coupling = model.couplings[parentCoupling[choice]]
    let agreeing = up != coupling.isOpposed
    let agree = costs[2 * choice + (agreeing ? 1 : 0)]
    let differ = costs[2 * choice + (agreeing ? 0 : 1)] + coupling.cost
    if agree == differ { return (wish, agree) }
    return agree < differ ? (agreeing, agree) : (!agreeing, differ)
  }
}

/// Sets that cover as much as a budget allows, and what is proven about how much that is.
public struct BudgetedCoverage: Hashable, Sendable {
  /// Ascending; none of them could be left out, and no cheaper sets cover the same elements.
  public let sets: [Int]
  /// Of the sets together: at most the budget, and less where the rest of it buys nothing.
  public let cost: Int
  /// Ascending.
  public let coveredElements: [Int]
  /// Of the covered elements together.
  public let weight: Int
  /// No sets within the budget cover more weight.
  public let upperBound: Int

  /// Whether the weight is proven to be the most: always, unless the search was stopped early.
  public var isOptimal: Bool { weight == upperBound }
}

extension SetSystem {
  /// The sets that cover the most weight while costing at most `budget` together.
  ///
  /// Exact: Lagrangian upper bounds, reduced-cost fixing and depth-first branch and bound. The
  /// search ends early after `nodeLimit` nodes or when `isCancelled`, asked once a node, says so;
  /// the best choice so far then comes with the upper bound that its open nodes prove. Elements
  /// that no set covers are no problem here.
  ///
  /// The problem is NP-hard. Khuller, Moss, Naor, "The budgeted maximum coverage problem",
  /// Information Processing Letters 70, 1999.
  ///
  /// - Parameter weights: of the elements, 1 each if not given.
  /// - Precondition: there is a weight for each element, 0 ... 2^30.
  public func bestCoverage(
    budget: Int, weights: [Int]? = nil, nodeLimit: Int = .max,
    isCancelled: () -> Bool = { false }
  ) -> BudgetedCoverage {
    let weights = weights ?? [Int](repeating: 1, count: elementCount)
    precondition(
      weights.count == elementCount, "\(weights.count) weights for \(elementCount) elements")
    precondition(weights.allSatisfy((0...1 << 30).contains), "a weight is out of range")
    var search = BudgetedCoverageSearch(self, weights: weights, budget: budget)
    let found = search.run(nodeLimit: nodeLimit, isCancelled: isCancelled)
    let covered = Set(found.sets.flatMap { elements(of: $0) })
      .filter { weights[$0] > 0 }.sorted()
    let cheapest = cheapestChoice(covering: covered, nodeLimit: nodeLimit, isCancelled: isCancelled)
    let reached = Set(cheapest.flatMap { elements(of: $0) }).sorted()
    return BudgetedCoverage(
      sets: cheapest, cost: cheapest.reduce(0) { $0 + costs[$1] }, coveredElements: reached,
      weight: reached.reduce(0) { $0 + weights[$1] }, upperBound: found.upperBound)
  }

  private func cheapestChoice(
    covering wanted: [Int], nodeLimit: Int, isCancelled: () -> Bool
  ) -> [Int] {
    var number = [Int](repeating: -1, count: elementCount)
    for (new, element) in wanted.enumerated() { number[element] = new }
    let part = SetSystem(
      elementCount: wanted.count,
      candidates: (0..<setCount).map { set in
        Candidate(
          cost: costs[set],
          elements: elements(of: set).compactMap { number[$0] >= 0 ? number[$0] : nil })
      })
    return part.cheapestCover(nodeLimit: nodeLimit, isCancelled: isCancelled)?.sets ?? []
  }
}

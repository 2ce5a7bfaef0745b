public import Graphs

extension SetSystem {
  /// A generated instance in the manner of the OR-Library's scp files: `density` of all elements
  /// times sets at random, at least one element a set and two sets an element, costs 1 ... 100.
  public static func generated(
    elements elementCount: Int, sets setCount: Int, density: Double, seed: UInt64,
    isUnicost: Bool = false
  ) -> SetSystem {
    var random = SplitMix64(seed: seed)
    var sets = (0..<setCount).map { _ in Set([Int.random(in: 0..<elementCount, using: &random)]) }
    for element in 0..<elementCount {
      var count = 0
      while count < 2 {
        count +=
          sets[Int.random(in: 0..<setCount, using: &random)].insert(element).inserted ? 1 : 0
      }
    }
    var missing =
      Int(Double(elementCount * setCount) * density) - sets.reduce(0) { $0 + $1.count }
    while missing > 0 {
      let element = Int.random(in: 0..<elementCount, using: &random)
      missing -= sets[Int.random(in: 0..<setCount, using: &random)].insert(element).inserted ? 1 : 0
    }
    return SetSystem(
      elementCount: elementCount,
      candidates: sets.map {
        let cost = Int.random(in: 1...100, using: &random)
        return Candidate(cost: isUnicost ? 1 : cost, elements: $0.sorted())
      })
  }

  /// Any small instance: empty sets, twins, zero costs and elements that no set covers included.
  public static func arbitrary(
    elements elementCount: Int, sets setCount: Int, largestCost: Int, seed: UInt64
  ) -> SetSystem {
    var random = SplitMix64(seed: seed)
    return SetSystem(
      elementCount: elementCount,
      candidates: (0..<setCount).map { _ in
        Candidate(
          cost: Int.random(in: 0...largestCost, using: &random),
          elements: (0..<elementCount).filter { _ in
            Int.random(in: 0..<10, using: &random) < 3
          })
      })
  }
}

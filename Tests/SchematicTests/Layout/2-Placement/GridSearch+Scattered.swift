@testable import Schematic

extension GridSearch {
  /// A search that nobody has begun: the stations on random points of the grid, each on its own.
  ///
  /// - Parameter square: the columns and the rows they lie in.
  init(scattering state: GridState, over square: Range<Int>, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var taken: Set<[Int]> = []
    var start: [(x: Int, y: Int)] = []
    while start.count < state.nodeCount {
      let at = (0..<2).map { _ in square.lowerBound + random.below(square.count) }
      if taken.insert(at).inserted { start.append((at[0], at[1])) }
    }
    self.init(state: state, start: start, random: random)
  }
}

import TestSupport
import Testing

@testable import Schematic

struct DisjointSetsTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `sets are those that labels pushed along make, each named by its least member`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    var sets = DisjointSets(count: 30)
    var names = Array(0..<30)
    for _ in 0..<20 {
      let (a, b) = (
        Int.random(in: 0..<30, using: &random), Int.random(in: 0..<30, using: &random)
      )
      let (p, q) = (names[a], names[b])
      #expect(sets.unite(a, b) == (p != q))
      for i in names.indices where names[i] == max(p, q) { names[i] = min(p, q) }
      #expect((0..<30).map { sets.root(of: $0) } == names)
    }
  }
}

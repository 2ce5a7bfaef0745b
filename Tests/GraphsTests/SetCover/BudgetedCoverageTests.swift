import Graphs
import TestSupport
import Testing

@Suite struct `The best coverage within a budget` {
  @Test(arguments: 0..<400)
  func `weighs what trying every choice finds`(seed: Int) {
    let system = SetSystem.arbitrary(
      elements: seed % 9, sets: seed % 12, largestCost: [1, 4, 20][seed % 3], seed: UInt64(seed))
    var random = SplitMix64(seed: UInt64(seed))
    let weights = (0..<system.elementCount).map { _ in Int.random(in: 0...6, using: &random) }
    let budget = Int.random(in: 0...[2, 10, 50][seed % 3], using: &random)
    let coverage = system.bestCoverage(budget: budget, weights: weights)
    #expect(coverage.weight == bruteForceWeight(of: system, weights: weights, budget: budget))
    #expect(coverage.isOptimal)
    expectSound(coverage, in: system, weights: weights, budget: budget)
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `is all there is when the budget pays a cover, and less when it does not`(
    seed: UInt64
  ) throws {
    let system = SetSystem.generated(elements: 40, sets: 80, density: 0.08, seed: seed)
    let cover = try #require(system.cheapestCover())
    let whole = system.bestCoverage(budget: cover.cost)
    #expect(whole.weight == 40)
    #expect(whole.cost == cover.cost)
    let less = system.bestCoverage(budget: cover.cost - 1)
    #expect(less.weight < 40)
    #expect(less.isOptimal)
  }

  @Test func `never falls as the budget grows`() {
    let system = SetSystem.generated(elements: 40, sets: 80, density: 0.08, seed: 9)
    var last = 0
    for budget in stride(from: 0, through: 300, by: 25) {
      let coverage = system.bestCoverage(budget: budget)
      #expect(coverage.weight >= last)
      last = coverage.weight
    }
  }

  @Test func `stopped early is within the budget and has an honest bound`() {
    let system = SetSystem.generated(elements: 60, sets: 150, density: 0.08, seed: 3)
    let weights = [Int](repeating: 1, count: 60)
    let best = system.bestCoverage(budget: 120)
    let early = system.bestCoverage(budget: 120, nodeLimit: 1)
    #expect(!early.isOptimal, "the instance is too easy for this test")
    #expect(early.upperBound >= best.weight)
    #expect(early.weight <= best.weight)
    expectSound(early, in: system, weights: weights, budget: 120)
  }

  private func expectSound(
    _ coverage: BudgetedCoverage, in system: SetSystem, weights: [Int], budget: Int
  ) {
    #expect(coverage.cost <= budget)
    #expect(coverage.cost == coverage.sets.reduce(0) { $0 + system.costs[$1] })
    #expect(coverage.sets == coverage.sets.sorted())
    let covered = Set(coverage.sets.flatMap { system.elements(of: $0) })
    #expect(coverage.coveredElements == covered.sorted())
    #expect(coverage.weight == covered.reduce(0) { $0 + weights[$1] })
    #expect(coverage.weight <= coverage.upperBound)
  }

  private func bruteForceWeight(of system: SetSystem, weights: [Int], budget: Int) -> Int {
    var best = 0
    for choice in 0..<1 << system.setCount {
      let sets = (0..<system.setCount).filter { choice >> $0 & 1 == 1 }
      guard sets.reduce(0, { $0 + system.costs[$1] }) <= budget else { continue }
      let covered = Set(sets.flatMap { system.elements(of: $0) })
      best = max(best, covered.reduce(0) { $0 + weights[$1] })
    }
    return best
  }
}

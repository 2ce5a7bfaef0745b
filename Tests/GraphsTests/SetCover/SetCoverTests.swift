import Graphs
import TestSupport
import Testing

@Suite struct `A cheapest cover` {
  @Test(arguments: 0..<400)
  func `costs what trying every choice finds`(seed: Int) throws {
    let system = SetSystem.arbitrary(
      elements: seed % 9, sets: seed % 13, largestCost: [1, 3, 100][seed % 3], seed: UInt64(seed))
    let cover = system.cheapestCover()
    #expect(cover?.cost == bruteForceCost(of: system))
    #expect((cover == nil) == !system.uncoverableElements.isEmpty)
    if let cover { try expectSound(cover, in: system) }
  }

  @Test(arguments: 0..<60)
  func `costs what trying every choice finds when the costs share a divisor`(seed: Int) {
    let small = SetSystem.arbitrary(elements: 8, sets: 12, largestCost: 4, seed: UInt64(seed))
    let large = SetSystem(
      elementCount: 8,
      candidates: (0..<12).map {
        .init(cost: small.costs[$0] << 28, elements: small.elements(of: $0))
      })
    #expect(large.cheapestCover()?.cost == bruteForceCost(of: large))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `agrees with a plain search on instances of the OR-Library's kind`(seed: UInt64) throws {
    let system = SetSystem.generated(elements: 30, sets: 60, density: 0.1, seed: seed)
    let cover = try #require(system.cheapestCover())
    #expect(cover.isOptimal)
    #expect(cover.cost == plainSearchCost(of: system))
    try expectSound(cover, in: system)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `agrees with a plain search where all sets cost the same`(seed: UInt64) throws {
    let density = [0.1, 0.15, 0.25, 0.4][Int(seed % 4)]
    let system = SetSystem.generated(
      elements: 10 + Int(seed) / 2, sets: 50, density: density, seed: seed, isUnicost: true)
    let cover = try #require(system.cheapestCover())
    #expect(cover.isOptimal)
    #expect(cover.cost == plainSearchCost(of: system))
    try expectSound(cover, in: system)
  }

  @Test func `is proven on a larger instance`() throws {
    let system = SetSystem.generated(elements: 100, sets: 500, density: 0.03, seed: 1)
    let cover = try #require(system.cheapestCover())
    #expect(cover.isOptimal)
    try expectSound(cover, in: system)
    #expect(system.cheapestCover() == cover, "the same instance gives the same cover")
  }

  @Test func `of nothing is empty and costs nothing`() {
    let cover = SetSystem(elementCount: 0, candidates: [.init(cost: 3, elements: [])])
      .cheapestCover()
    #expect(cover?.sets == [])
    #expect(cover?.cost == 0)
    #expect(cover?.isOptimal == true)
  }

  @Test func `does not exist where an element is in no set`() {
    let system = SetSystem(elementCount: 3, candidates: [.init(cost: 1, elements: [0, 2, 2])])
    #expect(system.uncoverableElements == [1])
    #expect(system.elements(of: 0) == [0, 2])
    #expect(system.cheapestCover() == nil)
  }

  @Test(arguments: [0, 1, 5])
  func `stopped early is a cover with an honest bound`(nodeLimit: Int) throws {
    let system = SetSystem.generated(elements: 120, sets: 400, density: 0.06, seed: 2)
    let optimum = try #require(system.cheapestCover())
    let early = try #require(system.cheapestCover(nodeLimit: nodeLimit))
    try expectSound(early, in: system)
    #expect(early.lowerBound <= optimum.cost)
    #expect(early.cost >= optimum.cost)
    #expect(early.lowerBound > 0)
    #expect(!early.isOptimal, "the instance is too easy for this test")
  }

  @Test func `is handed out when the caller has had enough`() throws {
    let system = SetSystem.generated(elements: 120, sets: 400, density: 0.06, seed: 2)
    var questions = 0
    let early = try #require(
      system.cheapestCover {
        questions += 1
        return questions > 3
      })
    try expectSound(early, in: system)
    #expect(questions == 4)
  }

  private func expectSound(_ cover: SetCover, in system: SetSystem) throws {
    var times = [Int](repeating: 0, count: system.elementCount)
    for set in cover.sets { for element in system.elements(of: set) { times[element] += 1 } }
    #expect(times.allSatisfy { $0 > 0 })
    #expect(cover.sets == cover.sets.sorted())
    #expect(cover.cost == cover.sets.reduce(0) { $0 + system.costs[$1] })
    #expect(cover.lowerBound <= cover.cost)
    for set in cover.sets {
      #expect(system.elements(of: set).contains { times[$0] == 1 }, "set \(set) is superfluous")
    }
  }

  /// The least cost over all choices of sets.
  private func bruteForceCost(of system: SetSystem) -> Int? {
    let masks = (0..<system.setCount).map { set in
      system.elements(of: set).reduce(0) { $0 | 1 << $1 }
    }
    var best: Int?
    for choice in 0..<1 << system.setCount {
      var covered = 0
      var cost = 0
      for set in 0..<system.setCount where choice >> set & 1 == 1 {
        covered |= masks[set]
        cost += system.costs[set]
      }
      if covered == 1 << system.elementCount - 1, cost < best ?? .max { best = cost }
    }
    return best
  }

  /// The least cost by branching on the first uncovered element, without any bound but the best.
  private func plainSearchCost(of system: SetSystem) -> Int {
    let masks = (0..<system.setCount).map { set in
      system.elements(of: set).reduce(0) { $0 | 1 << $1 }
    }
    let all = 1 << system.elementCount - 1
    var best = Int.max
    func search(_ covered: Int, _ cost: Int) {
      if cost >= best { return }
      if covered == all {
        best = cost
        return
      }
      let element = (~covered).trailingZeroBitCount
      for set in 0..<system.setCount where masks[set] >> element & 1 == 1 {
        search(covered | masks[set], cost + system.costs[set])
      }
    }
    search(0, 0)
    return best
  }
}

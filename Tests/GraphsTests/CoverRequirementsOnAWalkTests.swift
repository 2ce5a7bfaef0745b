// article begins
import Graphs
// article ends
import TestSupport
import Testing

/// Runs the article's code as it stands there, and checks what its comments say.
@Suite struct `The article on covering requirements` {
  @Test func `finds what it says`() throws {
    // article begins
    let home = 0, bakery = 1, post = 2, pharmacy = 3, mall = 4, kiosk = 5
    let town = Graph(
      vertexCount: 6,
      edges: [
        Graph.Edge(from: home, to: bakery, cost: 4),
        Graph.Edge(from: bakery, to: post, cost: 3),
        Graph.Edge(from: post, to: pharmacy, cost: 5),
        Graph.Edge(from: home, to: mall, cost: 9),
        Graph.Edge(from: mall, to: kiosk, cost: 1),
      ])
    // article ends
    // article begins
    let bread: UInt64 = 0b001, stamps: UInt64 = 0b010, medicine: UInt64 = 0b100
    let errands = CoveringQuery(
      source: home, requirementCount: 3,
      stops: [
        Stop(vertex: bakery, covers: bread, cost: 1),
        Stop(vertex: post, covers: stamps, cost: 2),
        Stop(vertex: pharmacy, covers: medicine, cost: 2),
        Stop(vertex: mall, covers: bread | medicine, cost: 3),
        Stop(vertex: kiosk, covers: stamps, cost: 3),
      ])
    // article ends
    // article begins
    var solver = CoveringWalkSolver(graph: town)
    let walk = solver.cheapestWalk(errands)
    // walk.cost is 16: 10 minutes on the way, 6 in two queues.
    // walk.groups is [mall, kiosk], walk.vertices is [home, mall, kiosk].
    // walk.isOptimal is true: up to 16 requirements every answer is exact.
    // article ends

    let first = try #require(walk)
    #expect(first.cost == 16)
    #expect(first.visits.reduce(0) { $0 + $1.travel } == 10)
    #expect(first.groups == [mall, kiosk])
    #expect(first.vertices == [home, mall, kiosk])
    #expect(first.isOptimal)

    // article begins
    let choices = solver.cheapestWalks(errands, count: 2)
    // choices[1].groups is [bakery, post, pharmacy], for 17.

    var withoutTheMall = errands
    withoutTheMall.forbidden = [mall]
    let replacement = solver.cheapestWalk(withoutTheMall)
    // replacement.cost is 17: one minute more.
    // article ends

    #expect(choices.map(\.cost) == [16, 17])
    #expect(choices[1].groups == [bakery, post, pharmacy])
    #expect(replacement?.cost == 17)

    // article begins
    var onABadDay = errands
    onABadDay.forbidden = [pharmacy, kiosk]
    let alone = solver.cheapestWalk(onABadDay)
    // alone.cost is 28: to the post, back home and on to the mall.

    var treeSolver = GroupSteinerSolver(graph: town)
    let tree = treeSolver.cheapestTree(onABadDay)
    // tree.cost is 21: the way back is saved.
    // article ends

    #expect(alone?.cost == 28)
    #expect(alone?.groups == [post, mall])
    #expect(tree?.cost == 21)

    // article begins
    let hurried = solver.cheapestWalk(errands, isCancelled: { Task.isCancelled })
    // article ends

    #expect(hurried == walk)
  }

  @Test func `has the code that runs here`() throws {
    let code = try Article.code("CoverRequirementsOnAWalk", of: "Graphs")
    #expect(code.contains("var solver = CoveringWalkSolver(graph: town)"))
    #expect(try Article.run(in: #filePath) == code)
  }
}

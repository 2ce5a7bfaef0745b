import Foundation
import TestSupport
import Testing

@testable import CoveringWalkExample
@testable import Graphs
@testable import SteinerTreeExample

struct TreeRegressionTests {
  /// A program that ends a set's search before all vertices at its last distance are settled finds
  /// 182 here.
  @Test func `ties at the distance where a search ends are not lost`() throws {
    let fixtures = Repository.root.appending(path: "Tests/GraphsTests/Fixtures")
    let network = try StationNetwork(
      Data(contentsOf: fixtures.appending(path: "generated-300-network.txt")))
    let queries = try network.queries(
      Data(contentsOf: fixtures.appending(path: "generated-300-query.txt")))
    let query = try #require(queries.first)
    for method in [TreeEngine.Method.automatic, .byLists] {
      var solver = GroupSteinerSolver(graph: network.graph, method: method)
      let tree = solver.cheapestTree(query)
      #expect(tree?.cost == 141, "\(method)")
      #expect(tree?.isOptimal == true)
    }
  }

  /// The best tree that completes one for twelve of the terminals costs 67 here.
  @Test func `eighteen terminals are connected at the least cost`() throws {
    let fixture = Repository.root.appending(
      path: "Tests/GraphsTests/Fixtures/steiner-18-terminals.gr")
    let answer = try SteinerTreeExample.answer(Data(contentsOf: fixture)).get()
    #expect(answer.hasPrefix("VALUE 51 OPTIMAL\n"))
  }
}

import Foundation
import TestSupport
import Testing

@testable import CoveringWalkExample
@testable import Graphs

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
    for method in [TreeEngine.Method.automatic, .bySubset] {
      var solver = GroupSteinerSolver(graph: network.graph, method: method)
      let tree = solver.cheapestTree(query)
      #expect(tree?.cost == 141, "\(method)")
      #expect(tree?.isOptimal == true)
    }
  }
}

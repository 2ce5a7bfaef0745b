import TestSupport
import Testing

@testable import Graphs

/// The generated instances of SteinLib's families.
struct TreeInstanceTests {
  @Test func `all terminals are connected, and proven where they are few`() throws {
    let instances: [TreeInstance] = [
      .incidence(vertices: 80, edges: 350, terminals: 6, seed: 3),
      .sparse(vertices: 100, edges: 300, terminals: 6, seed: 3),
      .code(length: 6, letters: 2, isPerturbed: false, terminals: 6, seed: 3),
      .code(length: 3, letters: 4, isPerturbed: true, terminals: 6, seed: 3),
      .wiring(width: 12, height: 10, terminals: 6, seed: 3),
    ]
    for instance in instances {
      let tree = try #require(instance.graph.steinerTree(connecting: instance.terminals))
      #expect(tree.isOptimal, "\(instance.name)")
      #expect(instance.terminals.count == 6)
    }
  }

  @Test func `the same seed gives the same instance`() {
    let one = TreeInstance.incidence(vertices: 80, edges: 350, terminals: 18, seed: 4)
    let same = TreeInstance.incidence(vertices: 80, edges: 350, terminals: 18, seed: 4)
    let other = TreeInstance.incidence(vertices: 80, edges: 350, terminals: 18, seed: 5)
    #expect(one.graph.edges == same.graph.edges && one.terminals == same.terminals)
    #expect(one.graph.edges != other.graph.edges)
  }
}

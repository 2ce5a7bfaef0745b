import TestSupport
import Testing

@testable import Schematic

@Suite struct GridMendingTests {
  /// A drawing that nobody has searched: stations on random grid points, close together.
  private static func tangled(_ seed: UInt64) -> GridState {
    let state = GridStateTests.state()
    _ = GridSearch(scattering: state, over: 8..<14, seed: seed)
    return state
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `mended chains end at their stations and pass over no other`(seed: UInt64) {
    let tangled = Self.tangled(seed)
    var mending = GridMending(of: tangled)
    let before = mending.state.clashing
    #expect(before == tangled.skeleton.chains.indices.filter { tangled.meetings($0).clashes })
    mending.mend()
    let state = mending.state
    #expect(mending.state.clashing.count <= before.count)
    for chain in state.skeleton.chains.indices {
      let route = state.route(chain)
      var (x, y) = (state.x(state.from(chain)), state.y(state.from(chain)))
      for leg in 0..<route.legCount {
        for step in 1...route.length(leg) {
          x += Octant.dx(route.octant(leg))
          y += Octant.dy(route.octant(leg))
          if leg == route.legCount - 1 && step == route.length(leg) { break }
          if !mending.state.clashing.contains(chain) { #expect(state.node(atX: x, y: y) < 0) }
        }
      }
      #expect(x == state.x(state.to(chain)) && y == state.y(state.to(chain)))
    }
    for node in 0..<state.nodeCount {
      #expect(state.x(node) == 2 * tangled.x(node) && state.y(node) == 2 * tangled.y(node))
    }
  }

  @Test
  func `mending leaves few clashes of many`() {
    var counts = (before: 0, after: 0)
    for seed in 1...40 as ClosedRange<UInt64> {
      var mending = GridMending(of: Self.tangled(seed))
      counts.before += mending.state.clashing.count
      mending.mend()
      counts.after += mending.state.clashing.count
    }
    #expect(counts.before > 40)
    #expect(10 * counts.after < counts.before)
  }
}

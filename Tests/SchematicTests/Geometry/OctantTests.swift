import TestSupport
import Testing

@testable import Schematic

struct OctantTests {
  @Test(arguments: 0..<8)
  func `steps, numbers, units and axes agree`(octant: Int) {
    let step = (Octant.dx(octant), Octant.dy(octant))
    #expect(Octant.of(dx: step.0, dy: step.1) == octant)
    let unit = Octant.units[octant]
    #expect(unit.distance(to: Point(x: Double(step.0), y: Double(step.1)).unit) < 1e-15)
    #expect(Octant.axis(of: unit) == octant % 4)
    #expect(Octant.unit(nearest: unit * 7) == unit)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `the nearest octant is the one with the largest projection`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let v = Point(
      x: .random(in: -1...1, using: &random), y: .random(in: -1...1, using: &random))
    let largest = Octant.units.map(v.dot).max() ?? 0
    #expect(abs(v.dot(Octant.unit(nearest: v)) - largest) < 1e-7)
  }
}

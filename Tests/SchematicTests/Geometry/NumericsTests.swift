import Foundation
import TestSupport
import Testing

@testable import Schematic

/// Against the functions of the system's mathematics library.
struct NumericsTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `angles are those of the library`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (x, y) = (
      Double.random(in: -10...10, using: &random), Double.random(in: -10...10, using: &random)
    )
    #expect(abs(Numerics.arcTangent(y, x) - atan2(y, x) * 180 / .pi) < 1e-12)
  }

  @Test func `on the axes, and of no vector, angles are exact`() {
    #expect(Numerics.arcTangent(0, 1) == 0)
    #expect(Numerics.arcTangent(1, 0) == 90)
    #expect(Numerics.arcTangent(0, -1) == 180)
    #expect(Numerics.arcTangent(-1, 0) == -90)
    #expect(Numerics.arcTangent(0, 0) == 0)
  }

  @Test(arguments: [0, 1e-6, 0.02, 0.5, 0.99, 1])
  func `roots are those of the library`(x: Double) {
    for n in [1, 2, 5, 100] {
      #expect(abs(Numerics.root(x, n) - pow(x, 1 / Double(n))) < 1e-12)
    }
  }

  @Test func `exponential numbers are logarithms to within a hundredth, and have mean 1`() {
    var random = SplitMix64(seed: 1)
    var sum = 0.0
    var worst = 0.0
    for _ in 0..<20_000 {
      let bits = random.next()
      let value = Numerics.exponential(bits)
      sum += value
      worst = max(worst, abs(value + log(Double(bits >> 11) * 0x1p-53 + 0x1p-54)))
    }
    #expect(worst < 0.01)
    #expect(abs(sum / 20_000 - 1) < 0.03)
  }
}

/// Seeded randomness for the searches: the same numbers on every machine for the same seed.
///
/// Graphs has one like it; neither library needs the other, and this is all that they would share.
///
/// SplitMix64 (Steele, Lea, Flood 2014).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in 0 ..< `bound`, with a bias below 2^-32.
  package mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
  }

  /// An exponentially distributed number of mean 1, to within 1 %: how much worse, in units of
  /// the temperature, a move of an annealing may be to be taken still (Metropolis).
  package mutating func exponential() -> Double { Numerics.exponential(next()) }
}

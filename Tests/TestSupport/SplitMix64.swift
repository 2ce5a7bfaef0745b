internal import Graphs

/// The libraries' seeded randomness, lent to tests that import no library for it.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var generator: SeededGenerator

  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  public mutating func next() -> UInt64 { generator.next() }
}

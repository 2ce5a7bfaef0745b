import TestSupport

/// Inputs of one kind without end, the same for the same seed and corpus; it grows by those that do
/// something new.
public struct Campaign: Sendable {
  public let kind: FuzzKind
  private let mutator: Mutator
  /// Whether it begins with changed inputs at once.
  public var skipsSeeds = false
  private var random: SplitMix64
  private var pool: [[UInt8]]
  private var seen: Set<Set<String>> = []
  private var number = 0
  /// How many it began with.
  private let first: Int

  /// Of inputs to begin a change with.
  private static let limit = 4000

  /// - Parameter corpus: Inputs that did something once, sound or not.
  public init(_ kind: FuzzKind, corpus: [[UInt8]], seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var pool = try kind.seeds().map { Array($0.utf8) } + corpus
    if let fresh = kind.fresh { pool += (0..<8).map { _ in Array(fresh(&random).utf8) } }
    self.kind = kind
    self.random = random
    self.pool = pool
    first = pool.count
    mutator = Mutator(others: pool)
  }

  /// The inputs that it begins with come first, as they are.
  public mutating func next() -> [UInt8] {
    defer { number += 1 }
    if number < first, !skipsSeeds { return pool[number] }
    if let fresh = kind.fresh, random.next() % 2 == 0 { return Array(fresh(&random).utf8) }
    return mutator.mutated(pool[Int.random(in: 0..<pool.count, using: &random)], &random)
  }

  /// What came of the input; every sixteenth is done twice.
  public func outcome(of input: [UInt8]) -> Outcome {
    var outcome = kind.check(input)
    if number % 16 == 0 {
      let again = kind.check(input)
      outcome.expect(again.isSame(as: outcome), "the same input does not always come to the same")
    }
    return outcome
  }

  /// Whether what came of an input had not come before; then it is kept.
  public mutating func learns(_ outcome: Outcome, of input: [UInt8]) -> Bool {
    guard outcome.faults.isEmpty, seen.insert(outcome.signals).inserted else { return false }
    guard pool.count < Campaign.limit, input.count <= 1 << 14 else { return false }
    pool.append(input)
    return true
  }
}

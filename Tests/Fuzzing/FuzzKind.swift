import TestSupport

/// One way into the libraries for text from outside, and what must hold of whatever comes of it.
public struct FuzzKind: Sendable {
  /// Names its folder in the corpus.
  public let name: String
  /// Sound inputs to begin with, beside those of the corpus.
  let seeds: @Sendable () throws -> [String]
  /// A new input, where changed ones alone would rarely be sound.
  let fresh: (@Sendable (inout SplitMix64) -> String)?
  /// How long one input may keep the processor in a release build.
  public let bound: Duration
  /// Reads an input and does with it what the command would.
  public let check: @Sendable ([UInt8]) -> Outcome

  init(
    _ name: String, bound: Duration = .seconds(2),
    seeds: @escaping @Sendable () throws -> [String],
    fresh: (@Sendable (inout SplitMix64) -> String)? = nil,
    check: @escaping @Sendable ([UInt8]) -> Outcome
  ) {
    self.name = name
    self.bound = bound
    self.seeds = seeds
    self.fresh = fresh
    self.check = check
  }

  /// In the order in which they are run.
  public static let all: [FuzzKind] = [
    .map, .caseProfile, .patch, .proposals, .costs, .contacts, .demand, .workbook, .sheets,
    .network, .kept,
    .answers,
    .words, .find, .freeLayout, .bandedLayout, .drawing, .pages,
  ]

  public static func named(_ name: String) -> FuzzKind? { all.first { $0.name == name } }
}

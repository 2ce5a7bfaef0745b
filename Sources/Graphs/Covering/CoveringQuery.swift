/// What a covering walk or a group Steiner tree must meet, where it starts, and what may meet it.
public struct CoveringQuery: Hashable, Sendable {
  /// The vertex where a walk starts, or the root that a tree must contain.
  public var source: Int
  /// How many requirements there are, 0 ... 64: those of the bits 0 ..< `requirementCount`.
  public var requirementCount: Int
  /// The eligible stops. Filter beforehand: what is not listed covers nothing.
  public var stops: [Stop]
  /// Groups that must not be chosen; they may still be passed.
  public var forbidden: [Int]
  /// Groups that must be chosen, whatever they cover; one that has no stop is uncoverable.
  public var forced: [Int]

  /// - Precondition: at most 64 requirements and forced groups together.
  public init(
    source: Int, requirementCount: Int, stops: [Stop], forbidden: [Int] = [], forced: [Int] = []
  ) {
    precondition(
      requirementCount >= 0 && requirementCount + forced.count <= 64,
      "\(requirementCount) requirements and \(forced.count) forced groups exceed 64")
    self.source = source
    self.requirementCount = requirementCount
    self.stops = stops
    self.forbidden = forbidden
    self.forced = forced
  }

  /// The query's requirements as a mask of bits.
  var allRequirements: UInt64 {
    requirementCount == 64 ? .max : (1 << UInt64(requirementCount)) - 1
  }
}

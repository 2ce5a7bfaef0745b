/// What the parts of a route cost, in whole effort points. A network may state its own.
public struct Costs: Equatable, Sendable {
  /// From the entry to the first expert of a need.
  public var handoff: Int = 4
  /// From one expert to a colleague on the same line.
  public var ride: Int = 2
  /// From one need to another at the same expert.
  public var change: Int = 1
  /// Back to the entry for the next contact.
  public var `return`: Int = 1
  /// Contacting one expert.
  public var contact: Int = 10
  /// More when the expert charges, or charges for some.
  public var fee: Int = 3
  /// More when no agreement with the region is known.
  public var distance: Int = 1
  /// More when the expert covers a need only in part.
  public var partial: Int = 5
  /// More for each assumption that the cover rests on.
  public var assumption: Int = 4

  /// The costs of a map that states none.
  public init() {}
}

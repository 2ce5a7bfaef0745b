/// What an answer costs, part by part, in the points of ``Costs``.
public struct CostSplit: Equatable, Sendable {
  public var handoff = 0
  public var ride = 0
  public var change = 0
  public var `return` = 0
  public var contact = 0
  public var fee = 0
  public var distance = 0
  public var partial = 0
  public var assumption = 0

  public init() {}

  /// What answers are compared by; never negative.
  public var total: Int {
    handoff + ride + change + `return` + contact + fee + distance + partial + assumption
  }

  public static func += (a: inout CostSplit, b: CostSplit) {
    a.handoff += b.handoff
    a.ride += b.ride
    a.change += b.change
    a.`return` += b.`return`
    a.contact += b.contact
    a.fee += b.fee
    a.distance += b.distance
    a.partial += b.partial
    a.assumption += b.assumption
  }
}

extension Costs {
  /// No part costs more: sums of them stay far from what an integer holds.
  static let limit = 1_000_000

  var bounded: Costs {
    func bounded(_ cost: Int) -> Int { min(max(cost, 0), Costs.limit) }
    var costs = self
    costs.handoff = bounded(handoff)
    costs.ride = bounded(ride)
    costs.change = bounded(change)
    costs.return = bounded(`return`)
    costs.contact = bounded(contact)
    costs.fee = bounded(fee)
    costs.distance = bounded(distance)
    costs.partial = bounded(partial)
    costs.assumption = bounded(assumption)
    return costs
  }
}

extension Link {
  var bounded: Link {
    var link = self
    link.cost = min(max(cost, 0), Costs.limit)
    return link
  }
}

/// What another map has for the needs that a region's own map leaves open: experts of a neighboring
/// area, or of the whole country, that serve the region.
public struct NeighborPlan: Sendable {
  /// The other map, which knows the region here even where it is none of its own, without those
  /// experts that were proposed from a map before it.
  public let network: Network
  /// For the open needs that this map knows; it has an answer.
  public let plan: JourneyPlan
}

extension JourneyPlan {
  /// What `others` have for what this plan leaves uncovered, in their order.
  ///
  /// An expert that stands in several maps with the same name, kind and organization is proposed
  /// from the first only; what `own` says of one counts, where it stands for an open need there.
  ///
  /// - Parameters:
  ///   - own: The network of the plan.
  ///   - isCancelled: As a planner's.
  public func neighbors(
    among others: [Network], beside own: Network,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> [NeighborPlan] {
    let open = uncovered.map { $0.requirement }
    guard !open.isEmpty, let region = own[request.region] else { return [] }
    let remedies = uncovered.flatMap { $0.remedies.map { $0.station } }
    var known = remedies.compactMap { own[$0] }
    var plans: [NeighborPlan] = []
    for other in others {
      let network = other.knowing(region).without(
        Set(
          other.stations.filter { station in known.contains(where: station.isSame) }.map { $0.id }))
      let asked = open.filter { network.knows($0) }
      guard !asked.isEmpty else { continue }
      let request = request.asked(of: network, for: asked)
      let plan = JourneyPlanner(network, request, isCancelled: isCancelled).plan(withChoices: false)
      guard let best = plan.answers.first else { continue }
      known += best.stations.compactMap { network[$0] }
      plans.append(NeighborPlan(network: network, plan: plan))
    }
    return plans
  }
}

extension JourneyRequest {
  /// The same case, asked of another map: without what only its own map has.
  fileprivate func asked(of network: Network, for requirements: [Requirement]) -> JourneyRequest {
    var request = self
    request.requirements = requirements
    request.alternatives = 0
    request.planned = false
    request.costs = nil
    request.entry = nil
    request.included = []
    request.avoided = avoided.filter { network[$0] != nil }
    request.consulted = consulted.filter { network[$0] != nil }
    request.unavailable = unavailable.filter { network[$0.key] != nil }
    return request
  }
}

extension Station {
  /// Whether the two records are of one expert.
  fileprivate func isSame(as other: Station) -> Bool {
    id == other.id && name == other.name && kind == other.kind
      && organization == other.organization
  }
}

extension Network {
  fileprivate func knows(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .line(let id): self[id] != nil
    case .role(let id): self[id] != nil
    }
  }

  /// The network with `region` among its own.
  fileprivate func knowing(_ region: Region) -> Network {
    guard self[region.id] == nil else { return self }
    var contents = contents
    contents.regions.append(region)
    return Network(sound: contents)
  }
}

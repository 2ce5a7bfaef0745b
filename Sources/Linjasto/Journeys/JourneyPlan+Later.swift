extension JourneyPlan {
  /// The core roles of one needed line: who carries the need, and who is missing.
  public struct Core: Sendable {
    public let line: Line.ID
    /// In the order of the line.
    public let roles: [CoreRole]

    /// Those that nobody may be asked for today.
    public var missing: [Role.ID] { roles.filter { $0.offered.isEmpty }.map { $0.role } }
  }

  /// One core role of a needed line.
  public struct CoreRole: Sendable {
    public let role: Role.ID
    /// Those of the best answer who bring it, in the order of contact.
    public let brought: [Station.ID]
    /// All who may be asked for it on the line, in the order of the map.
    public let offered: [Station.ID]
    /// Those who are to offer it once they are there, in the order of the map.
    public let planned: [Station.ID]
  }

  /// The best answer once what is planned, asked for or not begun is there.
  public struct Later: Sendable {
    public let journey: Journey
    /// What it covers and nobody does today, core roles included; never empty.
    public let covers: [Requirement]
    /// Those of the answer who are not there yet, in the order of contact.
    public let awaited: [Station.ID]
  }
}

extension JourneyPlanner {
  /// The core roles of each needed line that states any.
  func cores(of best: Journey?) -> [JourneyPlan.Core] {
    var later = request
    later.planned = true
    return request.requirements.firstOccurrences.compactMap { requirement in
      guard case .line(let id) = requirement, let line = network[id], !line.requires.core.isEmpty
      else { return nil }
      let roles = line.requires.core.map { role in
        let holders = network.stations.filter {
          $0.lines.contains(id) && $0.offers(role, request.reading)
        }
        let offered = holders.filter {
          request.barriers(of: $0, to: requirement, needed: [id]).isEmpty
        }.map { $0.id }
        return JourneyPlan.CoreRole(
          role: role, brought: best?.stations.filter(offered.contains) ?? [], offered: offered,
          planned: holders.filter {
            !offered.contains($0.id)
              && later.barriers(of: $0, to: requirement, needed: [id]).isEmpty
          }.map { $0.id })
      }
      return JourneyPlan.Core(line: id, roles: roles)
    }
  }

  /// What could be once the planned are there; nil where that would cover nothing more.
  func later(than best: Journey?, _ cores: [JourneyPlan.Core]) -> JourneyPlan.Later? {
    guard !request.planned else { return nil }
    var later = request
    later.planned = true
    let roles = cores.flatMap { $0.roles }.filter { $0.offered.isEmpty && !$0.planned.isEmpty }
      .map { Requirement.role($0.role) }
    later.requirements = (later.requirements + roles).firstOccurrences
    guard later.requirements.count + later.included.count <= Self.limit else { return nil }
    let planner = JourneyPlanner(network, later, isCancelled: isCancelled)
    let today = Set(open.map { eligibility.requirements[$0] })
    let more = planner.open.map { planner.eligibility.requirements[$0] }
      .filter { !today.contains($0) }
    guard !more.isEmpty, let journey = planner.cheapest() else { return nil }
    return JourneyPlan.Later(
      journey: journey, covers: more,
      awaited: journey.stops.filter { stop in
        network[stop.station].map { station in
          stop.covers.contains {
            !request.barriers(of: station, to: $0, needed: planner.neededLines).isEmpty
          }
        } ?? false
      }.map { $0.station })
  }
}

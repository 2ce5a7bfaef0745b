/// Why one station is not in the best answer, or what taking it would cost.
public struct WhyNot: Sendable {
  /// How the station stands to the best answer.
  public enum Verdict: Equatable, Sendable {
    /// It is in the best answer, at this place from 1.
    case chosen(place: Int)
    /// Every condition that keeps it out.
    case keptOut([Hindrance])
    /// It may be contacted: the best answer that includes it costs so much more.
    case adds(cost: Int, Journey)
    /// Those consulted before already cover all that it would be needed for.
    case notNeeded
    /// Nothing stands in its way, and nothing was asked for.
    case free
  }

  public let station: Station.ID
  /// The day that was asked for; nil for any.
  public let day: Day?
  /// What it would cover if nothing kept it out, assumptions included; in the order of asking.
  public let wouldCover: [Requirement]
  public let verdict: Verdict
}

extension JourneyPlanner {
  /// Why `station` is not in the best answer to the request.
  ///
  /// - Precondition: the station is the network's.
  public func whyNot(_ station: Station.ID) -> WhyNot {
    guard let index = network.stations.firstIndex(where: { $0.id == station }) else {
      preconditionFailure("station \(station) is not on the map")
    }
    let themes = eligibility.potential(at: index)
    func verdict(_ verdict: WhyNot.Verdict) -> WhyNot {
      WhyNot(
        station: station, day: request.reading.day, wouldCover: themes, verdict: verdict)
    }
    let best = cheapest()
    if let place = best?.stations.firstIndex(of: station) {
      return verdict(.chosen(place: place + 1))
    }
    var hindrances = eligibility.hindrances[index]
    if request.requirements.isEmpty {
      hindrances.removeAll { $0 == .coversNothing }
      if hindrances.isEmpty { return verdict(.free) }
    }
    guard hindrances.isEmpty else { return verdict(.keptOut(hindrances)) }
    guard mask(of: index) != 0 else { return verdict(.notNeeded) }
    var including = request
    including.included.append(station)
    let planner = JourneyPlanner(network, including, isCancelled: isCancelled)
    guard let journey = planner.cheapest() else { return verdict(.notNeeded) }
    let added = journey.cost.total - (best?.cost.total ?? 0)
    // Without the time to prove the best answer, this may be a better one.
    if added < 0, let place = journey.stations.firstIndex(of: station) {
      return verdict(.chosen(place: place + 1))
    }
    return verdict(.adds(cost: added, journey))
  }
}

internal import Linjasto
internal import Schematic

extension BandedAtlas {
  /// The way of a plan's best answer through the bands, and after it what other maps have for what it
  /// leaves open: each contact where it serves the region.
  ///
  /// An answer of a map that is not here is left out.
  ///
  /// - Parameters:
  ///   - plan: on `own`.
  ///   - neighbors: of the plan.
  func lighting(of plan: JourneyPlan, on own: Network, _ neighbors: [NeighborPlan]) -> Lighting {
    let (region, reading) = (plan.request.region, plan.request.reading)
    let plans = [(own.id, plan)] + neighbors.map { ($0.network.id, $0.plan) }
    var journeys: [(journey: Journey, network: Int)] = []
    for (id, plan) in plans {
      let network = atlas.networks.firstIndex { $0.id == id }
      if let network, let journey = plan.answers.first { journeys.append((journey, network)) }
    }
    var lighting = Lighting()
    for (journey, network) in journeys {
      lighting.add(journey) { station, line in
        placeID(of: station, ofNetwork: network, on: line, serving: region, reading)
      }
    }
    return lighting
  }

  /// The place, by id, where a station serves `region` on `line`, on nil on any of its lines; else where
  /// it stands on the line at all. Nil for one that is on no line.
  private func placeID(
    of station: Station.ID, ofNetwork network: Int, on line: Line.ID?, serving region: Region.ID,
    _ reading: Reading
  ) -> String? {
    guard let expert = atlas.expert(station, ofNetwork: network) else { return nil }
    let lines = line.map { [$0] } ?? atlas.experts[expert].lines
    let footings = lines.compactMap { footing(of: expert, on: $0, reading) }
    let best = footings.first { $0.regions.contains(region) } ?? footings.first
    let found = best.flatMap { place(of: expert, in: $0.band) }
    return (found ?? places.firstIndex { $0.expert == expert }).map { places[$0].id }
  }
}

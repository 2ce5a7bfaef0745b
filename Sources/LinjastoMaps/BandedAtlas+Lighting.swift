internal import Linjasto
internal import Schematic

extension BandedAtlas {
  /// The way of a plan's best answer through the bands, and after it what other maps have for what it
  /// leaves open: each contact where it serves the region.
  ///
  /// - Parameter neighbors: of the plan; an answer of a map that is not here is left out.
  func lighting(of plan: JourneyPlan, _ neighbors: [NeighborPlan]) -> Lighting {
    let (region, reading) = (plan.request.region, plan.request.reading)
    var journeys = plan.answers.first.map { [(journey: $0, network: 0)] } ?? []
    for neighbor in neighbors {
      let network = atlas.networks.firstIndex { $0.id == neighbor.network.id }
      if let network, let journey = neighbor.plan.answers.first {
        journeys.append((journey, network))
      }
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

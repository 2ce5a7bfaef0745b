internal import Linjasto
internal import Schematic

/// A way through a map: the stretches that are ridden, and whom to contact in which order.
struct Lighting: Sendable {
  private(set) var legs: [Drawing.Leg] = []
  private(set) var visits: [Drawing.Visit] = []

  /// Nothing is lit.
  init() {}

  /// A journey on the map of its own network.
  init(_ journey: Journey) { add(journey) { station, _ in station.rawValue } }

  /// Goes on with a journey.
  ///
  /// - Parameter place: the id on the map of a station on one of its lines, on nil on any; what has none
  ///   is left out.
  mutating func add(_ journey: Journey, _ place: (Station.ID, Line.ID?) -> String?) {
    for stop in journey.stops {
      for case .ride(let line, let from, let to) in stop.moves {
        if let from = place(from, line), let to = place(to, line) {
          legs.append(Drawing.Leg(line: line.rawValue, from: from, to: to))
        }
      }
      if let station = place(stop.station, stop.line) {
        visits.append(Drawing.Visit(station: station, line: stop.line?.rawValue))
      }
    }
  }
}

extension Drawing {
  /// The drawing with the way lit along the lines' own tracks, its contacts numbered.
  func lit(by lighting: Lighting) -> Drawing {
    lit(legs: lighting.legs, visits: lighting.visits)
  }
}

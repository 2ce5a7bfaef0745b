extension [Drawing.Label] {
  /// The names, those straight ahead at the ends of runs moved half a point to the side on which the
  /// name before them stands: so they, too, belong to the list that the eye reads.
  func leaning(along tracing: Tracing) -> [Drawing.Label] {
    let markers = Dictionary(
      tracing.markers.enumerated().map { ($1.station, $0) }
    ) { first, _ in first }
    let places = Dictionary(
      enumerated().compactMap { place, label in markers[label.station].map { ($0, place) } }
    ) { first, _ in first }
    var result = self
    for run in LabelRun.runs(of: tracing.tracks, markers) {
      func offset(_ station: Int) -> Point? {
        places[station].map { result[$0].box.center - tracing.markers[station].center }
      }
      let (stations, count) = (run.stations, run.stations.count)
      for (last, before) in [
        (stations[0], stations[1]), (stations[count - 1], stations[count - 2]),
      ] {
        guard let place = places[last], let end = offset(last), let next = offset(before)
        else { continue }
        let (across, side) = (run.direction.cross(end), Double(run.side(of: next)))
        guard side != 0, abs(across) < 0.1 else { continue }
        result[place] = result[place].moved(by: run.direction.turnedRight * (side * 0.5))
      }
    }
    return result
  }
}

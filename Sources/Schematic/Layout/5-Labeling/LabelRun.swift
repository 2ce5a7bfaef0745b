/// Stations one after another on a straight run of a line: their names are to stand on one side, so
/// that the eye reads a list.
struct LabelRun {
  /// Of the stations, in the order of the run.
  var stations: [Int]
  /// The unit vector in which the run goes.
  var direction: Point

  /// Which side of the run a label lies on by its offset from its marker: 1 to the right, −1 to
  /// the left, 0 where it lies ahead or behind.
  func side(of offset: Point) -> Int {
    let across = direction.cross(offset)
    return abs(across) < 0.05 * offset.length ? 0 : across > 0 ? 1 : -1
  }

  /// The runs of all lines, of two stations or more; each pair of neighbors in one run.
  ///
  /// - Parameter indices: of the stations, by id.
  /// - Complexity: near-linear in the points of the tracks.
  static func runs(of tracks: [Drawing.Track], _ indices: [String: Int]) -> [LabelRun] {
    var seen: Set<[Int]> = []
    var runs: [LabelRun] = []
    for track in tracks where track.stops.count > 1 {
      let ruler = PathRuler(track.path)
      var run: LabelRun?
      var before: (station: Int, direction: Point)?
      for stop in track.stops {
        guard let station = indices[stop.station] else { continue }
        let direction =
          (ruler.point(at: stop.along + 1) - ruler.point(at: stop.along - 1)).unit
        let goesOn =
          before.map { last in
            last.direction.dot(direction) > 0.998
              && seen.insert([min(last.station, station), max(last.station, station)]).inserted
          } ?? false
        if goesOn, let last = before {
          if run == nil { run = LabelRun(stations: [last.station], direction: direction) }
          run?.stations.append(station)
        } else {
          if let run { runs.append(run) }
          run = nil
        }
        before = (station, direction)
      }
      if let run { runs.append(run) }
    }
    return runs
  }
}

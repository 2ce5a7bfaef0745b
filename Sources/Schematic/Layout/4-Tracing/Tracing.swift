/// The result of the tracing phase: every stroke and every marker, in points. Nothing is labeled
/// yet, and the origin is wherever the placement has it.
public struct Tracing: Equatable, Sendable {
  /// The free end of a line, where its code goes.
  public struct Terminus: Equatable, Sendable {
    /// By index.
    public var line: Int
    /// By index.
    public var station: Int
    /// Where the stroke, its tick included, ends.
    public var at: Point
    /// The unit vector in which the line would go on.
    public var direction: Point
    /// Whether other lines meet the station.
    public var isInterchange: Bool
  }

  /// The sizes that all lengths were made of.
  package var scale: MapScale
  /// By line, and by walk within a line; where a walk follows an earlier walk of its line, only
  /// the new part is a track.
  public var tracks: [Drawing.Track]
  /// By station.
  public var markers: [Drawing.Marker]
  /// By track, its start before its end; those of lines with a single station last.
  public var termini: [Terminus]

  /// Traces the tracks of a map and builds its markers. Vertices of the graph beyond the map's
  /// stations are forks: lines part there in the open.
  ///
  /// - Complexity: near-linear in the number of segments times their lines; quadratic in the
  ///   number of lines that meet at one station.
  public init(
    _ map: LineMap, graph: LineGraph, placement: Placement, order: LineOrder,
    style: MapStyle = .standard
  ) {
    let scale = MapScale(
      graph: graph, stationCount: map.stations.count, placement: placement, style: style)
    self.init(
      map, graph: graph, placement: placement, order: order, style: style, scale: scale)
  }

  /// Traces a map in given sizes: those of an earlier tracing that the placement was moved in.
  package init(
    _ map: LineMap, graph: LineGraph, placement: Placement, order: LineOrder, style: MapStyle,
    scale: MapScale
  ) {
    let count = map.stations.count
    let bundles = Bundles(graph: graph, placement: placement, order: order, scale: scale)
    var sketches = Run.all(of: graph).map { StrokeSketch(run: $0, bundles: bundles) }

    var passes = [[Pass]](repeating: [], count: graph.stationCount)
    // By station: which pass of which sketch each of its passes is.
    var places = [[(sketch: Int, pass: Int)]](repeating: [], count: graph.stationCount)
    for (number, sketch) in sketches.enumerated() {
      // A loop's seam is one pass, not two.
      for (index, pass) in sketch.passes.enumerated()
      where !sketch.run.isLoop || index + 1 < sketch.passes.count {
        passes[pass.station].append(pass)
        places[pass.station].append((number, index))
      }
    }
    var lineCounts = [Int](repeating: 0, count: graph.stationCount)
    for walks in graph.walks {
      for station in Set(walks.joined()) { lineCounts[station] += 1 }
    }
    let isOwn = lineCounts.map { $0 < 2 }
    var capsules = [Capsule?](repeating: nil, count: graph.stationCount)
    for station in 0..<count {
      let center = bundles.positions[station]
      if isOwn[station] {
        capsules[station] = Capsule(disc: center, radius: scale.discRadius)
        continue
      }
      capsules[station] = Capsule(around: &passes[station], center: center, scale: scale)
      for (pass, place) in zip(passes[station], places[station]) {
        sketches[place.sketch].settle(pass, at: place.pass)
      }
    }

    self.scale = scale
    tracks = []
    termini = []
    var stops = [[(line: Int, at: Point)]](repeating: [], count: graph.stationCount)
    var degrees: [Int: Int] = [:]
    for run in sketches.map(\.run) {
      for (a, b) in zip(run.stations, run.stations.dropFirst()) {
        degrees[run.line * graph.stationCount + a, default: 0] += 1
        degrees[run.line * graph.stationCount + b, default: 0] += 1
      }
    }
    for sketch in sketches {
      let run = sketch.run
      let path = sketch.outline(bundles: bundles, capsules: capsules, isOwn: isOwn, style: style)
        .path()
      let track = Tracing.track(map.lines[run.line], path, sketch, capsules, map: map, scale: scale)
      for (stop, pass) in zip(track.stops, sketch.passes.filter { $0.station < count }) {
        stops[pass.station].append((run.line, stop.at))
      }
      tracks.append(track)
      guard !run.isLoop, let first = sketch.passes.first, let last = sketch.passes.last,
        let start = track.stops.first, let end = track.stops.last
      else { continue }
      for (pass, stop, direction) in [
        (first, start, (first.outgoing?.direction ?? .zero) * -1),
        (last, end, last.incoming?.direction ?? .zero),
      ] where degrees[run.line * graph.stationCount + pass.station] == 1 {
        termini.append(
          Terminus(
            line: run.line, station: pass.station, at: stop.at, direction: direction,
            isInterchange: !isOwn[pass.station]))
      }
    }
    markers = map.stations.indices.map { station in
      Tracing.marker(
        map, station,
        capsules[station] ?? Capsule(disc: bundles.positions[station], radius: scale.discRadius),
        isInterchange: !isOwn[station], stops: stops[station],
        scale: scale)
    }
    addStubs(
      map, graph: graph, passes: passes, capsules: capsules.prefix(count).compactMap(\.self),
      isOwn: isOwn)
    addTicks(map)
    addStops(map)
  }

  private static func track(
    _ line: LineMap.Line, _ path: Path, _ sketch: StrokeSketch, _ capsules: [Capsule?],
    map: LineMap, scale: MapScale
  ) -> Drawing.Track {
    let ruler = PathRuler(path)
    // Where each station is expected along the path: by the share of the way between centers.
    var expected = [0.0]
    for length in sketch.lengths { expected.append((expected.last ?? 0) + length) }
    let ratio = ruler.length / max(expected.last ?? 1, 1e-9)
    var stops: [Drawing.Track.Stop] = []
    var from = 0.0
    for (index, pass) in sketch.passes.enumerated() {
      guard let capsule = capsules[pass.station] else { continue }
      let guess = expected[index] * ratio
      let slack = 40.0 + 0.02 * ruler.length
      let place: (at: Point, along: Double)
      if index == 0 {
        place = (path.start, 0)
      } else if index == sketch.passes.count - 1 {
        place = (path.end, ruler.length)
      } else {
        place = ruler.nearest(
          to: capsule.spine, from: max(from, guess - slack), to: guess + slack)
      }
      from = place.along
      stops.append(
        Drawing.Track.Stop(
          station: map.stations[pass.station].id, at: place.at, along: place.along))
    }
    return Drawing.Track(
      line: line.id, color: line.color, width: scale.lineWidth, dash: line.dash,
      emphasis: line.emphasis, path: path, stops: stops)
  }

  private static func marker(
    _ map: LineMap, _ station: Int, _ capsule: Capsule, isInterchange: Bool,
    stops: [(line: Int, at: Point)], scale: MapScale
  ) -> Drawing.Marker {
    let info = map.stations[station]
    var pips: [Drawing.Marker.Pip] = []
    for stop in stops {
      let line = map.lines[stop.line]
      let isAssumed = line.assumed.contains(station)
      guard isInterchange || isAssumed, !pips.contains(where: { $0.line == line.id }) else {
        continue
      }
      let at = Nearness.nearest(
        to: stop.at, from: capsule.spine[0], to: capsule.spine[capsule.spine.count - 1])
      pips.append(Drawing.Marker.Pip(line: line.id, at: at, isAssumed: isAssumed))
    }
    return Drawing.Marker(
      station: info.id, state: info.state, mark: info.mark, emphasis: info.emphasis,
      spine: capsule.spine, radius: capsule.radius,
      ring: isInterchange ? scale.capsuleRing : scale.discRing, pips: pips,
      isInterchange: isInterchange)
  }
}

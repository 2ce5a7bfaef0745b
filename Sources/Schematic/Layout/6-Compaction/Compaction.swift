/// The compaction phase: moves the stations, forks and corners of a finished map together, or
/// apart where something touches, without a change of its shape.
///
/// One linear program for both axes: every leg of a route keeps its direction, every route a least
/// length, and every two things that are drawn beside each other keep the one of eight directions
/// in which they are farthest apart now. The sheet is as small as that allows, and lengths beyond
/// the usual cost a little, the more the longer. Where two things touch, what is lacking between
/// them costs so much that the map gives way there.
///
/// Constraint-graph compaction (as in VLSI and orthogonal drawing), with the diagonals that couple
/// the axes; the layout before is a solution, so there always is one.
struct Compaction {
  /// Wanted width over height, or nil for what comes naturally.
  var aspect: Double?
  /// Of the way from a station to the next, in points; what is shorter is made longer where that
  /// takes no room.
  var leastGap = 44.0
  /// What a point of one route beyond the least gap costs, against a point of the sheet's sides,
  /// for every further least gap: the steeper, the evener the stations stand.
  var evenness = 0.6
  /// The width and height that the map may take, in points; within them its size does not matter. Nil
  /// where it is to be small.
  var room: Point?
  /// Whether everything stays where it is but for what has to give way: then neither the size of the
  /// sheet nor the lengths matter.
  var isHeld = false
  /// Whether names are to be nearer to their own markers than to others, where the sheet has to grow
  /// for that, too.
  var isParting = false
  /// What a point is worth then by which a name is nearer to another station's marker than to its own.
  var partingWeight = 3.0
  /// What is kept free between two things, if it is free now.
  var clearances = Clearances()
  /// The most steps of the program; what needs more is left as it is.
  var pivots = 20_000
  /// Whether to leave the map as it is; asked now and then.
  var isCancelled: @Sendable () -> Bool = { false }

  /// In points.
  struct Clearances {
    /// Between names, and between a name and a stroke.
    var text = 3.5
    /// Between a marker and a name or stroke that is not its own.
    var marker = 6.0
    /// Between markers.
    var markers = 8.0
    /// Between strokes side by side.
    var strokes = 9.0

    func between(_ a: Silhouette, _ b: Silhouette) -> Double {
      switch (a.kind, b.kind) {
      case (.marker, .marker): markers
      case (.marker, _), (_, .marker): marker
      case (.stroke, .stroke): strokes
      default: text
      }
    }
  }

  /// The same map with its vertices elsewhere, in units of the placement, or nil where the program
  /// was not solved in time.
  ///
  /// - Parameter work: how much the program may do, in pivots times the square of the variables;
  ///   counted down.
  /// - Complexity: that of ``LinearProgram``, with two variables for every vertex and corner that
  ///   is not in line with another.
  func compact(_ map: LaidOutMap, work: inout Int) -> Placement? {
    let (graph, placement, tracing) = (map.graph, map.placement, map.tracing)
    let scale = tracing.scale
    let frame = CompactionFrame(graph, placement, pointsPerUnit: scale.pointsPerUnit)
    guard !frame.legs.isEmpty else { return nil }
    var problem = CompactionProblem(
      self, graph, frame, tracing,
      Compaction.silhouettes(graph, frame, tracing, map.labeling))
    guard let points = problem.solve(work: &work) else { return nil }
    return frame.placement(points, like: placement, pointsPerUnit: scale.pointsPerUnit)
  }

  /// The ``partingWeight`` at last, of a map whose names are set with care.
  static let carefulParting = 20.0

  /// Everything that is drawn: what stands at stations, then the legs of the routes.
  private static func silhouettes(
    _ graph: LineGraph, _ frame: CompactionFrame, _ tracing: Tracing,
    _ labeling: Labeling
  ) -> [Silhouette] {
    var result: [Silhouette] = []
    let indices = Dictionary(
      tracing.markers.enumerated().map { ($1.station, $0) }, uniquingKeysWith: { first, _ in first }
    )
    let boxes =
      labeling.labels.map { ($0.station, $0.box, Optional($0.nameBox)) }
      + labeling.codes.map { ($0.station, $0.box, nil) }
    for (id, box, name) in boxes {
      guard let station = indices[id] else { continue }
      result.append(
        Silhouette(
          .text, at: station, frame.points[station],
          outline: [
            Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY),
            Point(x: box.minX, y: box.maxY), Point(x: box.maxX, y: box.maxY),
          ], ownDistance: name.map { tracing.markers[station].distance(to: $0) } ?? 0))
    }
    for (station, marker) in tracing.markers.enumerated() {
      let position = frame.points[station]
      // A broken ring stands on a light edge one point wide; any marker may come to have one.
      result.append(
        Silhouette(
          .marker, at: station, position, outline: marker.spine, radius: marker.radius + 1))
      for tick in marker.ticks {
        let across = (tick.to - tick.from).unit.turnedRight * (tick.width / 2)
        result.append(
          Silhouette(
            .marker, at: station, position,
            outline: [tick.from + across, tick.from - across, tick.to + across, tick.to - across]))
      }
    }
    for track in tracing.tracks where track.stops.count == 1 {
      guard let station = track.stops.first.flatMap({ indices[$0.station] }) else { continue }
      result.append(
        Silhouette(
          .marker, at: station, frame.points[station], outline: [track.path.start, track.path.end],
          radius: track.width / 2))
    }
    for leg in frame.legs {
      let lines = Double(graph.segments[leg.segment].lines.count)
      result.append(
        Silhouette(
          from: leg.from, to: leg.to, along: leg.direction,
          half: (lines - 1) / 2 * tracing.scale.pitch + tracing.scale.lineWidth / 2))
    }
    return result
  }
}

/// One run of a line, from its passes to its outline.
struct StrokeSketch {
  let run: Run
  /// One for each station of the run; a loop's first and last are the same.
  var passes: [Pass]
  /// By segment of the run: the length of its route.
  let lengths: [Double]

  init(run: Run, bundles: Bundles) {
    self.run = run
    let last = run.stations.count - 1
    let isLoop = run.isLoop
    lengths = run.segments.map { bundles.routes[$0].polylineLength }
    passes = run.stations.enumerated().map { index, station in
      let before = index > 0 ? index - 1 : isLoop ? last - 1 : nil
      let after = index < last ? index : isLoop ? 0 : nil
      return Pass(
        line: run.line, station: station, center: bundles.positions[station],
        incoming: before.map {
          bundles.leaving(station, along: run.segments[$0], line: run.line).reversed
        },
        outgoing: after.map {
          bundles.leaving(station, along: run.segments[$0], line: run.line)
        })
    }
  }

  /// Replaces a pass by how it runs under its station's marker.
  mutating func settle(_ pass: Pass, at index: Int) {
    passes[index] = pass
    if run.isLoop, index == 0 { passes[passes.count - 1] = pass }
  }

  /// The vertices of the stroke, with the corners of its segments' routes concentric.
  func outline(
    bundles: Bundles, capsules: [Capsule?], isOwn: [Bool], style: MapStyle
  ) -> Outline {
    let scale = bundles.scale
    var outline = Outline()
    // What leads to the next vertex.
    var heading: Point?
    func station(_ index: Int) {
      let pass = passes[index]
      let capsule = capsules[pass.station]
      // In the open a change of slot is octilinear, under a marker it is short.
      let jogReach =
        capsule == nil
        ? abs((pass.incoming?.offset ?? 0) - (pass.outgoing?.offset ?? 0)) / 2
        : Capsule.jogReach(scale)
      let corners = pass.corners(jogReach: jogReach)
      let isEnd = index == 0 || index == passes.count - 1
      switch pass.joint {
      case .straight:
        // A loop that closes on a straight still needs its seam.
        if isEnd { outline.append(pass.center + shift(of: pass), direction: heading) }
        heading = pass.outgoing?.direction ?? heading
      case .turn(let point) where pass.feet == nil:
        var radius = style.cornerRadius * scale.lineWidth
        if let capsule, capsule.contains(point) {
          radius = Self.radius(of: pass, at: point, under: capsule, scale: scale)
        }
        outline.append(point, radius: radius, direction: heading)
        heading = pass.outgoing?.direction
      case .turn, .jog, .bevel:
        // The seam of a loop lies in the middle of the jog.
        let seam = (corners[0] + corners[1]) * 0.5
        let vertices = !isEnd ? corners : index == 0 ? [seam, corners[1]] : [corners[0], seam]
        for (i, vertex) in vertices.enumerated() {
          outline.append(vertex, radius: scale.lineWidth * 0.5, direction: i == 0 ? heading : nil)
        }
        heading = pass.outgoing?.direction
      case .end:
        var point = pass.center + shift(of: pass)
        if !isOwn[pass.station], let capsule, let course = pass.incoming ?? pass.outgoing?.reversed
        {
          point = Self.entry(to: capsule, at: point, along: course.direction, scale: scale)
        }
        outline.append(point, direction: heading)
        heading = pass.outgoing?.direction
      }
    }
    station(0)
    for (index, segment) in run.segments.enumerated() {
      let isForward = bundles.graph.segments[segment].a == run.stations[index]
      let offset = bundles.offset(of: run.line, in: segment) * (isForward ? 1 : -1)
      var route = bundles.routes[segment]
      var legs = bundles.legs[segment]
      if !isForward {
        route.reverse()
        legs = legs.reversed().map { $0 * -1 }
      }
      if legs.count > 1 {
        let half = bundles.halfWidth(of: segment)
        for i in 1..<legs.count {
          let a = legs[i - 1]
          let b = legs[i]
          let sine = a.cross(b)
          let tangent = abs(sine) / max(1 + a.dot(b), 0.05)
          let corner = route[i] + (a.turnedRight + b.turnedRight) * (offset / (1 + a.dot(b)))
          let room = min(
            route[i].distance(to: route[i - 1]) * (i == 1 ? 1 : 0.5),
            route[i].distance(to: route[i + 1]) * (i == legs.count - 1 ? 1 : 0.5))
          let wanted = half + style.cornerRadius * scale.lineWidth
          let radius = min(wanted, room / tangent) - offset * (sine > 0 ? 1 : -1)
          outline.append(corner, radius: max(radius, scale.lineWidth * 0.5), direction: a)
        }
      }
      heading = legs.last
      station(index + 1)
    }
    outline.mend()
    return outline
  }

  private func shift(of pass: Pass) -> Point { (pass.incoming ?? pass.outgoing)?.shift ?? .zero }

  /// Of the arc of a turn whose corner is under a marker: so small that the arc, too, meets it.
  private static func radius(
    of pass: Pass, at corner: Point, under capsule: Capsule, scale: MapScale
  ) -> Double {
    let tangent = halfTangent(pass)
    let wanted = capsule.radius * 0.8 / tangent
    guard let a = pass.incoming?.direction, let b = pass.outgoing?.direction else { return wanted }
    // By how much the middle of an arc of radius 1 is off the corner.
    let cut = (1 + tangent * tangent).squareRoot() - 1
    let middle = corner + (b - a).unit * (wanted * cut)
    if capsule.contains(middle, within: scale.lineWidth / 2 - 1) { return wanted }
    let depth = capsule.radius - Nearness.distance(corner, toSpine: capsule.spine)
    return min(wanted, max(depth, 0.1) / cut)
  }

  private static func halfTangent(_ pass: Pass) -> Double {
    guard let a = pass.incoming?.direction, let b = pass.outgoing?.direction else { return 1 }
    return max(abs(a.cross(b)) / max(1 + a.dot(b), 0.05), 0.05)
  }

  /// Where a stroke that ends at an interchange stops: just inside the marker, so that it meets
  /// no other line under it.
  private static func entry(
    to capsule: Capsule, at foot: Point, along direction: Point, scale: MapScale
  ) -> Point {
    let depth = max(0.5, capsule.radius - scale.capsuleRing - 1)
    func isInside(_ t: Double) -> Bool {
      Nearness.distance(foot - direction * t, toSpine: capsule.spine) <= depth
    }
    var far = 0.0
    while far < 120, !isInside(far) { far += 1 }
    guard isInside(far) else { return foot }
    var low = far
    var high = far + 160
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if isInside(middle) { low = middle } else { high = middle }
    }
    return foot - direction * low
  }
}

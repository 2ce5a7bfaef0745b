/// The outline of a station's marker: all points within `radius` of a straight spine.
struct Capsule {
  var spine: [Point]
  var radius: Double

  /// The smallest capsule that takes in all the tracks of an interchange, and the places where
  /// they cross or change slots. The passes are settled to run under it.
  ///
  /// Eight directions of the spine are tried, and a disc.
  init(around passes: inout [Pass], center: Point, scale: MapScale) {
    let courses = passes.flatMap { [$0.incoming, $0.outgoing] }.compactMap(\.self)
    let axes = Set(courses.map { Octant.axis(of: $0.direction) }).count
    var best = Capsule.disc(around: passes, center: center, axes: axes, scale: scale)
    var bestPasses = passes
    for step in 0..<8 {
      var settled = passes
      let next = Capsule.capsule(
        along: Capsule.direction(step), around: &settled, center: center, axes: axes, scale: scale)
      // Of equal ones, the one that lies on the axes.
      let cost = next.cost * (1 + (step % 2 == 0 ? 0 : 0.02) + 0.0005 * Double(step))
      if cost < best.cost - 1e-9 {
        best = (next.capsule, cost)
        bestPasses = settled
      }
    }
    self = best.capsule
    passes = bestPasses
  }

  private typealias Fit = (capsule: Capsule, cost: Double)

  /// The disc under which every track has its whole width.
  private static func disc(
    around passes: [Pass], center: Point, axes: Int, scale: MapScale
  ) -> Fit {
    let polylines = passes.map { $0.polyline(reach: 60, jogReach: jogReach(scale)) }
    var radius = scale.capsuleRadius
    for polyline in polylines {
      radius = max(radius, Nearness.distance(center, toSpine: polyline) + scale.lineWidth / 2 + 1)
    }
    for crossing in crossings(of: polylines, near: center) {
      radius = max(radius, crossing.at.distance(to: center))
    }
    let wide = radius > 2.4 * scale.capsuleRadius ? 1.3 : 1
    return (
      Capsule(spine: [center], radius: radius),
      .pi * radius * radius * (axes > 1 ? 0.85 : 1.3) * wide
    )
  }

  private static func capsule(
    along e: Point, around passes: inout [Pass], center: Point, axes: Int, scale: MapScale
  ) -> Fit {
    let f = e.turnedRight
    let half = scale.lineWidth / 2
    for i in passes.indices { passes[i].adapt(toSpine: e, joining: false) }
    var polylines = passes.map { $0.polyline(reach: 60, jogReach: jogReach(scale)) }
    // What crosses beside the spine runs along it instead, if it turns at all.
    var joined = 0
    for crossing in crossings(of: polylines, near: center)
    where abs((crossing.at - center).dot(f)) > scale.capsuleRadius {
      for i in [crossing.first, crossing.second] where passes[i].feet == nil {
        passes[i].adapt(toSpine: e, joining: true)
        if passes[i].feet != nil { joined += 1 }
      }
    }
    if joined > 0 { polylines = passes.map { $0.polyline(reach: 60, jogReach: jogReach(scale)) } }

    var low = Double.infinity
    var high = -Double.infinity
    var radius = scale.capsuleRadius
    for polyline in polylines {
      let at = meeting(polyline, center: center, e: e, f: f)
      low = min(low, at.along)
      high = max(high, at.along)
      if at.aside > 0 { radius = max(radius, at.aside + half + 1) }
    }
    for pass in passes {
      let corners = pass.corners(jogReach: 0)
      guard corners.count == 2 else { continue }
      // What runs along the spine or changes its slot does so under the capsule.
      let under = pass.feet == nil ? [(corners[0] + corners[1]) * 0.5] : corners
      for point in under {
        low = min(low, (point - center).dot(e))
        high = max(high, (point - center).dot(e))
      }
    }
    for crossing in crossings(of: polylines, near: center) {
      let v = crossing.at - center
      let aside = abs(v.dot(f))
      radius = max(radius, aside)
      let reach = (radius * radius - aside * aside).squareRoot()
      low = min(low, v.dot(e) + reach)
      high = max(high, v.dot(e) - reach)
    }
    if low > high { (low, high) = ((low + high) / 2, (low + high) / 2) }
    let spine =
      high - low < 0.5
      ? [center + e * ((low + high) / 2)] : [center + e * low, center + e * high]
    // Along a single bundle a thick marker tells less than one across it.
    let thick = axes == 1 && radius > scale.capsuleRadius ? 1.3 : 1
    let area = 2 * radius * (high - low) + .pi * radius * radius
    return (
      Capsule(spine: spine, radius: radius), area * thick * (1 + 0.05 * Double(min(joined, 6)))
    )
  }

  init(spine: [Point], radius: Double) {
    self.spine = spine
    self.radius = radius
  }

  /// How far from a station's center a change of slot may begin and end.
  static func jogReach(_ scale: MapScale) -> Double { scale.capsuleRadius * 0.55 }

  func contains(_ p: Point, within slack: Double = 0) -> Bool {
    Nearness.distance(p, toSpine: spine) <= radius + slack
  }

  /// The eight directions of half a turn, 22.5° apart.
  private static func direction(_ step: Int) -> Point {
    let a = 0.92387953251128674
    let b = 0.38268343236508978
    let h = 0.5.squareRoot()
    return [
      Point(x: 1, y: 0), Point(x: a, y: b), Point(x: h, y: h), Point(x: b, y: a),
      Point(x: 0, y: 1), Point(x: -b, y: a), Point(x: -h, y: h), Point(x: -a, y: b),
    ][step]
  }

  /// Where a polyline meets the line through `center` along `e`: how far along, and how far it
  /// stays aside when it does not meet it.
  private static func meeting(
    _ polyline: [Point], center: Point, e: Point, f: Point
  ) -> (along: Double, aside: Double) {
    var best: (along: Double, aside: Double)?
    for (p, q) in zip(polyline, polyline.dropFirst()) {
      let a = p - center
      let b = q - center
      let fa = a.dot(f)
      let fb = b.dot(f)
      if abs(fa - fb) > 1e-6, (fa <= 1e-9 && fb >= -1e-9) || (fa >= -1e-9 && fb <= 1e-9) {
        let along = (a + (b - a) * (fa / (fa - fb))).dot(e)
        if best.map({ $0.aside > 0 || abs(along) < abs($0.along) }) ?? true { best = (along, 0) }
      } else if best.map({ $0.aside > 0 }) ?? true {
        let near = Nearness.nearest(to: .zero, from: a, to: b)
        let aside = abs(near.dot(f))
        if best.map({ aside < $0.aside }) ?? true { best = (near.dot(e), max(aside, 1e-9)) }
      }
    }
    return best ?? (0, 0)
  }

  private static func crossings(
    of polylines: [[Point]], near center: Point
  ) -> [(first: Int, second: Int, at: Point)] {
    var result: [(first: Int, second: Int, at: Point)] = []
    for i in polylines.indices {
      for j in polylines.indices where j > i {
        for (a, b) in zip(polylines[i], polylines[i].dropFirst()) {
          for (c, d) in zip(polylines[j], polylines[j].dropFirst()) {
            guard let meeting = Nearness.crossing(a, b, c, d) else { continue }
            let at = a + (b - a) * meeting.t
            if at.distance(to: center) < 30 { result.append((i, j, at)) }
          }
        }
      }
    }
    return result
  }
}

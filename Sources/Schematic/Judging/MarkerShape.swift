/// What a station's marker covers: its capsules, and the bars of its ticks.
struct MarkerShape: Sendable {
  let spines: [[Point]]
  let radius: Double
  /// How much of the radius is the light edge that a broken ring stands on.
  let edge: Double
  /// The ticks, whose ends are straight: center lines that end half a width before, and that half.
  let bars: [(from: Point, to: Point, half: Double)]
  let box: Rect
  let center: Point

  init(_ marker: Drawing.Marker) {
    spines = marker.spines
    // A broken ring stands on a light edge one point wide.
    let isBroken =
      switch marker.state {
      case .active, .ended: false
      case .pilot, .planned, .inquiry, .unknown, .missing: true
      }
    edge = isBroken ? 1 : 0
    radius = marker.radius + edge
    bars = marker.ticks.map { tick in
      let half = min(tick.width, tick.from.distance(to: tick.to)) / 2
      let end = (tick.to - tick.from).unit * half
      return (tick.from + end, tick.to - end, half)
    }
    center = marker.center
    var box = Rect(minX: center.x, minY: center.y, maxX: center.x, maxY: center.y)
    for p in marker.spines.joined() {
      box = box.union(Rect(around: p, radius: radius))
    }
    for bar in bars {
      box = box.union(Rect(around: bar.from, radius: bar.half))
        .union(Rect(around: bar.to, radius: bar.half))
    }
    self.box = box
  }

  /// Zero inside.
  func distance(to p: Point) -> Double {
    var best = Double.infinity
    for spine in spines { best = min(best, max(0, Nearness.distance(p, toSpine: spine) - radius)) }
    for bar in bars { best = min(best, MarkerShape.distance(p, bar)) }
    return best
  }

  /// The distance from a straight piece to the marker, negative inside the capsule.
  func distance(_ a: Point, _ b: Point) -> Double {
    var best = Double.infinity
    for spine in spines { best = min(best, Nearness.distance([a, b], spine) - radius) }
    for bar in bars {
      best = min(best, Nearness.distance(a, b, bar.from, bar.to) - bar.half)
    }
    return best
  }

  func distance(_ rect: Rect) -> Double {
    var best = Double.infinity
    for spine in spines { best = min(best, Nearness.distance(spine, to: rect) - radius) }
    for bar in bars { best = min(best, Nearness.distance(bar.from, bar.to, rect) - bar.half) }
    return best
  }

  func distance(to other: MarkerShape) -> Double {
    var best = Double.infinity
    for spine in spines {
      for against in other.spines {
        best = min(best, Nearness.distance(spine, against) - radius - other.radius)
      }
    }
    for bar in bars { best = min(best, other.distance(bar.from, bar.to) - bar.half) }
    for bar in other.bars { best = min(best, distance(bar.from, bar.to) - bar.half) }
    return best
  }

  /// Distance from `p` to a bar with straight ends.
  private static func distance(
    _ p: Point, _ bar: (from: Point, to: Point, half: Double)
  ) -> Double {
    let e = (bar.to - bar.from).unit
    let v = p - bar.from
    let length = bar.from.distance(to: bar.to)
    let along = v.dot(e)
    let dx = max(0, -along, along - length)
    let dy = max(0, abs(v.cross(e)) - bar.half)
    return (dx * dx + dy * dy).squareRoot()
  }
}

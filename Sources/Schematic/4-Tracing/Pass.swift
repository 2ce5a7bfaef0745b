/// How one stroke passes, begins or ends at one station.
struct Pass {
  enum Joint {
    /// Straight on in the same slot.
    case straight
    /// Straight on in another slot.
    case jog
    /// A turn where the courses meet.
    case turn(Point)
    /// A turn too sharp to be followed out to where the courses meet.
    case bevel
    case end
  }

  let line: Int
  let station: Int
  let center: Point
  /// Seen in the direction of travel; nil where the stroke begins.
  let incoming: Bundles.Course?
  /// Seen in the direction of travel; nil where the stroke ends.
  let outgoing: Bundles.Course?
  let joint: Joint

  init(
    line: Int, station: Int, center: Point, incoming: Bundles.Course?, outgoing: Bundles.Course?
  ) {
    self.line = line
    self.station = station
    self.center = center
    self.incoming = incoming
    self.outgoing = outgoing
    guard let incoming, let outgoing else {
      joint = .end
      return
    }
    let cross = incoming.direction.cross(outgoing.direction)
    let dot = incoming.direction.dot(outgoing.direction)
    if abs(cross) < 1e-9 {
      if dot > 0 {
        joint = abs(incoming.offset - outgoing.offset) < 1e-6 ? .straight : .jog
      } else {
        joint = .bevel
      }
      return
    }
    // center + shiftIn + t·in = center + shiftOut + u·out
    let t = (outgoing.shift - incoming.shift).cross(outgoing.direction) / cross
    let meeting = center + incoming.shift + incoming.direction * t
    joint = dot < -0.5 && meeting.distance(to: center) > 30 ? .bevel : .turn(meeting)
  }

  /// A polyline through the station: far out, the joint, far out.
  func polyline(reach: Double, jogReach: Double) -> [Point] {
    var points: [Point] = []
    if let incoming { points.append(center + incoming.shift - incoming.direction * reach) }
    points += corners(jogReach: jogReach)
    if let outgoing { points.append(center + outgoing.shift + outgoing.direction * reach) }
    return points
  }

  /// Where the stroke turns at the station, or begins or ends.
  ///
  /// - Parameter jogReach: how far from the station's center a change of slot begins and ends.
  func corners(jogReach h: Double) -> [Point] {
    switch joint {
    case .straight: []
    case .turn(let point): [point]
    case .jog:
      [
        center + (incoming?.shift ?? .zero) - (incoming?.direction ?? .zero) * h,
        center + (outgoing?.shift ?? .zero) + (outgoing?.direction ?? .zero) * h,
      ]
    case .bevel: [center + (incoming?.shift ?? .zero), center + (outgoing?.shift ?? .zero)]
    case .end: [center + (incoming ?? outgoing).map(\.shift, or: .zero)]
    }
  }

  var direction: Point { (outgoing ?? incoming)?.direction ?? Point(x: 1, y: 0) }
}

extension Optional {
  fileprivate func map<T>(_ transform: (Wrapped) -> T, or fallback: T) -> T {
    map(transform) ?? fallback
  }
}

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
  /// Where a change of slot has its middle, along the course from the station's center.
  var middle = 0.0
  /// Where the stroke enters and leaves the spine of the station's marker, when it runs along the
  /// spine in between instead of to where its courses meet.
  var feet: (Point, Point)?

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
  /// - Parameter jogReach: how far from its middle a change of slot begins and ends.
  func corners(jogReach h: Double) -> [Point] {
    if let feet { return [feet.0, feet.1] }
    let first = center + (incoming?.shift ?? .zero)
    let last = center + (outgoing?.shift ?? .zero)
    switch joint {
    case .straight: return []
    case .turn(let point): return [point]
    case .jog:
      let direction = incoming?.direction ?? .zero
      return [first + direction * (middle - h), last + direction * (middle + h)]
    case .bevel: return [first, last]
    case .end: return [incoming == nil ? last : first]
    }
  }

  /// Settles how the stroke passes under a marker whose spine runs through the station's center
  /// along `e`.
  mutating func adapt(toSpine e: Point, joining: Bool) {
    feet = nil
    middle = 0
    let into = incoming.flatMap { Pass.foot(of: $0, on: e) }
    let out = outgoing.flatMap { Pass.foot(of: $0, on: e) }
    switch joint {
    case .jog:
      let direction = incoming?.direction ?? .zero
      if let into, let out { middle = ((into + out) * 0.5).dot(direction) }
    case .turn, .bevel:
      if joining, let into, let out { feet = (center + into, center + out) }
    case .straight, .end: break
    }
  }

  /// Where a course meets the line through the center along `e`, from the center; nil where both
  /// run nearly the same way.
  private static func foot(of course: Bundles.Course, on e: Point) -> Point? {
    let across = course.direction.cross(e)
    guard abs(across) > 0.3 else { return nil }
    // shift + t·direction = a·e
    return e * (course.direction.cross(course.shift) / across)
  }
}

extension Tracing {
  /// Draws each line that has a single station as a short stroke out of the station's marker, in
  /// the direction that is freest.
  mutating func addStubs(
    _ map: LineMap, graph: LineGraph, passes: [[Pass]], capsules: [Capsule], isOwn: [Bool]
  ) {
    var taken: [[Point]] = passes.map { passes in
      passes.flatMap { pass in
        [pass.incoming.map { $0.direction * -1 }, pass.outgoing?.direction].compactMap { $0 }
      }
    }
    for (line, walks) in graph.walks.enumerated() {
      guard let station = walks.first(where: { $0.count == 1 })?.first,
        walks.allSatisfy({ $0.count == 1 })
      else { continue }
      let direction = Tracing.freest(among: taken[station])
      taken[station].append(direction)
      let center =
        capsules[station].spine.reduce(.zero, +) * (1 / Double(capsules[station].spine.count))
      let length = capsules[station].radius + 2.5 * scale.lineWidth
      // The end of a stroke that meets others stays clear of them under the marker.
      let depth =
        isOwn[station]
        ? 0 : Capsule.exit(capsules[station], center, direction) - scale.capsuleRing - 1
      let reach = Capsule.exit(capsules[station], center, direction) - capsules[station].radius
      let start = center + direction * max(0, depth)
      let end = center + direction * (reach + length)
      let info = map.lines[line]
      tracks.append(
        Drawing.Track(
          line: info.id, color: info.color, width: scale.lineWidth, dash: info.dash,
          emphasis: info.emphasis, path: Path(through: [start, end]),
          stops: [Drawing.Track.Stop(station: map.stations[station].id, at: start, along: 0)]))
      termini.append(
        Terminus(
          line: line, station: station, at: end, direction: direction, isInterchange: false))
      if info.assumed.contains(station) || !isOwn[station] {
        markers[station].pips.append(
          Drawing.Marker.Pip(line: info.id, at: center, isAssumed: info.assumed.contains(station)))
      }
    }
  }

  /// Puts a bar across every free end of a line.
  mutating func addTicks(_ map: LineMap) {
    let half = max(1.35 * scale.lineWidth, scale.discRadius + 2)
    for index in termini.indices where !termini[index].isInterchange {
      let terminus = termini[index]
      let across = terminus.direction.turnedRight * half
      let line = map.lines[terminus.line]
      markers[terminus.station].ticks.append(
        Drawing.Marker.Tick(
          line: line.id, from: terminus.at - across, to: terminus.at + across,
          width: scale.lineWidth * 0.9, color: line.color))
    }
  }

  /// Puts a bar before the marker where one line ends and another ends straight opposite, for else
  /// the two would read as one line that changes its color.
  mutating func addStops(_ map: LineMap) {
    let width = scale.lineWidth * 0.9
    let half = 1.35 * scale.lineWidth
    for index in termini.indices where termini[index].isInterchange {
      let terminus = termini[index]
      let isContinued = termini.contains { other in
        other.station == terminus.station && other.line != terminus.line
          && other.direction.dot(terminus.direction) < -0.9
          && abs(terminus.direction.cross(other.at - terminus.at)) < scale.lineWidth
      }
      guard isContinued else { continue }
      let marker = markers[terminus.station]
      let capsule = Capsule(spine: marker.spine, radius: marker.radius)
      let back = terminus.direction * -1
      let reach = Capsule.exit(capsule, terminus.at, back) + width / 2 + 1.5
      let center = terminus.at + back * reach
      let across = terminus.direction.turnedRight * half
      let line = map.lines[terminus.line]
      let isFree = tracks.allSatisfy { track in
        track.line == line.id
          || zip(
            track.path.flattened(steps: 4).points, track.path.flattened(steps: 4).points.dropFirst()
          )
          .allSatisfy {
            Nearness.distance($0, $1, center - across, center + across) > scale.lineWidth
          }
      }
      guard isFree else { continue }
      markers[terminus.station].ticks.append(
        Drawing.Marker.Tick(
          line: line.id, from: center - across, to: center + across, width: width,
          color: line.color))
    }
  }

  private static func freest(among taken: [Point]) -> Point {
    let preferred = [0, 4, 2, 6, 1, 7, 3, 5].map { Octant.units[$0] }
    var best = preferred[0]
    var bestCost = Double.infinity
    for octant in preferred {
      let cost = taken.map { $0.dot(octant) }.max() ?? -2
      if cost < bestCost - 1e-9 { (best, bestCost) = (octant, cost) }
    }
    return best
  }
}

extension Capsule {
  /// A disc around a station of one line.
  init(disc center: Point, radius: Double) {
    self.init(spine: [center], radius: radius)
  }

  /// How far it is from `start`, inside the capsule, to its border.
  static func exit(_ capsule: Capsule, _ start: Point, _ direction: Point) -> Double {
    var low = 0.0
    var high = 400.0
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if capsule.contains(start + direction * middle) { low = middle } else { high = middle }
    }
    return low
  }
}

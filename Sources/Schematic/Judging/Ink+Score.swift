extension Ink {
  /// Measures the drawing. Which stations a line serves is read from its tracks' stops.
  ///
  /// - Complexity: near-linear in the size of the drawing; O(stations · pieces) along each line.
  public var score: Drawing.Score {
    let total = strokes.reduce(0) { $0 + $1.length }
    let octilinear = strokes.reduce(0) { $0 + Ink.octilinearLength(of: $1) }
    let bends = strokes.flatMap { visibleBends(of: $0) }
    let points = meetings.filter { $0.overlap == 0 }
    let spacing = Spread(of: stationGaps)
    let text = drawing.labels.flatMap { $0.lines.map(\.size) }.min()
    let (width, height) = (drawing.width, drawing.height)
    return Drawing.Score(
      stations: drawing.markers.count, lines: Set(drawing.tracks.map(\.line)).count,
      strokes: drawing.tracks.count, octilinearShare: total > 0 ? octilinear / total : nil,
      octilinearStraight: octilinearStraight, lineBends: bends.count,
      bundleBends: Ink.clusters(bends, reach: 2.2 * self.width),
      crossings: points.count { $0.sight != .hidden },
      crossingsBeside: points.count { $0.sight == .beside },
      hiddenCrossings: points.count { $0.sight == .hidden },
      selfCrossings: selfCrossingCount,
      overlapLength: meetings.reduce(0) { $0 + ($1.overlap > 1 ? $1.overlap : 0) },
      spacingMean: spacing.mean, spacingCV: spacing.variation,
      spacingMinOverMean: spacing.leastOverMean,
      textOverSpacing: spacing.mean > 0 ? text.map { $0 / spacing.mean } : nil, width: width,
      height: height, aspect: height > 0 ? width / height : 0)
  }

  /// How far a straight piece is from a multiple of 45°, beyond what rounding to two decimals does.
  private static func isOctilinear(_ a: Point, _ b: Point) -> Bool {
    let length = a.distance(to: b)
    let rest = (Numerics.arcTangent(b.y - a.y, b.x - a.x) + 360).truncatingRemainder(dividingBy: 45)
    return min(rest, 45 - rest) <= 1 + Numerics.arcTangent(0.012, length)
  }

  private static func octilinearLength(of stroke: Stroke) -> Double {
    zip(stroke.points, stroke.points.dropFirst()).reduce(0) {
      Ink.isOctilinear($1.0, $1.1) ? $0 + $1.0.distance(to: $1.1) : $0
    }
  }

  private var octilinearStraight: Double {
    var good = 0.0
    var all = 0.0
    for piece in pieces
    where !strokes[piece.stroke].isCurve[piece.index] && !isHidden(piece.from, piece.to) {
      let length = piece.from.distance(to: piece.to)
      all += length
      if Ink.isOctilinear(piece.from, piece.to) { good += length }
    }
    return all > 0 ? good / all : 1
  }

  private func visibleBends(of stroke: Stroke) -> [Point] {
    var open: [Point] = []
    var under: [Int: Double] = [:]
    for bend in stroke.bends {
      if let shape = shape(over: bend.at) {
        under[shape, default: 0] += bend.angle
      } else {
        open.append(bend.at)
      }
    }
    return open
      + under.keys.sorted().filter { abs(under[$0] ?? 0) > 5 }.map { shapes[$0].center }
  }

  /// How many groups points form when each joins all within reach.
  private static func clusters(_ points: [Point], reach: Double) -> Int {
    let index = BoxIndex(points.map { Rect(around: $0, radius: reach / 2) })
    var group = [Int](repeating: -1, count: points.count)
    var count = 0
    for start in points.indices where group[start] < 0 {
      var stack = [start]
      group[start] = count
      while let at = stack.popLast() {
        for near in index.near(Rect(around: points[at], radius: reach / 2))
        where group[near] < 0 && points[near].distance(to: points[at]) <= reach {
          group[near] = count
          stack.append(near)
        }
      }
      count += 1
    }
    return count
  }

  /// Along every stroke, the distances between the stations of its line that lie on it.
  private var stationGaps: [Double] {
    var served: [String: Set<String>] = [:]
    for track in drawing.tracks {
      served[track.line, default: []].formUnion(track.stops.map(\.station))
    }
    var gaps: [Double] = []
    for stroke in strokes {
      let members = served[stroke.line] ?? []
      let along = drawing.markers.indices.filter { members.contains(drawing.markers[$0].station) }
        .compactMap { index -> Double? in
          let shape = shapes[index]
          let place = stroke.project(shape.center)
          let isNear =
            place.distance <= shape.radius + width
            || zip(stroke.points, stroke.points.dropFirst()).contains {
              shape.distance($0, $1) <= width
            }
          return isNear ? place.along : nil
        }.sorted()
      for (a, b) in zip(along, along.dropFirst()) where b - a > 0.5 { gaps.append(b - a) }
    }
    return gaps
  }
}

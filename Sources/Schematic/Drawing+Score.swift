extension Drawing {
  /// How good a drawing is, apart from its defects.
  public struct Score: Hashable, Sendable, Codable {
    public var stations: Int
    public var lines: Int
    public var strokes: Int
    /// The share of stroke length within 1° of a multiple of 45°; rounded corners count against it.
    public var octilinearShare: Double?
    /// The same of the straight pieces that are not hidden under a marker.
    public var octilinearStraight: Double
    /// Turns of more than 5°, each line by itself. What a line does under one marker is one turn,
    /// or none where it leaves as it came.
    public var lineBends: Int
    /// The same, with the turns of parallel lines counted once.
    public var bundleBends: Int
    /// Crossings of two lines outside the markers.
    public var crossings: Int
    public var hiddenCrossings: Int
    /// Length of one line drawn upon another, outside markers.
    public var overlapLength: Double
    /// Between neighboring stations along each line, in points.
    public var spacingMean: Double
    /// Standard deviation over mean.
    public var spacingCV: Double?
    public var spacingMinOverMean: Double?
    /// The smallest label's text size over the mean spacing.
    public var textOverSpacing: Double?
    public var width: Double
    public var height: Double
    public var aspect: Double

    private enum CodingKeys: String, CodingKey {
      case stations, lines, strokes, crossings, width, height, aspect
      case octilinearShare = "octilinear_share"
      case octilinearStraight = "octilinear_straight"
      case lineBends = "line_bends"
      case bundleBends = "bundle_bends"
      case hiddenCrossings = "hidden_crossings"
      case overlapLength = "overlap_length"
      case spacingMean = "spacing_mean"
      case spacingCV = "spacing_cv"
      case spacingMinOverMean = "spacing_min_over_mean"
      case textOverSpacing = "text_over_spacing"
    }
  }

  /// Measures the drawing. Which stations a line serves is read from its tracks' stops.
  ///
  /// - Complexity: near-linear in the size of the drawing; O(stations · pieces) along each line.
  public var score: Score {
    let ink = DrawingInk(self)
    let total = ink.strokes.reduce(0) { $0 + $1.length }
    let octilinear = ink.strokes.reduce(0) { $0 + Drawing.octilinearLength(of: $1) }
    let bends = ink.strokes.flatMap { Drawing.visibleBends(of: $0, ink) }
    let meetings = ink.meetings()
    let points = meetings.filter { $0.overlap == 0 }
    let gaps = stationGaps(ink)
    let mean = gaps.isEmpty ? 0 : gaps.reduce(0, +) / Double(gaps.count)
    let variance =
      gaps.isEmpty ? 0 : gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
    let text = labels.flatMap { $0.lines.map(\.size) }.min()
    return Score(
      stations: markers.count, lines: Set(tracks.map(\.line)).count, strokes: tracks.count,
      octilinearShare: total > 0 ? octilinear / total : nil,
      octilinearStraight: Drawing.octilinearStraight(ink), lineBends: bends.count,
      bundleBends: Drawing.clusters(bends, reach: 2.2 * ink.width),
      crossings: points.count { !$0.isHidden }, hiddenCrossings: points.count(where: \.isHidden),
      overlapLength: meetings.reduce(0) { $0 + ($1.overlap > 1 ? $1.overlap : 0) },
      spacingMean: mean, spacingCV: mean > 0 ? variance.squareRoot() / mean : nil,
      spacingMinOverMean: mean > 0 ? gaps.min().map { $0 / mean } : nil,
      textOverSpacing: mean > 0 ? text.map { $0 / mean } : nil, width: width, height: height,
      aspect: height > 0 ? width / height : 0)
  }

  /// How far a straight piece is from a multiple of 45°, beyond what rounding to two decimals does.
  private static func isOctilinear(_ a: Point, _ b: Point) -> Bool {
    let length = a.distance(to: b)
    let rest = (arcTangent(b.y - a.y, b.x - a.x) + 360).truncatingRemainder(dividingBy: 45)
    return min(rest, 45 - rest) <= 1 + arcTangent(0.012, length)
  }

  private static func octilinearLength(of stroke: Stroke) -> Double {
    zip(stroke.points, stroke.points.dropFirst()).reduce(0) {
      isOctilinear($1.0, $1.1) ? $0 + $1.0.distance(to: $1.1) : $0
    }
  }

  private static func octilinearStraight(_ ink: DrawingInk) -> Double {
    var good = 0.0
    var all = 0.0
    for piece in ink.pieces
    where !ink.strokes[piece.stroke].isCurve[piece.index] && !ink.isHidden(piece.from, piece.to) {
      let length = piece.from.distance(to: piece.to)
      all += length
      if isOctilinear(piece.from, piece.to) { good += length }
    }
    return all > 0 ? good / all : 1
  }

  private static func visibleBends(of stroke: Stroke, _ ink: DrawingInk) -> [Point] {
    var open: [Point] = []
    var under: [Int: Double] = [:]
    for bend in stroke.bends {
      if let shape = ink.shape(over: bend.at) {
        under[shape, default: 0] += bend.angle
      } else {
        open.append(bend.at)
      }
    }
    return open
      + under.keys.sorted().filter { abs(under[$0] ?? 0) > 5 }.map { ink.shapes[$0].center }
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
  private func stationGaps(_ ink: DrawingInk) -> [Double] {
    var served: [String: Set<String>] = [:]
    for track in tracks { served[track.line, default: []].formUnion(track.stops.map(\.station)) }
    var gaps: [Double] = []
    for stroke in ink.strokes {
      let members = served[stroke.line] ?? []
      let along = markers.indices.filter { members.contains(markers[$0].station) }
        .compactMap { index -> Double? in
          let shape = ink.shapes[index]
          let place = stroke.project(shape.center)
          let isNear =
            place.distance <= shape.radius + ink.width
            || zip(stroke.points, stroke.points.dropFirst()).contains {
              shape.distance($0, $1) <= ink.width
            }
          return isNear ? place.along : nil
        }.sorted()
      for (a, b) in zip(along, along.dropFirst()) where b - a > 0.5 { gaps.append(b - a) }
    }
    return gaps
  }
}

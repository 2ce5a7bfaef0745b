extension LabelProblem {
  private var signSize: Double { style.textSize * LineSign.share }

  private enum Price {
    /// A sign that is not ahead of its line, and more for each octant farther from there.
    static let turn = (first: 0.4, each: 0.1)
    /// By text height away from the end.
    static let distance = 0.8
    /// For each other way to stand above or below the end.
    static let slide = 0.1
    /// A sign beside its line between two stations, and one upon it.
    static let (beside, upon) = (0.5, 1.0)
    /// No sign at one of two ends.
    static let absent = 3.5
  }

  /// From where the sign of a line that ends there is seen.
  func start(of terminus: Tracing.Terminus) -> Point {
    terminus.isInterchange
      ? Nearness.nearest(to: terminus.at, on: tracing.markers[terminus.station].spine)
      : terminus.at
  }

  /// Where the sign of a line that ends there could stand, with and without its name, and that it
  /// may be missing.
  func codeCandidates(_ terminus: Tracing.Terminus, from start: Point) -> [LabelCandidate] {
    let marker = tracing.markers[terminus.station]
    let capsule = Capsule(spine: marker.spine, radius: marker.radius)
    // On in the line's direction first, then to its sides; farther out when all is taken.
    let octants = Octant.units.enumerated().sorted {
      let a = -$0.element.dot(terminus.direction)
      let b = -$1.element.dot(terminus.direction)
      return abs(a - b) > 1e-9 ? a < b : $0.offset < $1.offset
    }.map(\.element)
    var domain: [LabelCandidate] = []
    for (variant, sign) in signs[terminus.line].enumerated() {
      var count = 0
      for distance in [0.0, 0.5, 1, 1.6, 2.4] where count < 8 {
        for (rank, octant) in octants.enumerated() {
          let edge =
            terminus.isInterchange
            ? Capsule.exit(capsule, start, octant) : tracing.scale.lineWidth * 1.4
          let near = start + octant * (edge + 3 + distance * style.textSize)
          for (slide, place) in LabelProblem.boxes(sign, at: near, octant).enumerated() {
            let (box, anchor) = place
            guard isFree(box) else { continue }
            count += 1
            let turn = rank == 0 ? 0 : Price.turn.first + Double(rank) * Price.turn.each
            domain.append(
              LabelCandidate(
                variant: variant, side: .east, box: box, anchor: anchor,
                offset: box.center - start, isNamed: sign.isNamed,
                cost: sign.cost + turn + distance * Price.distance
                  + Double(slide) * Price.slide + straying(box, from: terminus.line)))
          }
        }
      }
    }
    return keepingSign(of: terminus, from: start, in: domain + [absent(at: start)])
  }

  /// What it costs that a sign there is nearer to another line than to its own, if it is.
  func straying(_ box: Rect, from line: Int) -> Double {
    guard prices.straySign > 0 else { return 0 }
    let reach = LineSign.reach
    var (own, others) = (reach, reach)
    grid.forEach(near: box, clearance: reach) { obstacle in
      guard case .track(let index) = obstacle.owner else { return true }
      let distance = Nearness.distance(obstacle.a, obstacle.b, box) - obstacle.half
      if tracing.tracks[index].line == map.lines[line].id {
        own = min(own, distance)
      } else {
        others = min(others, distance)
      }
      return true
    }
    return others < own - LineSign.hardlyNearer ? prices.straySign : 0
  }

  /// Where the code of a line without a free end could stand: beside it between two stations, else
  /// upon it. Nil where it runs nowhere.
  func stretchCandidates(
    _ line: Int
  ) -> (place: Tracing.Terminus, candidates: [LabelCandidate])? {
    guard let sign = signs[line].last,
      let index = tracing.tracks.firstIndex(where: {
        $0.line == map.lines[line].id && $0.stops.count > 1
      })
    else { return nil }
    let track = tracing.tracks[index]
    let ruler = PathRuler(track.path)
    var domain: [LabelCandidate] = []
    for (a, b) in zip(track.stops, track.stops.dropFirst()) {
      let middle = (a.along + b.along) / 2
      let at = ruler.point(at: middle)
      let across = (ruler.point(at: middle + 1) - ruler.point(at: middle - 1)).unit.turnedRight
      let reach = (sign.room.x + track.width) / 2 + 2
      for (offset, cost) in [
        (across * reach, Price.beside), (across * -reach, Price.beside), (.zero, Price.upon),
      ] {
        let center = at + offset
        let box = Rect(
          minX: center.x - sign.room.x / 2, minY: center.y - sign.room.y / 2,
          maxX: center.x + sign.room.x / 2, maxY: center.y + sign.room.y / 2)
        var isFree = true
        grid.forEach(near: box, clearance: LabelProblem.clearance) { obstacle in
          isFree = offset == .zero && obstacle.owner == .track(index)
          return isFree
        }
        guard isFree, room?.holds(box) ?? true else { continue }
        domain.append(
          LabelCandidate(
            variant: signs[line].count - 1, side: .east, box: box, anchor: .middle, cost: cost))
      }
      if domain.count >= 40 { break }
    }
    guard let station = map.stations.firstIndex(where: { $0.id == track.stops[0].station }) else {
      return nil
    }
    let place = Tracing.Terminus(
      line: line, station: station, at: track.stops[0].at, direction: Point(x: 1, y: 0),
      isInterchange: true)
    return (place, keepingSign(of: place, from: nil, in: domain + [absent(at: place.at)]))
  }

  private func keepingSign(
    of terminus: Tracing.Terminus, from start: Point?, in domain: [LabelCandidate]
  ) -> [LabelCandidate] {
    let place = earlier.signs[map.lines[terminus.line].id]?[map.stations[terminus.station].id]
    return keeping(
      sign(of: terminus, from: start, at: place), of: terminus.station,
      within: start == nil ? 0 : 3.5 * style.textSize, in: domain)
  }

  /// A line may have two ends; where one is crowded its code may be missing there.
  private func absent(at point: Point) -> LabelCandidate {
    LabelCandidate(
      variant: LabelCandidate.absent, side: .east, box: Rect(around: point, radius: 0),
      anchor: .middle, cost: Price.absent)
  }

  /// The boxes of a sign that begin at a point and lie in the octant's direction from it, above and
  /// below also with the code over the point; and where a narrower sign stands in them.
  private static func boxes(
    _ sign: LineSign, at p: Point, _ octant: Point
  ) -> [(Rect, Drawing.Anchor)] {
    let (w, h) = (sign.room.x, sign.room.y)
    func box(_ x: Double, _ y: Double) -> Rect {
      Rect(minX: x, minY: y, maxX: x + w, maxY: y + h)
    }
    let y = octant.y > 0.1 ? p.y : octant.y < -0.1 ? p.y - h : p.y - h / 2
    if octant.x > 0.1 { return [(box(p.x, y), .start)] }
    if octant.x < -0.1 { return [(box(p.x - w, y), .end)] }
    guard sign.isNamed else { return [(box(p.x - w / 2, y), .middle)] }
    return [
      (box(p.x - sign.codeWidth / 2, y), .start), (box(p.x - w / 2, y), .middle),
      (box(p.x - w + h, y), .end),
    ]
  }

  /// The sign that a candidate stands for.
  func code(at terminus: Tracing.Terminus, _ candidate: LabelCandidate) -> Drawing.Code {
    let line = map.lines[terminus.line]
    let sign = signs[terminus.line][candidate.variant]
    let box = sign.field(in: candidate, size: signSize)
    let ink = line.color.readableInk
    let middle = box.center.y + FontMetrics.ascent(of: "H", size: signSize) / 2
    let left = sign.isNamed ? box.minX + sign.codeWidth / 2 + signSize * 0.1 : box.center.x
    var texts = [
      Drawing.Text(
        line.code, at: Point(x: left, y: middle), anchor: .middle, size: signSize, isBold: true,
        color: ink)
    ]
    let leading = FontMetrics.lineHeight * signSize
    for (index, text) in sign.lines.enumerated() {
      let y = middle + (Double(index) - Double(sign.lines.count - 1) / 2) * leading
      texts.append(
        Drawing.Text(
          text, at: Point(x: box.minX + sign.codeWidth + signSize * 0.15, y: y), size: signSize,
          isBold: true, color: ink))
    }
    return Drawing.Code(
      line: line.id, station: map.stations[terminus.station].id, box: candidate.box, field: box,
      texts: texts, color: line.color, emphasis: line.emphasis)
  }
}

extension LabelProblem {
  private var codeSize: Double { style.textSize * 0.8 }

  /// Where the code of a line that ends there could stand, and that it may be missing.
  func codeCandidates(_ terminus: Tracing.Terminus) -> [LabelCandidate] {
    let text = map.lines[terminus.line].code
    let height = codeSize * 1.4
    let width = max(
      height, FontMetrics.width(of: text, size: codeSize, bold: true) + codeSize * 0.6)
    let marker = tracing.markers[terminus.station]
    let start = terminus.at
    let capsule = Capsule(spine: marker.spine, radius: marker.radius)
    var domain: [LabelCandidate] = []
    // On in the line's direction first, then to its sides; farther out when all is taken.
    let octants = Octant.units.enumerated().sorted {
      let a = -$0.element.dot(terminus.direction)
      let b = -$1.element.dot(terminus.direction)
      return abs(a - b) > 1e-9 ? a < b : $0.offset < $1.offset
    }
    for distance in [0.0, 0.5, 1, 1.6, 2.4] {
      for (rank, octant) in octants.map(\.element).enumerated() {
        let half = abs(octant.x) * width / 2 + abs(octant.y) * height / 2
        let edge =
          terminus.isInterchange
          ? Capsule.exit(capsule, Nearness.nearest(to: start, on: marker.spine), octant)
          : tracing.scale.lineWidth * 1.4
        let center =
          (terminus.isInterchange ? Nearness.nearest(to: start, on: marker.spine) : start)
          + octant * (edge + half * (abs(octant.x * octant.y) > 0.1 ? 0.8 : 1) + 3)
          + octant * (distance * style.textSize)
        let box = Rect(
          minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2,
          maxY: center.y + height / 2)
        guard !grid.hits(box, clearance: clearance) else { continue }
        domain.append(
          LabelCandidate(
            variant: 0, side: .east, box: box, anchor: .middle,
            cost: (rank == 0 ? 0 : 0.5 + Double(rank) * 0.1) + distance * 0.8))
      }
      if domain.count >= 8 { break }
    }
    // A line has two ends; where one is crowded its code may be missing there.
    domain.append(
      LabelCandidate(
        variant: LabelCandidate.absent, side: .east, box: Rect(around: start, radius: 0),
        anchor: .middle, cost: 3.5))
    return domain
  }

  /// The box of a line's code.
  func code(of line: LineMap.Line, in box: Rect) -> Drawing.Code {
    let middle = FontMetrics.ascent(of: "H", size: codeSize) / 2
    let text = Drawing.Text(
      line.code, at: Point(x: box.center.x, y: box.center.y + middle), anchor: .middle,
      size: codeSize, isBold: true, color: line.color.readableInk)
    return Drawing.Code(
      line: line.id, box: box, texts: [text], color: line.color, emphasis: line.emphasis)
  }
}

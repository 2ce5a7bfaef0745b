/// The side of its station on which a label stands.
public enum LabelSide: String, Hashable, Sendable, CaseIterable {
  case east, northEast, north, northWest, west, southWest, south, southEast

  /// 0 to 7.
  var ordinal: Int {
    switch self {
    case .east: 0
    case .northEast: 1
    case .north: 2
    case .northWest: 3
    case .west: 4
    case .southWest: 5
    case .south: 6
    case .southEast: 7
    }
  }
}

/// One place where a label could stand.
struct LabelCandidate {
  /// The index of the text's variant.
  var variant: Int
  var side: LabelSide
  var box: Rect
  var anchor: Drawing.Anchor
  /// From the middle of the marker, or the end of the line, to the middle of the box.
  var offset = Point.zero
  /// Whether it is a line's sign that says the line's name.
  var isNamed = false
  /// Without regard to other labels.
  var cost: Double

  /// The upper side of a text of the given height, at most the box's, that stands in it: as near as
  /// may be to the height of what it names.
  func top(of height: Double) -> Double {
    let middle = box.center.y - offset.y
    return max(box.minY, min(middle - height / 2, box.maxY - height))
  }

  /// The variant that draws nothing.
  static let absent = -1
  var isAbsent: Bool { variant == LabelCandidate.absent }
}

/// The places around one marker, for boxes of any size.
struct LabelSites {
  /// Of the marker: its center line and half its width.
  let spine: [Point]
  let radius: Double
  /// The marker with its ticks.
  let bounds: Rect
  let center: Point
  let textSize: Double

  /// What a label usually keeps from the marker, in points.
  var gap: Double { 0.3 * textSize }

  init(_ marker: Drawing.Marker, textSize: Double) {
    spine = marker.spine
    radius = marker.radius
    center = marker.center
    self.textSize = textSize
    var bounds = Rect(minX: center.x, minY: center.y, maxX: center.x, maxY: center.y)
    for p in marker.spine {
      bounds = bounds.union(
        Rect(minX: p.x - radius, minY: p.y - radius, maxX: p.x + radius, maxY: p.y + radius))
    }
    for tick in marker.ticks {
      // A tick is a bar with straight ends; half its width reaches along the line.
      let across = (tick.to - tick.from).unit.turnedRight * (tick.width / 2)
      for p in [tick.from + across, tick.from - across, tick.to + across, tick.to - across] {
        bounds = bounds.union(Rect(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y))
      }
    }
    self.bounds = bounds
  }

  /// Calls `body` with each place for a box of the given size, at `distance` beyond the usual gap.
  func forEach(
    width w: Double, height h: Double, distance: Double,
    _ body: (LabelCandidate) -> Void
  ) {
    let gap = gap + distance
    func emit(
      _ side: LabelSide, _ x: Double, _ y: Double, _ anchor: Drawing.Anchor, _ cost: Double
    ) {
      let box = Rect(minX: x, minY: y, maxX: x + w, maxY: y + h)
      body(
        LabelCandidate(
          variant: 0, side: side, box: box, anchor: anchor, offset: box.center - center,
          cost: cost))
    }
    // Beside: the box's middle, first or last line of text at the height of the station.
    let line = 0.55 * textSize
    func emitBeside(_ y: Double, _ cost: Double) {
      emit(.east, bounds.maxX + gap, y, .start, cost)
      emit(.west, bounds.minX - gap - w, y, .end, 0.3 + cost)
    }
    emitBeside(center.y - h / 2, 0)
    if h > 1.5 * textSize {
      emitBeside(center.y - line, 0.25)
      emitBeside(center.y - h + line, 0.3)
    }
    emitBeside(center.y - h * 0.5 - line, 0.35)
    emitBeside(center.y - h * 0.5 + line, 0.35)
    // Above and below: centered, or slid to either side as far as the station stays within.
    let slack = max(0, w / 2 - min(w / 2, bounds.width / 2))
    func emitAcross(_ slide: Double, _ anchor: Drawing.Anchor, _ cost: Double) {
      let x = center.x - w / 2 + slide
      emit(.north, x, bounds.minY - gap - h, anchor, 0.1 + cost)
      emit(.south, x, bounds.maxY + gap, anchor, 0.2 + cost)
    }
    emitAcross(0, .middle, 0)
    emitAcross(slack * 0.5, .middle, 0.2)
    emitAcross(-slack * 0.5, .middle, 0.2)
    emitAcross(slack, .start, 0.3)
    emitAcross(-slack, .end, 0.35)
    // At the corners: as near along the diagonal as the marker lets it.
    func emitCorner(_ side: LabelSide, _ sx: Double, _ sy: Double, _ cost: Double) {
      func box(_ t: Double) -> Rect {
        let x = sx > 0 ? center.x + t : center.x - t - w
        let y = sy > 0 ? center.y + t : center.y - t - h
        return Rect(minX: x, minY: y, maxX: x + w, maxY: y + h)
      }
      let reach = radius + gap * 0.8
      var far = reach * 0.5.squareRoot()
      if spine.count > 1 {
        var near = -textSize
        far = max(bounds.width, bounds.height) + gap
        for _ in 0..<8 {
          let middle = (near + far) / 2
          if clearance(of: box(middle)) < reach { near = middle } else { far = middle }
        }
      }
      let corner = box(far)
      emit(side, corner.minX, corner.minY, sx > 0 ? .start : .end, cost)
    }
    emitCorner(.northEast, 1, -1, 0.4)
    emitCorner(.southEast, 1, 1, 0.5)
    emitCorner(.northWest, -1, -1, 0.7)
    emitCorner(.southWest, -1, 1, 0.8)
  }

  /// Calls `body` with more places above and below, nearer to the marker and slid farther to either
  /// side: for names that seem to be another station's in all the others.
  func forEachSlid(width w: Double, height h: Double, _ body: (LabelCandidate) -> Void) {
    for step in 0..<6 {
      for slide in -1..<5 {
        let gap = (0.15 + 0.12 * Double(step)) * textSize
        let beyond = 0.4 * Double(slide) * textSize
        let (left, right) = (center.x - beyond - w, center.x + beyond)
        for (x, anchor) in [(left, Drawing.Anchor.end), (right, .start)] {
          for (side, y) in [
            (LabelSide.north, bounds.minY - gap - h), (.south, bounds.maxY + gap),
          ] {
            let box = Rect(minX: x, minY: y, maxX: x + w, maxY: y + h)
            body(
              LabelCandidate(
                variant: 0, side: side, box: box, anchor: anchor, offset: box.center - center,
                cost: 0.6 + 0.1 * Double(step + max(0, slide))))
          }
        }
      }
    }
  }

  private func clearance(of box: Rect) -> Double {
    guard spine.count > 1 else { return Nearness.distance(center, box) }
    var best = Double.infinity
    for i in 1..<spine.count { best = min(best, Nearness.distance(spine[i - 1], spine[i], box)) }
    return best
  }
}

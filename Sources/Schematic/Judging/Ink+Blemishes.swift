extension Ink {
  /// What is not wrong and would please more: ``sideChangeCount`` and ``strayLabelCount``.
  var blemishCount: Int { sideChangeCount + strayLabelCount }

  /// How often the labels of two neighbors on a straight run of a stroke stand on different sides of
  /// it, so that the eye cannot read them as a list.
  ///
  /// A label is where the middle of its ``Drawing/Label/box`` is; one straight ahead of the run or
  /// behind it counts as on the right.
  ///
  /// - Complexity: near-linear in the size of the drawing; O(stations · pieces) along each stroke.
  var sideChangeCount: Int {
    var passed = [[LabeledStop]](repeating: [], count: strokes.count)
    for (index, label) in labeledShapes {
      let shape = shapes[index]
      let near = pieces(near: shape.box.inset(by: -width)).filter {
        shape.distance(pieces[$0].from, pieces[$0].to) <= width
      }
      for stroke in Set(near.map { pieces[$0].stroke }) {
        passed[stroke].append(LabeledStop(shape, label.box, on: strokes[stroke]))
      }
    }
    return passed.reduce(0) { sum, stops in
      let stops = stops.sorted { $0.along < $1.along }
      return sum
        + zip(stops, stops.dropFirst()).count { $0.isInRun(with: $1) && $0.side != $1.side }
    }
  }

  /// How many labels are nearer to another station's marker than to their own, or as near.
  ///
  /// A label is its ``Drawing/Label/box``: that is the room for it in every picture of the map, and
  /// the text of one picture may be a little farther from both. A note under the name brings it no
  /// nearer to its own marker.
  ///
  /// - Complexity: near-linear in the size of the drawing where few things are near each other.
  var strayLabelCount: Int {
    labeledShapes.count { own, label in
      let distance = shapes[own].distance(label.nameBox)
      // Its own marker may be nearer to the note than to the name.
      let reach = max(0, distance) + Ink.hardlyFarther
      return shapes(near: label.box.inset(by: -reach)).contains {
        $0 != own && shapes[$0].distance(label.box) < reach
      }
    }
  }

  /// How many signs of lines are nearer to another line than to their own.
  ///
  /// A sign is its ``Drawing/Code/box``, the room for it in every picture of the map.
  ///
  /// - Complexity: near-linear in the size of the drawing where few things are near each other.
  var straySignCount: Int {
    drawing.codes.count { code in
      var (own, others) = (LineSign.reach, LineSign.reach)
      for index in pieces(near: code.box.inset(by: -LineSign.reach)) {
        let (piece, stroke) = (pieces[index], strokes[pieces[index].stroke])
        let distance = Nearness.distance(piece.from, piece.to, code.box) - stroke.width / 2
        if stroke.line == code.line {
          own = min(own, distance)
        } else {
          others = min(others, distance)
        }
      }
      return others < own - LineSign.hardlyNearer
    }
  }

  /// What the eye does not see as farther, in points.
  fileprivate static let hardlyFarther = 0.6

  /// The indices of the markers that have a label, with it.
  private var labeledShapes: [(shape: Int, label: Drawing.Label)] {
    let labels = Dictionary(drawing.labels.map { ($0.station, $0) }) { first, _ in first }
    return drawing.markers.enumerated().compactMap { index, marker in
      labels[marker.station].map { (index, $0) }
    }
  }

  /// A station with a label where a stroke passes it.
  private struct LabeledStop {
    enum Side { case left, right }

    /// Length of the stroke up to the station, in points.
    let along: Double
    /// The unit vector in which the stroke goes there.
    let direction: Point
    /// Where the label is, as one sees it who goes along the stroke.
    let side: Side

    init(_ shape: MarkerShape, _ room: Rect, on stroke: Stroke) {
      along = stroke.project(shape.center).along
      direction = stroke.direction(at: along)
      side = direction.cross(room.center - shape.center) > -Ink.hardlyFarther ? .right : .left
    }

    /// Whether the stroke goes the same way at both, to 3°.
    func isInRun(with other: LabeledStop) -> Bool {
      direction.dot(other.direction) > 0.9986
    }
  }
}

extension LaidOutMap {
  /// The layout with its parts set side by side for a sheet of the given shape, width over height.
  ///
  /// Parts that coordinates place, or an earlier layout, stay where they are, and so does a map of
  /// one part, or of so many that a place for each in turn takes too long.
  func packed(aspect: Double, style: MapStyle) -> LaidOutMap {
    guard let parts = MapParts(of: self) else { return self }
    let packing = PartPacking(parts.inks, anchors: parts.anchors)
    var result = moving(parts, by: packing.shifts(aspect: aspect), style: style)
    result.shape.packing = aspect
    return result
  }

  /// The layout with every part moved by its own shift, in points.
  func moving(_ parts: MapParts, by shifts: [Point], style: MapStyle) -> LaidOutMap {
    var result = self
    let cells = shifts.map { $0 * (1 / pointsPerCell) }
    for (station, part) in parts.ofVertex.enumerated() {
      result.placement.positions[station] = placement.positions[station] + cells[part]
    }
    for (index, segment) in graph.segments.enumerated() {
      let shift = cells[parts.ofVertex[segment.a]]
      result.placement.routes[index] = placement.routes[index].map { $0 + shift }
    }
    result.whole = parts.drawing(movedBy: shifts).fitted(margin: style.margin)
    return result
  }
}

extension Drawing {
  /// The drawing moved, and its canvas cut, so that everything has the same margin.
  func fitted(margin: Double) -> Drawing {
    guard let extent else { return self }
    var result = moved(by: Point(x: margin - extent.minX, y: margin - extent.minY))
    result.width = extent.width + 2 * margin
    result.height = extent.height + 2 * margin
    return result
  }
}

extension Drawing {
  /// What is not wrong and would please more: labels of neighbors on different sides of a straight
  /// run, labels nearer to another marker than to their own.
  ///
  /// - Complexity: quadratic in the stations.
  var blemishes: Int {
    let shapes = markers.map(MarkerShape.init)
    let places = Dictionary(
      markers.enumerated().map { ($1.station, $0) }
    ) { first, _ in first }
    let boxes = Dictionary(labels.map { ($0.station, $0) }) { first, _ in first }
    var count = 0
    for run in LabelRun.runs(of: tracks, places) {
      let sides = run.stations.compactMap { index in
        boxes[markers[index].station].map {
          run.side(of: $0.box.center - (markers[index].spine.first ?? .zero))
        }
      }
      count += zip(sides, sides.dropFirst()).count { $0 != $1 }
    }
    for label in labels {
      guard let own = places[label.station] else { continue }
      let distance = shapes[own].distance(label.box)
      let around = label.box.inset(by: -max(0, distance) - 1e-6)
      let isNearer = shapes.indices.contains {
        $0 != own && shapes[$0].box.intersects(around)
          && shapes[$0].distance(label.box) < distance
      }
      count += isNearer ? 1 : 0
    }
    return count
  }
}

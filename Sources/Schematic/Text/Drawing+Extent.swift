extension Drawing {
  /// What is drawn, stroke widths and text included; nil when nothing is.
  package var extent: Rect? {
    var result: Rect?
    func add(_ rect: Rect) { result = result.map { $0.union(rect) } ?? rect }
    func add(_ path: Path, width: Double) {
      for p in path.flattened(steps: 8).points {
        add(Rect(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y).inset(by: -width / 2))
      }
    }
    for track in tracks { add(track.path, width: track.width) }
    func add(_ marker: Marker) {
      for p in marker.spines.joined() {
        add(Rect(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y).inset(by: -marker.radius))
      }
      for tick in marker.ticks { add(Path(through: [tick.from, tick.to]), width: tick.width) }
    }
    func add(_ ornament: Ornament) {
      switch ornament {
      case .text(let text): add(text.box)
      case .rectangle(let rect, _, _): add(rect)
      case .stroke(let path, _, let width, _): add(path, width: width)
      case .disc(let center, let radius, _, _, let width):
        add(
          Rect(minX: center.x, minY: center.y, maxX: center.x, maxY: center.y)
            .inset(by: -radius - width / 2))
      case .sign(let marker): add(marker)
      case .group(_, let members): for member in members { add(member) }
      }
    }
    for marker in markers { add(marker) }
    for label in labels { add(label.box) }
    for code in codes { add(code.box) }
    for ornament in background + ornaments { add(ornament) }
    return result
  }
}

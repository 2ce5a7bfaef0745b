import Graphviz
import Schematic
import TestSupport

/// A network of any kind becomes a drawing that can be shown, and the same one each time.
extension Outcome {
  mutating func draws(_ layout: MapLayout, _ map: LineMap) {
    let laidOut = layout.lay(out: map)
    drew(laidOut.drawing, laidOut.manifest(of: map, seed: layout.seed))
    signal("defects", count: laidOut.defects.count)
    expect(
      laidOut.drawing.markers.count == map.stations.count, "not every station has its marker")
    // Whoever ends the search early gets a drawing as well.
    var left = 2
    let ended = layout.lay(out: map) { _ in
      left -= 1
      return left > 0
    }
    drew(ended.drawing, ended.manifest(of: map, seed: layout.seed))
    let kept = EarlierLayout(manifest: .object(laidOut.manifest(of: map, seed: layout.seed)))
    expect(kept.isEmpty == map.stations.isEmpty, "a drawing's manifest keeps nothing")
  }

  mutating func draws(_ layout: BandedLayout, _ map: LineMap) {
    for bands in layout.shapes(of: map).prefix(2) {
      let drawing = bands.drawing(of: map)
      drew(drawing, bands.manifest(of: map, seed: layout.seed))
    }
  }

  private mutating func drew(_ drawing: Drawing, _ manifest: [JSON.Member]) {
    let text = JSON.object(manifest).text()
    expect((try? JSON(parsing: text)) != nil, "a manifest cannot be read")
    write(text)
    // Nothing to draw has no size; the command says so.
    if drawing.markers.isEmpty, drawing.tracks.isEmpty { return signal("nothing drawn") }
    guard let dot = drawing.dot else {
      return expect(false, "the drawing cannot be drawn: \(drawing.width) by \(drawing.height)")
    }
    write(dot)
    signal("labels", count: drawing.labels.count)
  }
}

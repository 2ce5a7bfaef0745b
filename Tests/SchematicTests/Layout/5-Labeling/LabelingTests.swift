import Schematic
import Testing

struct LabelingTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `what finds room touches nothing, and what does not is reported`(seed: UInt64) {
    let made = HandMade(seed: seed, lines: 3, columns: 6, rows: 6)
    let tracing = made.tracing
    let labeling = Labeling(made.map, tracing: tracing)
    let defects = Drawing(tracing: tracing, labeling: labeling).defects(against: made.map)
    let short = Set(labeling.shortages.map { made.map.stations[$0.station].id })
    let codes = Set(made.map.lines.map(\.code))
    for defect in defects
    where [.labelLabel, .labelMarker, .labelLine].contains(defect.kind) {
      let own = defect.kind == .labelLabel ? defect.subjects : [defect.subjects[0]]
      #expect(own.contains { short.contains($0) || codes.contains($0) }, "\(defect)")
    }
  }

  @Test func `names of forty letters are set in full around a lone line`() {
    let names = [
      "Lastensuojelun moniammatillinen asiantuntijatyöryhmä", "Väkivaltatyön asiantuntija",
      "Maahanmuuttajatyön asiantuntija", "Vaativan sijaishuollon koordinaattori",
      "Kunniakulttuuriasiantuntija", "Lasten oikeuspsykiatrian asiantuntija",
    ]
    for isVertical in [false, true] {
      let made = HandMade(
        at: names.indices.map { isVertical ? (0, Double($0)) : (Double($0), 0) },
        walks: [Array(names.indices)], labels: names)
      let defects = made.drawing.defects(against: made.map)
      #expect(defects.isEmpty, "\(defects)")
    }
  }

  @Test func `where nothing is in the way all labels of a line stand on one side`() {
    let made = HandMade(
      at: (0..<6).map { (0, Double($0)) }, walks: [Array(0..<6)],
      labels: Array(repeating: "Asema", count: 6))
    let tracing = made.tracing
    let labeling = Labeling(made.map, tracing: tracing)
    let sides = zip(labeling.labels, tracing.markers).dropFirst().dropLast().map {
      $0.box.center.x > $1.spine[0].x
    }
    #expect(sides.allSatisfy { $0 } || sides.allSatisfy { !$0 })
  }

  @Test func `every free end of a line has its code`() {
    let made = HandMade(at: [(0, 0), (1, 0), (2, 0)], walks: [[0, 1, 2]])
    let texts = made.drawing.ornaments.compactMap { ornament in
      if case .text(let text) = ornament { text.text } else { nil }
    }
    #expect(texts == ["1", "1"])
  }
}

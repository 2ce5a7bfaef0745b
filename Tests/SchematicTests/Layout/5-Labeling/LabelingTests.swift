import TestSupport
import Testing

@testable import Schematic

struct LabelingTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `what finds room touches nothing, and what does not is reported`(seed: UInt64) {
    let made = HandMade(seed: seed, lines: 3, columns: 6, rows: 6)
    let tracing = made.tracing
    let labeling = Labeling(made.map, tracing: tracing)
    let defects = Drawing(tracing: tracing, labeling: labeling).defects(against: made.map)
    let short = Set(labeling.shortages.map { made.map.stations[$0.station].id })
    for defect in defects
    where [.labelLabel, .labelMarker, .labelLine].contains(defect.kind) {
      let own = defect.kind == .labelLabel ? defect.subjects : [defect.subjects[0]]
      #expect(own.contains { short.contains($0) }, "\(defect)")
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

  @Test(arguments: [true, false], [-1.0, 1])
  func `a name straight ahead stands half a point on the side of the one before`(
    isVertical: Bool, side: Double
  ) {
    let made = HandMade(
      at: (0..<3).map { isVertical ? (0, Double($0)) : (Double($0), 0) }, walks: [[0, 1, 2]])
    let tracing = made.tracing
    let (along, across) = (Point(x: 40, y: 0), Point(x: 0, y: 20 * side))
    func labels(_ offsets: [Point]) -> [Drawing.Label] {
      zip(tracing.markers, offsets).map { marker, offset in
        let at = marker.center + (isVertical ? Point(x: offset.y, y: offset.x) : offset)
        return Drawing.Label(
          station: marker.station, lines: [],
          box: Rect(minX: at.x - 9, minY: at.y - 5, maxX: at.x + 9, maxY: at.y + 5))
      }
    }
    let lean = Point(x: 0, y: 0.5 * side)
    #expect(
      labels([along * -1, across, along]).leaning(along: tracing)
        == labels([along * -1 + lean, across, along + lean]))
    // What is on a side already stays, and so does what has no neighbor on one.
    let others = labels([across * -0.1, along, along])
    #expect(others.leaning(along: tracing) == others)
  }

  @Test func `every free end of a line has its code, and one of them its name`() {
    let made = HandMade(at: [(0, 0), (1, 0), (2, 0)], walks: [[0, 1, 2]])
    #expect(made.drawing.codes.map(\.texts[0].text) == ["1", "1"])
    #expect(made.drawing.codes.map(\.station).sorted() == ["s0", "s2"])
    #expect(made.drawing.codes.filter(\.isNamed).map { $0.texts[1].text } == ["Linja 0"])
  }

  @Test func `a ring without an end has its code along it`() {
    let made = HandMade(at: [(0, 0), (2, 0), (2, 2), (0, 2)], walks: [[0, 1, 2, 3, 0]])
    #expect(made.drawing.codes.map(\.line) == ["l0"])
    #expect(made.drawing.defects(against: made.map) == [])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no code stands on another, on a name or on a marker`(seed: UInt64) {
    let made = HandMade(seed: seed, lines: 6, columns: 5, rows: 5)
    let drawing = made.drawing
    for (index, code) in drawing.codes.enumerated() {
      for other in drawing.codes[..<index] { #expect(!code.box.intersects(other.box)) }
      for label in drawing.labels { #expect(!code.box.intersects(label.box)) }
      for marker in drawing.markers {
        let reach = Rect(
          minX: marker.spine[0].x, minY: marker.spine[0].y, maxX: marker.spine[0].x,
          maxY: marker.spine[0].y
        ).inset(by: -marker.radius * 0.7)
        #expect(!code.box.intersects(reach))
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a name has the same place whichever of the names of its station is shown`(seed: UInt64) {
    var made = HandMade(seed: seed, lines: 3, columns: 6, rows: 6)
    let names = made.map.stations.indices.map { index in
      ["Asema \(index)", "Lapsen ja perheen erityispalvelu \(index)", "Tjänst nummer \(index)"]
    }
    var boxes: [[Rect]] = []
    // The last is none of the names, and narrower than the widest.
    for language in 0...3 {
      for index in made.map.stations.indices {
        made.map.stations[index].label = language < 3 ? names[index][language] : "Nr \(index)"
        made.map.stations[index].otherLabels = names[index]
      }
      let labeling = Labeling(made.map, tracing: made.tracing)
      boxes.append(labeling.labels.map(\.box))
      for label in labeling.labels {
        for line in label.lines { #expect(label.box.inset(by: -0.5).contains(line.box)) }
      }
    }
    #expect(boxes[0] == boxes[1])
    #expect(boxes[1] == boxes[2])
    #expect(boxes[2] == boxes[3])
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `an upright run among others has its names on one side`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Stubs to the left at some stations leave no room there.
    let branches = (0..<8).filter { _ in Bool.random(using: &random) }
    let at =
      (0..<8).map { (0.0, Double($0)) } + branches.map { (-1.0, Double($0)) }
    let made = HandMade(
      at: at,
      walks: [Array(0..<8)] + branches.enumerated().map { [$0.element, 8 + $0.offset] })
    let labeling = Labeling(made.map, tracing: made.tracing)
    let sides = zip(labeling.labels, made.tracing.markers).prefix(8).map {
      $0.box.center.x > $1.spine[0].x
    }
    #expect(sides.dropFirst().dropLast().allSatisfy { $0 })
  }

  @Test func `labels keep so far apart that they do not read as one, where all find room so`() {
    var isWider = false
    for seed in 1...12 as ClosedRange<UInt64> {
      let made = HandMade(seed: seed, lines: 3, columns: 6, rows: 6)
      let names = NameBook(made.map, style: .standard, hyphenation: .general)
      let problem = LabelProblem(
        made.map, tracing: made.tracing, style: .standard, names: names)
      let wide = Labeling(problem)
      let near = Labeling(problem, gap: LabelProblem.leastGap)
      #expect(wide.shortages.count <= near.shortages.count)
      guard wide.shortages.isEmpty else { continue }
      let (a, b) = (least(between: wide.labels), least(between: near.labels))
      #expect(min(a, b) > LabelProblem.leastGap * MapStyle.standard.textSize - 1e-6)
      if a > LabelProblem.wantedGap * MapStyle.standard.textSize - 1e-6, b < a { isWider = true }
    }
    #expect(isWider)
  }

  @Test(arguments: 2...5)
  func `on a little map the name of a line is nearest to that line`(lines: Int) throws {
    let map = LineMap(
      stations: (0...2 * lines).map { .init(id: "s\($0)", label: "Station \($0)") },
      lines: (0..<lines).map {
        .init(
          id: "l\($0)", label: "Line \($0)", code: "\($0)", color: .ink,
          walks: [[0, 2 * $0 + 1, 2 * $0 + 2]])
      })
    let drawing = MapLayout(effort: 0.3).lay(out: map).whole
    let named = drawing.codes.filter(\.isNamed)
    #expect(Set(named.map(\.line)).count == lines)
    for code in named {
      let distances = drawing.tracks.map { track in
        let points = track.path.flattened(steps: 6).points
        let nearest = zip(points, points.dropFirst()).map {
          Nearness.distance($0, $1, code.box)
        }
        return (line: track.line, points: (nearest.min() ?? .infinity) - track.width / 2)
      }
      let own = try #require(distances.filter { $0.line == code.line }.map(\.points).min())
      #expect(distances.allSatisfy { own <= $0.points + 1 }, "\(code.line)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a choice is made better within its room, if that is wanted, and nothing meets`(
    seed: UInt64
  ) {
    let made = HandMade(seed: seed, lines: 3, columns: 6, rows: 6)
    let names = NameBook(made.map, style: .standard, hyphenation: .general)
    let bounds = made.tracing.markers.reduce(Rect(around: .zero, radius: 1)) {
      $0.union(Rect(around: $1.center, radius: 40))
    }
    let taken = Rect(around: bounds.center, radius: 60)
    func problem(_ room: LabelRoom?) -> LabelProblem {
      LabelProblem(
        made.map, tracing: made.tracing, style: .standard, names: names, within: room)
    }
    let solved = problem(nil).choice().solve()
    guard solved.unsolved.isEmpty else { return }
    let labeling = Labeling(problem(nil), chosen: solved.chosen)
    var places = LabelPlaces()
    for (label, marker) in zip(labeling.labels, made.tracing.markers) {
      places.names[label.station] = LabelPlace(
        of: label.box, anchor: label.lines[0].anchor, around: marker.center)
    }
    var finishing = problem(LabelRoom(bounds, except: [taken]))
    let start = finishing.choosing(places)
    let choice = finishing.choice()
    #expect(choice.improved(start) { _ in false } == start)
    var asked = 0
    let improved = choice.improved(start) { _ in
      asked += 1
      return true
    }
    #expect(asked > 0 || improved == start)
    func boxes(_ chosen: [Int?]) -> [Rect] {
      zip(finishing.domains, chosen).compactMap { domain, pick in
        pick.map { domain[$0] }.flatMap { $0.isAbsent ? nil : $0.box }
      }
    }
    let gap = LabelProblem.leastGap * MapStyle.standard.textSize
    for (label, pick) in improved.enumerated() where pick != start[label] {
      guard let pick else { continue }
      let candidate = finishing.domains[label][pick]
      guard !candidate.isAbsent else { continue }
      #expect(bounds.contains(candidate.box) && !taken.intersects(candidate.box))
      let room = candidate.box.inset(by: -gap + 1e-6)
      #expect(boxes(improved).count { $0.intersects(room) } == 1)
    }
  }

  /// The least distance between two labels, across or down.
  private func least(between labels: [Drawing.Label]) -> Double {
    var least = Double.infinity
    for (index, label) in labels.enumerated() {
      for other in labels[(index + 1)...] {
        let across = max(label.box.minX - other.box.maxX, other.box.minX - label.box.maxX)
        let down = max(label.box.minY - other.box.maxY, other.box.minY - label.box.maxY)
        least = min(least, max(across, down))
      }
    }
    return least
  }
}

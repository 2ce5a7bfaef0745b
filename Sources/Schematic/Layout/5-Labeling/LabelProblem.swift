/// What has to be labeled, and where each label could stand without meeting a line or a marker.
struct LabelProblem {
  let map: LineMap
  let tracing: Tracing
  let style: MapStyle
  let hyphenation: Hyphenation
  let grid: ObstacleGrid
  /// By station, then by terminus with a code.
  private(set) var domains: [[LabelCandidate]] = []
  private(set) var companions: [[Int]] = []
  private(set) var coded: [Tracing.Terminus] = []
  /// By station: the ways to set its name.
  private var texts: [[BrokenText]] = []
  /// Stations without a free place.
  private(set) var crowded: Set<Int> = []

  /// What labels keep clear of lines and markers.
  let clearance = 1.3

  init(_ map: LineMap, tracing: Tracing, style: MapStyle, hyphenation: Hyphenation) {
    self.hyphenation = hyphenation
    self.map = map
    self.tracing = tracing
    self.style = style
    grid = ObstacleGrid(LabelProblem.obstacles(tracing), cell: 2.5 * style.textSize)
  }

  mutating func addStations() {
    let indices = Dictionary(
      uniqueKeysWithValues: map.stations.enumerated().map { ($0.element.id, $0.offset) })
    companions = Array(repeating: [], count: map.stations.count)
    for track in tracing.tracks {
      for (a, b) in zip(track.stops, track.stops.dropFirst()) {
        guard let p = indices[a.station], let q = indices[b.station], p != q,
          !companions[p].contains(q)
        else { continue }
        companions[p].append(q)
        companions[q].append(p)
      }
    }
    for station in map.stations.indices {
      let marker = tracing.markers[station]
      texts.append(
        TextBreaking.variants(
          of: map.stations[station].label, size: style.textSize, bold: marker.isInterchange,
          hyphenation: hyphenation))
      domains.append(candidates(of: station, thorough: false))
    }
  }

  /// Gives a station more to choose from: names in more and shorter lines, places farther out.
  mutating func relax(_ station: Int) {
    domains[station] = candidates(of: station, thorough: true)
  }

  mutating func addCodes() {
    for terminus in tracing.termini where !map.lines[terminus.line].code.isEmpty {
      let domain = codeCandidates(terminus)
      guard !domain.isEmpty else { continue }
      coded.append(terminus)
      domains.append(domain)
      companions.append([])
    }
  }

  /// The choice for all labels together.
  func solve() -> (chosen: [Int?], unsolved: [Int]) {
    LabelChoice(
      domains: domains, companions: companions, firmCount: map.stations.count,
      gap: 0.22 * style.textSize
    ).solve()
  }

  private mutating func candidates(of station: Int, thorough: Bool) -> [LabelCandidate] {
    let marker = tracing.markers[station]
    if thorough {
      texts[station] = TextBreaking.variants(
        of: map.stations[station].label, size: style.textSize, bold: marker.isInterchange,
        hyphenation: hyphenation, tight: true)
    }
    let sites = LabelSites(marker, textSize: style.textSize)
    let sizes = texts[station].map { size(of: $0, bold: marker.isInterchange) }
    var domain: [LabelCandidate] = []
    var worst: (hits: Int, candidate: LabelCandidate)?
    var sides: UInt8 = 0
    for (ring, charge) in [(0.0, 0.0), (0.5, 0.7), (1.0, 1.5), (1.6, 2.6)] {
      for (variant, size) in sizes.enumerated() {
        sites.forEach(width: size.x, height: size.y, distance: ring * style.textSize) {
          side, box, anchor, cost in
          var candidate = LabelCandidate(
            variant: variant, side: side, box: box, anchor: anchor,
            cost: cost + charge + texts[station][variant].cost)
          if !grid.hits(box, clearance: clearance) {
            candidate.cost += ambiguity(box, of: station)
            domain.append(candidate)
            sides |= 1 << UInt8(side.ordinal)
          } else if domain.isEmpty, ring == 0, thorough {
            var hits = 0
            grid.forEach(near: box, clearance: clearance) { _ in
              hits += 1
              return hits < 50
            }
            if worst.map({ (hits, candidate.cost) < ($0.hits, $0.candidate.cost) }) ?? true {
              worst = (hits, candidate)
            }
          }
        }
      }
      // Farther out only where there is little to choose from nearby.
      if !thorough, sides.nonzeroBitCount >= 4 { break }
    }
    guard domain.isEmpty else { return LabelProblem.best(of: domain, thorough: thorough) }
    guard thorough else { return candidates(of: station, thorough: true) }
    crowded.insert(station)
    return worst.map { [$0.candidate] } ?? []
  }

  /// The cheapest candidates, some of every side, cheapest first.
  private static func best(of domain: [LabelCandidate], thorough: Bool) -> [LabelCandidate] {
    let order = domain.indices.sorted { (domain[$0].cost, $0) < (domain[$1].cost, $1) }
    var counts = [Int](repeating: 0, count: 8)
    var result: [LabelCandidate] = []
    for index in order {
      let side = domain[index].side.ordinal
      guard counts[side] < (thorough ? 20 : 7) else { continue }
      counts[side] += 1
      result.append(domain[index])
      if result.count == (thorough ? 120 : 36) { break }
    }
    return result
  }

  /// What it costs that a label stands nearly as near to another station as to its own.
  private func ambiguity(_ box: Rect, of station: Int) -> Double {
    var cost = 0.0
    grid.forEach(near: box, clearance: 0.75 * style.textSize) { obstacle in
      if case .marker(let other) = obstacle.owner, other != station { cost = 0.6 }
      return cost == 0
    }
    return cost
  }

  private func size(of text: BrokenText, bold: Bool) -> Point {
    let width =
      text.lines.map {
        FontMetrics.width(of: $0, size: style.textSize, bold: bold)
      }.max() ?? 0
    let top = FontMetrics.ascent(of: text.lines.first ?? "", size: style.textSize)
    let bottom = FontMetrics.descent(of: text.lines.last ?? "", size: style.textSize)
    let between = Double(text.lines.count - 1) * FontMetrics.lineHeight * style.textSize
    return Point(x: width, y: top + between + bottom)
  }

  /// The label that a candidate stands for.
  func label(_ station: Int, _ candidate: LabelCandidate) -> Drawing.Label {
    let text = texts[station][candidate.variant]
    let info = map.stations[station]
    let x =
      switch candidate.anchor {
      case .start: candidate.box.minX
      case .middle: candidate.box.center.x
      case .end: candidate.box.maxX
      }
    let top = FontMetrics.ascent(of: text.lines.first ?? "", size: style.textSize)
    let color = info.emphasis == .faded ? Color.ink.mixed(with: .white, share: 0.6) : .ink
    let lines = text.lines.enumerated().map { index, line in
      Drawing.Text(
        line,
        at: Point(
          x: x,
          y: candidate.box.minY + top
            + Double(index) * FontMetrics.lineHeight * style.textSize),
        anchor: candidate.anchor, size: style.textSize,
        isBold: tracing.markers[station].isInterchange, color: color)
    }
    return Drawing.Label(station: info.id, lines: lines, box: candidate.box)
  }

  private static func obstacles(_ tracing: Tracing) -> [ObstacleGrid.Obstacle] {
    var result: [ObstacleGrid.Obstacle] = []
    for (index, track) in tracing.tracks.enumerated() {
      let points = track.path.flattened(steps: 6).points
      for (a, b) in zip(points, points.dropFirst()) {
        result.append(
          ObstacleGrid.Obstacle(a: a, b: b, half: track.width / 2, owner: .track(index)))
      }
    }
    for (index, marker) in tracing.markers.enumerated() {
      let spine = marker.spine.count > 1 ? marker.spine : marker.spine + marker.spine
      for (a, b) in zip(spine, spine.dropFirst()) {
        result.append(
          ObstacleGrid.Obstacle(a: a, b: b, half: marker.radius, owner: .marker(index)))
      }
      for tick in marker.ticks {
        result.append(
          ObstacleGrid.Obstacle(
            a: tick.from, b: tick.to, half: tick.width / 2, owner: .marker(index)))
      }
    }
    return result
  }
}

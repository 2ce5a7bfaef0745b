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
  private var crowded: Set<Int> = []

  /// What labels keep clear of lines and markers.
  private let clearance = 1.3

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

  // MARK: Stations

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

  // MARK: Line codes

  private var codeSize: Double { style.textSize * 0.8 }

  private func codeCandidates(_ terminus: Tracing.Terminus) -> [LabelCandidate] {
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
  func code(of line: LineMap.Line, in box: Rect) -> [Drawing.Ornament] {
    let isFaded = line.emphasis == .faded
    let fill = isFaded ? line.color.mixed(with: .white, share: 0.7) : line.color
    let middle = FontMetrics.ascent(of: "H", size: codeSize) / 2
    let text = Drawing.Text(
      line.code, at: Point(x: box.center.x, y: box.center.y + middle), anchor: .middle,
      size: codeSize, isBold: true, color: fill.readableInk)
    return [.rectangle(box, fill: fill, stroke: nil), .text(text)]
  }

  // MARK: What lacks

  func shortages(chosen: [Int?], unsolved: [Int]) -> [LabelShortage] {
    let stations = Set(unsolved.filter { $0 < map.stations.count }).union(crowded).sorted()
    return stations.compactMap { station in
      guard let pick = chosen[station] else { return nil }
      let candidate = domains[station][pick]
      var obstacles: [LabelShortage.Obstacle] = []
      var overlap: Rect?
      func add(_ obstacle: LabelShortage.Obstacle, _ area: Rect) {
        if !obstacles.contains(obstacle) { obstacles.append(obstacle) }
        overlap = overlap.map { $0.union(area) } ?? area
      }
      grid.forEach(near: candidate.box, clearance: clearance) { obstacle in
        let area = obstacle.area(within: candidate.box, clearance: clearance)
        switch obstacle.owner {
        case .track(let index): add(.track(index), area)
        case .marker(let index): add(.marker(index), area)
        }
        return true
      }
      for other in map.stations.indices where other != station {
        guard let otherPick = chosen[other] else { continue }
        let box = domains[other][otherPick].box
        guard box.intersects(candidate.box) else { continue }
        add(.label(other), box.intersection(candidate.box))
      }
      return LabelShortage(
        station: station, box: candidate.box, side: candidate.side,
        lack: Point(x: overlap?.width ?? 0, y: overlap?.height ?? 0), obstacles: obstacles)
    }
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

extension ObstacleGrid.Obstacle {
  /// The part of a box that the obstacle takes, as a rectangle.
  func area(within box: Rect, clearance: Double) -> Rect {
    let reach = half + clearance
    return Rect(
      minX: min(a.x, b.x) - reach, minY: min(a.y, b.y) - reach, maxX: max(a.x, b.x) + reach,
      maxY: max(a.y, b.y) + reach
    ).intersection(box)
  }
}

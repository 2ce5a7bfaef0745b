/// What has to be labeled, and where each label could stand without meeting a line or a marker.
struct LabelProblem {
  let map: LineMap
  let tracing: Tracing
  let style: MapStyle
  let names: NameBook
  /// Where labels stay if they can.
  let earlier: LabelPlaces
  let grid: ObstacleGrid
  /// Where labels may stand; anywhere where nil.
  let room: LabelRoom?
  let prices: LabelPrices
  /// By station, then by terminus with a code.
  var domains: [[LabelCandidate]] = []
  private(set) var coded: [Tracing.Terminus] = []
  /// By terminus with a code: where its line ends; nil where that has no end.
  private(set) var starts: [Point?] = []
  /// By station: the ways to set its names.
  private(set) var settings: [[NameSetting]] = []
  /// By line.
  var signs: [[LineSign]] { names.signs }
  /// Stations without a free place.
  private(set) var crowded: Set<Int> = []

  /// What labels keep clear of lines and markers.
  static let clearance = 1.3

  /// - Parameters:
  ///   - names: of the map, in that style.
  ///   - earlier: where labels stay unless something is in their way, or much is gained.
  ///   - room: where labels may stand when only they still move, at the prices that count then; nil
  ///     while the map is searched.
  ///   - isCancelled: whether names without a place nearby take the usual one; asked now and then.
  init(
    _ map: LineMap, tracing: Tracing, style: MapStyle, names: NameBook,
    earlier: LabelPlaces = LabelPlaces(), within room: LabelRoom? = nil,
    isCancelled: () -> Bool = { false }
  ) {
    self.room = room
    prices = room == nil ? .searching(map) : .finishing
    self.names = names
    self.earlier = earlier
    self.map = map
    self.tracing = tracing
    self.style = style
    grid = ObstacleGrid(LabelProblem.obstacles(tracing), cell: 2.5 * style.textSize)
    addStations(isCancelled: isCancelled)
    addCodes()
  }

  /// Whether a label there would meet neither lines nor markers nor what is around the map.
  func isFree(_ box: Rect) -> Bool {
    !grid.hits(box, clearance: LabelProblem.clearance) && room?.holds(box) ?? true
  }

  private mutating func addStations(isCancelled: () -> Bool) {
    var isHurried = false
    for station in map.stations.indices {
      if !isHurried, station & 15 == 15 { isHurried = isCancelled() }
      settings.append([])
      domains.append([])
      if isHurried {
        guard !setCandidates(of: station, thorough: false) else { continue }
        domains[station] = usualPlace(of: station).map { [$0] } ?? []
        crowded.insert(station)
      } else if keepsTight(station) || !setCandidates(of: station, thorough: false) {
        if !setCandidates(of: station, thorough: true) { crowded.insert(station) }
      }
    }
  }

  /// The first place beside a marker, whatever stands there.
  private func usualPlace(of station: Int) -> LabelCandidate? {
    var usual: LabelCandidate?
    guard let room = settings[station].first?.room else { return nil }
    LabelSites(tracing.markers[station], textSize: style.textSize)
      .forEach(width: room.x, height: room.y, distance: 0) { usual = usual ?? $0 }
    return usual
  }

  /// Gives a station more to choose from: names in more and shorter lines, places farther out.
  mutating func relax(_ station: Int) {
    if !setCandidates(of: station, thorough: true) { crowded.insert(station) }
  }

  private mutating func addCodes() {
    for terminus in tracing.termini where !map.lines[terminus.line].code.isEmpty {
      let start = start(of: terminus)
      add(codeCandidates(terminus, from: start), at: terminus, from: start)
    }
    // A line without a free end, such as a ring, has its code somewhere along it.
    for line in map.lines.indices
    where !map.lines[line].code.isEmpty && !coded.contains(where: { $0.line == line }) {
      guard let stretch = stretchCandidates(line) else { continue }
      add(stretch.candidates, at: stretch.place, from: nil)
    }
  }

  private mutating func add(
    _ candidates: [LabelCandidate], at terminus: Tracing.Terminus, from start: Point?
  ) {
    guard candidates.contains(where: { !$0.isAbsent }) else { return }
    coded.append(terminus)
    starts.append(start)
    domains.append(candidates)
  }

  /// The choice for all labels together.
  ///
  /// - Parameter gap: how far apart they are to be, as a share of the text's size.
  func choice(gap: Double = LabelProblem.leastGap) -> LabelChoice {
    var siblings = [[Int]](repeating: [], count: domains.count)
    for (a, terminus) in coded.enumerated() {
      for (b, other) in coded.enumerated() where a != b && other.line == terminus.line {
        siblings[map.stations.count + a].append(map.stations.count + b)
      }
    }
    let indices = Dictionary(
      map.stations.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    return LabelChoice(
      domains: domains, runs: LabelRun.runs(of: tracing.tracks, indices), siblings: siblings,
      late: late, firmCount: map.stations.count, gap: gap * style.textSize, prices: prices)
  }

  /// The signs at interchanges, where those at free ends are to say the names of their lines.
  private var late: Set<Int> {
    guard map.hasRoomForSigns else { return [] }
    return Set(coded.indices.filter { coded[$0].isInterchange }.map { map.stations.count + $0 })
  }

  /// So near to each other two labels are still told apart.
  static let leastGap = 0.22
  /// So far apart they do not read as one text.
  static let wantedGap = 0.34
  /// Those worth a try where something about the labels could please more.
  static let gaps = [leastGap, wantedGap, 0.4]

  func nameSettings(of station: Int, tight: Bool) -> [NameSetting] {
    names.settings(of: station, bold: tracing.markers[station].isInterchange, tight: tight)
  }

  /// False where no place is free.
  private mutating func setCandidates(of station: Int, thorough: Bool) -> Bool {
    settings[station] = nameSettings(of: station, tight: thorough)
    let found = candidates(of: station, settings[station], thorough: thorough)
    domains[station] = found.domain
    return found.isFree
  }

  /// Where no place is free, the one that meets least, for a thorough search; none where only labels move.
  private func candidates(
    of station: Int, _ settings: [NameSetting], thorough: Bool
  ) -> (domain: [LabelCandidate], isFree: Bool) {
    let marker = tracing.markers[station]
    let sites = LabelSites(marker, textSize: style.textSize)
    var domain: [LabelCandidate] = []
    var worst: (hits: Int, candidate: LabelCandidate)?
    var sides: UInt8 = 0
    for (ring, charge) in [(0.0, 0.0), (0.5, 0.7), (1.0, 1.5), (1.6, 2.6)] {
      for (variant, setting) in settings.enumerated() {
        let room = setting.room
        sites.forEach(width: room.x, height: room.y, distance: ring * style.textSize) { place in
          var candidate = place
          candidate.variant = variant
          candidate.cost += charge + setting.cost
          let box = candidate.box
          if isFree(box) {
            candidate.cost += ambiguity(box, of: station)
            domain.append(candidate)
            sides |= 1 << UInt8(candidate.side.ordinal)
          } else if domain.isEmpty, ring == 0, thorough, self.room == nil {
            var hits = 0
            grid.forEach(near: box, clearance: LabelProblem.clearance) { obstacle in
              // What ends at the station never gives way.
              hits += isOwn(obstacle, of: station) ? 10 : 1
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
    let kept = name(of: station, at: earlier.names[map.stations[station].id])
    domain = keeping(kept, of: station, within: 2.5 * style.textSize, in: domain)
    if names.care != .usual {
      var near = domain.filter { !isStray($0.box, of: station) }
      if near.isEmpty {
        near = slid(sites, settings, of: station)
        domain += near
      }
      if names.care.leavesOut(tight: thorough), !near.isEmpty { domain = near }
    }
    guard domain.isEmpty else {
      return (LabelProblem.best(of: domain, thorough: thorough || room != nil), true)
    }
    return (worst.map { [$0.candidate] } ?? [], false)
  }

  /// Free places that are only looked for where a name would be another station's in all others.
  private func slid(
    _ sites: LabelSites, _ settings: [NameSetting], of station: Int
  ) -> [LabelCandidate] {
    var found: [LabelCandidate] = []
    for (variant, setting) in settings.enumerated() {
      sites.forEachSlid(width: setting.room.x, height: setting.room.y) { place in
        guard isFree(place.box), !isStray(place.box, of: station) else { return }
        var candidate = place
        candidate.variant = variant
        candidate.cost += setting.cost + ambiguity(place.box, of: station)
        found.append(candidate)
      }
    }
    return found
  }

  /// Whether an obstacle is a station's own marker, or a piece of a line that runs into it.
  private func isOwn(_ obstacle: ObstacleGrid.Obstacle, of station: Int) -> Bool {
    guard obstacle.owner != .marker(station) else { return true }
    let marker = tracing.markers[station]
    return marker.spine.contains {
      Nearness.distance($0, from: obstacle.a, to: obstacle.b) <= marker.radius
    }
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

  /// Whether a label there is nearer to another station's marker than to its own, in some picture of
  /// the map: a note under the name brings it no nearer to its own.
  private func isStray(_ box: Rect, of station: Int) -> Bool {
    var name = box
    name.maxY -= noteHeight(of: station)
    let reach = tracing.markers[station].distance(to: name) + 1
    var isStray = false
    grid.forEach(near: box, clearance: reach) { obstacle in
      if case .marker(let other) = obstacle.owner, other != station {
        isStray = Nearness.distance(obstacle.a, obstacle.b, box) - obstacle.half < reach
      }
      return !isStray
    }
    return isStray
  }

  /// What it costs that a label stands near to another station, and more where it stands nearer to
  /// that than to its own.
  func ambiguity(_ box: Rect, of station: Int) -> Double {
    var cost = 0.0
    let own = tracing.markers[station].distance(to: box)
    let reach = max(own, 0.75 * style.textSize)
    grid.forEach(near: box, clearance: reach) { obstacle in
      if case .marker(let other) = obstacle.owner, other != station {
        let isNearer = Nearness.distance(obstacle.a, obstacle.b, box) - obstacle.half < own + 0.5
        cost = max(cost, isNearer ? prices.strayName : 0.6)
      }
      return cost < prices.strayName
    }
    return cost
  }

  /// Of the note that a station has in some picture of the map.
  private func noteHeight(of station: Int) -> Double {
    let info = map.stations[station]
    return info.note.isEmpty && info.otherNotes.allSatisfy(\.isEmpty)
      ? 0 : NameSetting.noteHeight(size: style.textSize)
  }

  /// Whether a candidate cuts a word of one of the names.
  func cutsWord(_ station: Int, _ candidate: LabelCandidate) -> Bool {
    settings[station][candidate.variant].cost >= TextBreaking.cutCost
  }

  /// The label that a candidate stands for.
  func label(_ station: Int, _ candidate: LabelCandidate) -> Drawing.Label {
    let setting = settings[station][candidate.variant]
    let info = map.stations[station]
    let noteHeight = info.note.isEmpty ? 0 : NameSetting.noteHeight(size: style.textSize)
    let height = NameSetting.height(of: setting.lines, size: style.textSize) + noteHeight
    return Drawing.Label(
      setting.lines, noted: info.note.isEmpty ? [] : [info.note], of: info, in: candidate.box,
      from: candidate.top(of: height), anchor: candidate.anchor, size: style.textSize,
      isBold: tracing.markers[station].isInterchange)
  }

  static func obstacles(_ tracing: Tracing) -> [ObstacleGrid.Obstacle] {
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

extension Drawing.Marker {
  /// The middle of the center line.
  var center: Point { spine.reduce(.zero, +) * (1 / Double(max(1, spine.count))) }

  /// From the marker, its ticks left aside, to a rectangle; zero where they meet.
  func distance(to box: Rect) -> Double {
    guard var last = spine.first else { return 0 }
    var nearest = Double.infinity
    for next in spine.count > 1 ? spine[1...] : spine[...] {
      nearest = min(nearest, Nearness.distance(last, next, box))
      last = next
    }
    return max(0, nearest - radius)
  }
}

/// The whole way from lines and stations to a finished drawing: support, placement, ordering,
/// tracing and labeling, and back to the placement where labels found no room.
public struct MapLayout: Sendable {
  /// The same map, seed and settings give the same drawing.
  public var seed: UInt64
  /// How long the searches take, as a multiple of what is usual.
  public var effort: Double
  /// Wanted width over height, or nil for what comes naturally.
  public var aspect: Double?
  /// The sizes to draw in; where names find no room, the map is drawn larger, the text as it is.
  public var style: MapStyle
  /// Where long words of the names may be broken.
  public var hyphenation: Hyphenation
  /// An earlier layout of the map: its places and orders are kept where the rules allow.
  public var kept: EarlierLayout
  /// Whether to end with the best so far: asked at every phase and within the long ones. Once true,
  /// it stays so; what is drawn then is whole, but cruder.
  public var isCancelled: @Sendable () -> Bool
  /// How often placements were tried before, so that now others are.
  var round = 0
  /// What the way from a station to the next is to have at least when the map is moved together, in
  /// points.
  var gap = Compaction().leastGap

  /// The usual effort suits maps that people read: up to some hundred stations.
  public init(
    seed: UInt64 = 1, effort: Double = 1, aspect: Double? = nil, style: MapStyle = .standard,
    hyphenation: Hyphenation = .general, kept: EarlierLayout = EarlierLayout(),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.seed = seed
    self.effort = effort
    self.aspect = aspect
    self.style = style
    self.hyphenation = hyphenation
    self.kept = kept
    self.isCancelled = isCancelled
  }

  /// Lays out a map.
  ///
  /// Tries a few placements, stretches the best where labels found no room, and spreads the whole
  /// map only when nothing else helps.
  ///
  /// - Parameter progress: told what is being done; false ends the search with the best so far, as
  ///   ``isCancelled`` does.
  /// - Complexity: near-linear in the number of stations for a given effort.
  public func lay(out map: LineMap, progress: (Phase) -> Bool = { _ in true }) -> LaidOutMap {
    func goesOn(_ phase: Phase) -> Bool { progress(phase) && !isCancelled() }
    _ = progress(.support)
    var layout = hurried(for: map)
    // What is kept has its shape.
    layout.aspect = aspect ?? kept.shape.aspect
    layout.gap = kept.shape.gap ?? map.leastGap(isChoice: false)
    let (supports, names) = (layout.supports(of: map), names(of: map))
    let kept = layout.keeping(map, supports[0], names, goesOn)
    if let kept, kept.isClean || kept.isSame { return kept.map.truthful }
    // What is searched anew is labeled anew, so that it can be drawn again from its grid alone.
    layout.kept.labelPlaces = LabelPlaces()
    let found = layout.search(map, supports, names, goesOn)[0]
    if let kept, kept.map.flaws <= found.flaws { return kept.map.truthful }
    return found.packed(aspect: packing, style: style).truthful
  }

  /// Lays out a map in several shapes, so that the sheet it is for can choose: with each of the
  /// wanted aspects, its parts packed in several ways. An earlier layout has its own shape alone.
  ///
  /// - Parameters:
  ///   - aspects: width over height, nil for what comes naturally; with less effort than usual, and
  ///     of a large map, the first of them.
  ///   - progress: as in ``lay(out:progress:)``.
  /// - Returns: at least one.
  /// - Complexity: that of ``lay(out:progress:)`` for each aspect, of a small map several times.
  public func shapes(
    of map: LineMap, aspects: [Double?] = MapLayout.aspects,
    progress: (Phase) -> Bool = { _ in true }
  ) -> [LaidOutMap] {
    guard kept.isEmpty, aspect == nil else { return [lay(out: map, progress: progress)] }
    func goesOn(_ phase: Phase) -> Bool { progress(phase) && !isCancelled() }
    _ = progress(.support)
    var tried = hurried(for: map)
    tried.gap = map.leastGap(isChoice: true)
    let (supports, names) = (tried.supports(of: map), names(of: map))
    var found: [LaidOutMap] = []
    let wanted = map.isLarge ? 1 : share(of: aspects.count)
    for aspect in aspects.prefix(wanted) where found.isEmpty || goesOn(.placement) {
      var layout = tried
      layout.aspect = aspect
      let placed = layout.search(map, supports, names, isChoice: true, goesOn)
      for shape in placed.map(\.truthful) {
        let targets = shape.graph.components().count > 1 ? [0.7, 1, 1.4, 2, 2.8] : [1]
        for target in targets where found.isEmpty || !isCancelled() {
          let packed = shape.packed(aspect: target, style: style)
          if !found.contains(where: { $0.whole == packed.whole }) { found.append(packed) }
        }
      }
    }
    return found
  }

  /// In which a map is laid out for a sheet, width over height; nil for what comes naturally.
  public static let aspects: [Double?] = [nil, 0.75, 1.2, 1.8]

  /// The layout with no search at all for a map that no search makes legible.
  private func hurried(for map: LineMap) -> MapLayout {
    guard map.density.verdict == .undrawable else { return self }
    var layout = self
    layout.isCancelled = { true }
    return layout
  }

  /// How many of the candidates that are usually looked at the effort allows; at least one.
  func share(of count: Int) -> Int { max(1, Int(Double(count) * min(1, max(0, effort)))) }

  /// The shape in which the parts of a map are packed when no sheet chooses: unless told, that of a
  /// sheet in landscape.
  var packing: Double { kept.shape.packing ?? aspect ?? 1.4 }

  private func supports(of map: LineMap) -> [LineGraph] {
    var support = Support(seed: seed, effort: effort, earlier: kept.orders(in: map))
    support.isCancelled = isCancelled
    return support.candidates(of: map, limit: map.isOrdered || !kept.isEmpty ? 1 : 2)
  }

  private func names(of map: LineMap) -> NameBook {
    NameBook(map, style: style, hyphenation: hyphenation)
  }

  /// Tries several placements and finishes the best.
  ///
  /// - Parameter isChoice: whether several are wanted; very large maps give one all the same.
  /// - Returns: the best first; at least one.
  private func search(
    _ map: LineMap, _ supports: [LineGraph], _ names: NameBook, isChoice: Bool = false,
    _ progress: (Phase) -> Bool
  ) -> [LaidOutMap] {
    var attempts = Attempts(map, isKept: !kept.isEmpty, isChoice: isChoice)
    if isChoice { attempts.least = share(of: attempts.least) }
    var found: [LaidOutMap] = []
    for attempt in 0..<attempts.most {
      if !found.isEmpty, !progress(.placement) { break }
      if attempt >= attempts.least, found.contains(where: \.isClean) { break }
      let start = Start(map, supports[attempt % supports.count])
      var placer = placer(
        map, start.graph, seed: seed &+ UInt64(round * attempts.most + attempt))
      if attempts.isQuick { placer.mostRoom = 1 }
      let placed = finish(
        map, names, start, placer.place(start.graph, positions: start.positions))
      let next = stretch(map, names, placed, rounds: attempts.stretches, progress)
      let place = found.firstIndex { next.isBetter(than: $0) } ?? found.count
      found.insert(next, at: place)
    }
    // One that is finished alone is stretched further.
    if attempts.finished == 1 {
      found[0] = stretch(map, names, found[0], rounds: 2 * attempts.stretches, progress)
    }
    return finished(
      map, names, all: Array(found.prefix(attempts.finished)), attempts, progress)
  }

  /// Finishes several placements, some of them once more with longer ways.
  private func finished(
    _ map: LineMap, _ names: NameBook, all placed: [LaidOutMap], _ attempts: Attempts,
    _ progress: (Phase) -> Bool
  ) -> [LaidOutMap] {
    var finished: [LaidOutMap] = []
    func add(_ placed: LaidOutMap, gap: Double, isCareful: Bool) {
      guard finished.isEmpty || !isCancelled() else { return }
      var layout = self
      layout.gap = gap
      finished.append(layout.finished(map, names, placed, isCareful: isCareful, progress))
    }
    for next in placed { add(next, gap: gap, isCareful: attempts.isCareful) }
    if attempts.eased > 0 {
      // With longer ways the names have more room, and the map fills more of a sheet.
      let ranks = finished.map { ($0.flaws, $0.extentCost) }
      for index in ranks.indices.sorted(by: { ranks[$0] < ranks[$1] }).prefix(attempts.eased) {
        add(placed[index], gap: 1.25 * gap, isCareful: attempts.isCareful)
      }
    }
    if attempts.isCareful {
      // Names set without care find room more easily.
      for next in placed where !finished.contains(where: \.isClean) {
        add(next, gap: gap, isCareful: false)
      }
    }
    return finished
  }

  /// Moves everything together around names that are set with care, or as usual, and notes what a
  /// later layout needs to do so again.
  func finished(
    _ map: LineMap, _ names: NameBook, _ placed: LaidOutMap, isCareful: Bool,
    _ progress: (Phase) -> Bool
  ) -> LaidOutMap {
    var result =
      isCareful
      ? carefullyTightened(map, placed, progress) : tightened(map, names, placed, progress)
    result.grid = placed.placement
    result.shape = LayoutShape(aspect: aspect, gap: gap, isCareful: isCareful)
    return result
  }

  /// Moves everything together, or apart where names found no room.
  func tightened(
    _ map: LineMap, _ names: NameBook, _ stretched: LaidOutMap, _ progress: (Phase) -> Bool
  ) -> LaidOutMap {
    if isCancelled() { return stretched }
    let verdict = map.density.verdict
    if verdict >= .tooDense
      || map.isSizable && !map.isOrdered && verdict == .hard
        && 4 * stretched.flaws > map.stations.count
    {
      return loosened(map, names, stretched, progress)
    }
    // A map that was too much work remains so when it is drawn larger.
    var work = MapLayout.work(on: map)
    let compact = compacted(stretched, names, work: &work)
    if compact.isClean { return compact }
    let wider = spread(map, names, stretched, progress)
    return wider.flaws < stretched.flaws ? compacted(wider, names, work: &work) : compact
  }

  /// What a layout is at, in this order; the middle two may come again.
  public enum Phase: String, Sendable {
    case support, placement, stretching, spreading, composing
  }

  /// How many placements are tried: the least, and the most while something is wrong with the best.
  /// Small free maps gain most from a choice, and very large maps have to make do with one.
  private struct Attempts {
    var least: Int
    var most: Int
    /// How often one of them is stretched.
    var stretches = 2
    /// How many of them are finished.
    var finished = 1
    /// How many of those, the most compact first, with longer ways, too.
    var eased = 0
    /// Whether the names are set with care, which takes twice the time and more.
    var isCareful = false
    /// Whether ways that clash are mended at once, without a search with more room.
    var isQuick = false

    init(_ map: LineMap, isKept: Bool, isChoice: Bool) {
      switch map.stations.count {
      case _ where isKept: (least, most) = (1, 2)
      // No search makes it clean, only a larger drawing.
      case _ where map.density.verdict >= .tooDense: (least, most, stretches) = (1, 1, 0)
      // How good one of them is shows when it is moved together, which also finds room for its names.
      case _ where map.isLittle && isChoice:
        (least, most, stretches, finished, eased) = (8, 8, 1, 8, 2)
      case _ where map.isLittle: (least, most) = map.isOrdered ? (1, 4) : (4, 6)
      // Names of a map of that size rarely find room before it is moved apart and together again,
      // and only then shows which placement is the most compact.
      case _ where isChoice && map.isSizable:
        (least, most, stretches, finished) = (4, 4, 0, 4)
        isCareful = true
      // The same where one will do: stretched, they would cost time and gain nothing.
      case _ where map.isSizable && !map.isOrdered:
        least = map.density.verdict == .drawable ? 4 : 2
        (most, stretches, isQuick) = (least, 0, true)
      case _ where map.isSizable: (least, most, stretches, isCareful) = (2, 2, 0, true)
      case ..<600: (least, most) = (1, 2)
      default: (least, most, stretches) = (1, 1, 1)
      }
    }
  }

  /// What a placement starts from.
  struct Start {
    var graph: LineGraph
    var positions: [Point?]

    init(_ map: LineMap, _ support: LineGraph) {
      (graph, positions) = support.forked(positions: map.stations.map(\.position))
    }

    init(graph: LineGraph, positions: [Point?]) {
      self.graph = graph
      self.positions = positions
    }
  }

  func placer(_ map: LineMap, _ graph: LineGraph, seed: UInt64) -> Placer {
    var placer = Placer(
      seed: seed, effort: Int(260 * effort), aspect: aspect,
      labelWidths: labelWidths(map, count: graph.stationCount))
    placer.isCancelled = isCancelled
    // Ways beyond what the names need scatter the stations of a large map.
    placer.isClose = map.isSizable && !map.isOrdered
    // Where the ways of the lines are given, names on one side of a run are read as their list.
    if map.isOrdered { placer.levelGaps = 0.7 }
    if !kept.isEmpty {
      placer.kept = kept.kept(kept.grid ?? kept.drawn, in: map, graph).positions
    }
    return placer
  }

  /// Moves stations apart where labels found no room.
  private func stretch(
    _ map: LineMap, _ names: NameBook, _ found: LaidOutMap, rounds: Int, _ progress: (Phase) -> Bool
  ) -> LaidOutMap {
    var best = found
    var latest = found
    var demands = LabelDemands(graph: found.graph)
    var placer = placer(map, found.graph, seed: seed)
    if kept.isEmpty { placer.hold = 0 }
    for _ in 0..<rounds {
      guard !best.shortages.isEmpty, progress(.stretching) else { break }
      demands.note(latest)
      placer.demands = demands.bySegment
      placer.kept = latest.placement.positions
      latest = finish(
        map, names, Start(graph: found.graph, positions: found.positions),
        placer.place(found.graph, positions: found.positions))
      if latest.isBetter(than: best) { best = latest }
    }
    return best
  }

  func finish(
    _ map: LineMap, _ names: NameBook, _ start: Start, _ placement: Placement,
    style: MapStyle? = nil, scale: MapScale? = nil
  ) -> LaidOutMap {
    let graph = start.graph
    let style = style ?? self.style
    var ordering = Ordering(seed: kept.seed ?? seed)
    ordering.isCancelled = isCancelled
    let order = ordering.order(graph, placement, markerCount: map.stations.count)
    let scale =
      scale
      ?? MapScale(
        graph: graph, stationCount: map.stations.count, placement: placement, style: style)
    let tracing = Tracing(
      map, graph: graph, placement: placement, order: order, style: style, scale: scale)
    return label(map, start, placement, order, tracing, names, style: style)
  }

  func draw(
    _ map: LineMap, _ start: Start, _ placement: Placement, _ order: LineOrder, _ tracing: Tracing,
    _ labeling: Labeling
  ) -> LaidOutMap {
    let drawing = Drawing(tracing: tracing, labeling: labeling, style: style)
    let ink = Ink(drawing.uniform(in: .missing))
    let graph = start.graph
    return LaidOutMap(
      map: map, graph: graph, positions: start.positions, placement: placement, order: order,
      tracing: tracing, labeling: labeling, shortages: labeling.shortages,
      defects: labeling.shortages.isEmpty ? ink.defects(against: map).filter(\.isOfPlaces) : [],
      cutWords: labeling.cutWords, strain: placement.strain(graph) + 3 * Double(ink.crossingCount),
      pointsPerCell: tracing.scale.pointsPerUnit, whole: drawing)
  }

  /// By station, how wide the widest of its names is on one line, in cells of the placement.
  private func labelWidths(_ map: LineMap, count: Int) -> [Double] {
    let cell = style.textSize * style.spacing / 1.15
    let widths = map.stations.map { station in
      let names = station.otherLabels.isEmpty ? [station.label] : station.otherLabels
      let width = names.map { FontMetrics.width(of: $0, size: style.textSize) }.max() ?? 0
      return NameSetting.width(of: width, size: style.textSize) / cell
    }
    return widths + [Double](repeating: 0, count: count - widths.count)
  }
}

extension Drawing.Defect {
  /// Whether it is about where things are, and not about the words of one picture: those have room
  /// in the place of their label.
  fileprivate var isOfPlaces: Bool {
    switch kind {
    case .labelMissing, .labelWrong, .labelLabel, .labelMarker, .labelLine, .labelOutside: false
    default: true
    }
  }
}

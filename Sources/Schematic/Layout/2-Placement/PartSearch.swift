/// The placement of one connected component: rough coordinates, annealing, spacing.
struct PartSearch {
  private let placer: Placer
  private let graph: LineGraph
  private let members: [Int]
  private let positions: [Point?]
  private let skeleton: Skeleton
  private let source: Source
  /// The stations from end to end where the component is a path that nothing else places.
  private let path: UprightPath?

  /// Where the rough coordinates come from.
  private enum Source {
    /// An earlier placement: only what is new or no longer fits should move.
    case kept
    case geography
    case nothing
  }

  /// - Parameter segmentsAt: ``LineGraph/segmentsByStation()``.
  init(
    placer: Placer, graph: LineGraph, members: [Int], positions: [Point?], segmentsAt: [[Int]]
  ) {
    self.placer = placer
    self.graph = graph
    self.members = members
    let known = members.compactMap { positions[$0] }
    let hasGeography = known.count == members.count && Set(known).count > 1
    let isKept =
      !placer.kept.isEmpty && PartSearch.isKeepable(members.compactMap { placer.kept[$0] })
    let hints = hasGeography ? positions : [Point?](repeating: nil, count: positions.count)
    skeleton = Skeleton(of: graph, members: members, positions: hints, segmentsAt: segmentsAt)
    let isFree = !hasGeography && (!isKept || placer.hold == 0) && placer.uprightness > 0
    path = isFree ? UprightPath(of: graph, members: members, segmentsAt: segmentsAt) : nil
    source = isKept ? .kept : hasGeography ? .geography : .nothing
    self.positions =
      isKept ? PartSearch.filled(placer.kept, members: members, graph: graph) : hints
  }

  /// Whether there are places and they are near enough to each other for a grid over them.
  private static func isKeepable(_ places: [Point]) -> Bool {
    guard let left = places.map(\.x).min(), let right = places.map(\.x).max(),
      let top = places.map(\.y).min(), let bottom = places.map(\.y).max()
    else { return false }
    return right - left + bottom - top <= 60 + 12 * Double(places.count)
      && GridStart.holds(places)
  }

  /// The earlier places, and for new stations the middle of their neighbors'.
  private static func filled(_ kept: [Point?], members: [Int], graph: LineGraph) -> [Point?] {
    var places = kept
    let segmentsAt = graph.segmentsByStation()
    var open = members.filter { kept[$0] == nil }
    while !open.isEmpty {
      var found: [(Int, Point)] = []
      for station in open {
        let near = segmentsAt[station].compactMap {
          places[graph.segments[$0].other(than: station)]
        }
        if !near.isEmpty {
          let sum = near.reduce(Point.zero, +)
          // A little aside, so that it does not lie upon its only neighbor.
          found.append((station, sum * (1 / Double(near.count)) + Point(x: 0.6, y: 0.4)))
        }
      }
      if found.isEmpty { break }
      for (station, at) in found { places[station] = at }
      open.removeAll { places[$0] != nil }
    }
    return places
  }

  func run(salt: UInt64) -> PlacedPart {
    guard skeleton.nodes.count > 1 else {
      let origin = members.first.flatMap { positions[$0] }
      return PlacedPart(stations: members.map { ($0, .zero) }, origin: origin)
    }
    if source == .kept, let part = keptPart() { return part }
    if let path { return upright(path) }
    var random = SeededGenerator(seed: placer.seed &* 0x9E37_79B9 &+ salt)
    switch source {
    case .kept:
      let rough = skeleton.nodes.map { positions[$0] ?? .zero }
      return extract(settle(rough, random: &random))
    case .geography:
      let given = skeleton.nodes.map { positions[$0] ?? .zero }
      let directions = skeleton.chains.map { (given[$0.to] - given[$0.from]).unit }
      let starts = max(1, min(8, 120 / skeleton.nodes.count))
      return search(
        random: &random, starts: starts, hot: 1.5, directions: directions,
        roomy: { RoughLayout.unfolding(skeleton, from: given, isOctilinear: false) }
      ) { _ in
        RoughLayout.unfolding(skeleton, from: given)
      }
    case .nothing:
      let starts = max(1, min(8, 240 / skeleton.nodes.count))
      return search(random: &random, starts: starts, hot: 4, directions: nil) { random in
        RoughLayout.stress(skeleton, random: &random)
      }
    }
  }

  /// A short search from several starts, a long one from the best of them; when stretches still
  /// lie upon each other, again from a start with more room.
  ///
  /// - Parameter roomy: what to start from, with half as much room again, hotter and more often,
  ///   where chains lie upon each other in the usual start: taking such a knot apart, the search
  ///   would lose on which side of each other they were given.
  private func search(
    random: inout SeededGenerator, starts: Int, hot: Double, directions: [Point]?,
    roomy: (() -> [Point])? = nil, rough: (inout SeededGenerator) -> [Point]
  ) -> PlacedPart {
    let moves = placer.effort * skeleton.nodes.count * 3 / 2
    var (starts, hot) = (starts, hot)
    var best: (search: GridSearch, start: GridStart)?
    var start = 0
    while start < starts, start == 0 || !placer.isCancelled() {
      var begun = begin(rough(&random), directions, room: 1, random: random)
      if let roomy, !begun.search.state.clashing.isEmpty {
        begun = begin(roomy(), directions, room: 1.5, random: random)
        (starts, hot) = (max(starts, 3), 3)
      }
      var search = begun.search
      if starts > 1 { search.anneal(moves: moves / 4, hot: hot) }
      random = search.random
      if start == 0 || search.cost < best?.search.cost ?? .infinity {
        best = (search, begun.start)
      }
      start += 1
    }
    guard var best else { preconditionFailure("a search needs a start") }
    best.search.anneal(moves: moves, hot: starts > 1 ? hot / 4 : hot)
    untangle(&best.search)
    // More room costs a whole search each time, so it is only for maps where that is quick.
    var room = 1.0
    while skeleton.nodes.count < 200, room < placer.mostRoom,
      isWorthRoom(best.search.state.clashing.count), !placer.isCancelled()
    {
      room += 0.35
      let begun = begin(rough(&random), directions, room: room, random: random)
      var search = begun.search
      search.anneal(moves: moves, hot: hot)
      untangle(&search)
      random = search.random
      if search.cost < best.search.cost { best = (search, begun.start) }
    }
    if source == .geography {
      best.search = CrossingSearch.uncrossed(best.search, moves: moves / 2)
    }
    if !best.search.state.clashing.isEmpty, GridMending.isAffordable(best.search.state),
      !placer.isCancelled()
    {
      var mending = GridMending(of: best.search.state)
      mending.mend(isCancelled: placer.isCancelled)
      return extract((mending.state, best.start), unit: 1 / Double(GridMending.fineness))
    }
    return extract((best.search.state, best.start))
  }

  /// Searches on around stretches that still lie upon each other or over a station; where that is
  /// most of a large map, no longer than for a small one.
  private func untangle(_ search: inout GridSearch) {
    for round in 1...4 {
      if placer.isCancelled() { return }
      let nodes = neighborhood(of: search.state.clashing, reach: round)
      if nodes.isEmpty { return }
      let moves = placer.effort * 4 * min(nodes.count, PartSearch.mostUntangled)
      search.anneal(moves: moves, hot: 3, among: nodes)
    }
  }

  private static let mostUntangled = 60

  /// Whether more room may help: where a few chains clash, not where the map is tangled all over.
  private func isWorthRoom(_ clashes: Int) -> Bool {
    clashes > 0 && (skeleton.nodes.count < 50 || 16 * clashes < skeleton.chains.count)
  }

  /// The nodes of the chains, and those at most `reach` chains away.
  private func neighborhood(of chains: [Int], reach: Int) -> [Int] {
    var nodes = Set(chains.flatMap { [skeleton.chains[$0].from, skeleton.chains[$0].to] })
    for _ in 0..<reach {
      for node in nodes {
        for chain in skeleton.chainsByNode[node] {
          nodes.formUnion([skeleton.chains[chain].from, skeleton.chains[chain].to])
        }
      }
    }
    return nodes.sorted()
  }

  private func begin(
    _ rough: [Point], _ directions: [Point]?, room: Double, random: SeededGenerator
  ) -> (search: GridSearch, start: GridStart) {
    var wishes = wishes()
    if let directions { wishes.directions = directions }
    let start = GridStart(rough.map { $0 * room })
    wishes.frame = frame(start)
    return (search(in: state(start, wishes), start, random), start)
  }

  private func settle(
    _ rough: [Point], random: inout SeededGenerator
  ) -> (state: GridState, start: GridStart) {
    let start = GridStart(rough)
    var wishes = wishes()
    wishes.directions = skeleton.chains.map { (rough[$0.to] - rough[$0.from]).unit }
    wishes.hold = placer.hold
    wishes.held = skeleton.nodes.indices.map { node in
      placer.kept[skeleton.nodes[node]] == nil ? nil : rough[node] + start.offset
    }
    var search = search(in: state(start, wishes), start, random)
    // What is held may settle everywhere; a mere start is changed only where it is demanded.
    let nodes =
      placer.hold > 0
      ? nil
      : neighborhood(
        of: skeleton.chains.indices.filter { wishes.demands[$0] > 0 }, reach: 2)
    let count = nodes?.count ?? skeleton.nodes.count
    search.anneal(moves: placer.effort * count, hot: nodes == nil ? 0.4 : 0.8, among: nodes)
    random = search.random
    return (search.state, start)
  }

  private func search(
    in state: GridState, _ start: GridStart, _ random: SeededGenerator
  ) -> GridSearch {
    GridSearch(
      state: state, start: start.cells, random: random, isCancelled: placer.isCancelled)
  }

  private func state(_ start: GridStart, _ wishes: GridWishes) -> GridState {
    GridState(
      skeleton: skeleton, width: start.width, height: start.height,
      weights: GridWeights(isClose: placer.isClose), wishes: wishes)
  }

  // MARK: Wishes

  private func wishes() -> GridWishes {
    var wishes = GridWishes(skeleton)
    wishes.demands = demands()
    wishes.crowding = crowding()
    return wishes
  }

  private func demands() -> [Double] {
    skeleton.chains.map { demands(of: $0.stations).max() ?? 0 }
  }

  /// By gap between the stations of a chain.
  private func demands(of stations: [Int]) -> [Double] {
    zip(stations, stations.dropFirst()).map { p, q in
      guard !placer.demands.isEmpty, let segment = graph.segment(between: p, and: q) else {
        return 0
      }
      return placer.demands[segment]
    }
  }

  private func crowding() -> [Double] {
    let weights = GridWeights(isClose: placer.isClose)
    return skeleton.chains.map { chain in
      guard !placer.labelWidths.isEmpty else { return 0 }
      let sum = chain.stations.reduce(0) { $0 + placer.labelWidths[$1] }
      let room = placer.levelGaps * weights.outerGap - 0.3
      let excess = sum / Double(chain.stations.count) - room
      return placer.uprightness * weights.crowding * min(2.5, max(0, excess))
    }
  }

  /// A frame of the wanted aspect, a little larger than the stations need, around the start. Maps
  /// without geography get one that suits a page where none is wanted.
  private func frame(_ start: GridStart) -> GridFrame {
    guard let aspect = placer.aspect ?? (source == .nothing ? 1.4 : nil) else {
      return GridFrame()
    }
    let stations = Double(members.count)
    let width = max(11, ((stations * 2.6 + 6) * aspect).squareRoot())
    let height = width / aspect
    let centerX = Double(start.width - 1) / 2
    let centerY = Double(start.height - 1) / 2
    return GridFrame(
      minX: centerX - width / 2, minY: centerY - height / 2,
      maxX: centerX + width / 2, maxY: centerY + height / 2)
  }

  // MARK: Result

  /// The earlier placement with what is new in it; nil where there is none or it has no room.
  private func keptPart() -> PlacedPart? {
    guard let earlier = placer.earlier,
      var insertion = KeptInsertion(
        graph, members: members, kept: earlier, labelWidths: placer.labelWidths),
      insertion.fill()
    else { return nil }
    var part = PlacedPart()
    for station in members {
      guard let at = insertion.positions[station] else { return nil }
      part.stations.append((station, at))
    }
    let own = Set(members)
    for (index, segment) in graph.segments.enumerated() where own.contains(segment.a) {
      part.routes.append((index, insertion.routes[index]))
    }
    let points = part.stations.map(\.at) + part.routes.flatMap(\.corners)
    part.corner = Point(x: points.map(\.x).min() ?? 0, y: points.map(\.y).min() ?? 0)
    part.size =
      Point(x: points.map(\.x).max() ?? 0, y: points.map(\.y).max() ?? 0) - part.corner
    part.origin = part.corner
    return part
  }

  private func upright(_ path: UprightPath) -> PlacedPart {
    let ways = path.ways(
      demands: demands(of: path.stations),
      labelWidth: path.stations.map { placer.labelWidths.isEmpty ? 0 : placer.labelWidths[$0] }
        .max() ?? 0,
      aspect: placer.aspect)
    var part = PlacedPart(stations: [(path.stations[0], .zero)])
    for (index, way) in ways.enumerated() {
      let (p, q) = (path.stations[index], path.stations[index + 1])
      part.stations.append((q, way[way.count - 1]))
      guard let segment = graph.segment(between: p, and: q) else { continue }
      part.routes.append((segment, p < q ? way : way.reversed()))
    }
    let corners = ways.joined()
    part.size = Point(x: corners.map(\.x).max() ?? 0, y: corners.map(\.y).max() ?? 0)
    let earlier = path.stations.compactMap { positions[$0] }
    if let x = earlier.map(\.x).min(), let y = earlier.map(\.y).min() {
      part.origin = Point(x: x, y: y)
    }
    return part
  }

  /// Spreads the stations of each chain along its route.
  ///
  /// - Parameter unit: how many cells a step of the grid is.
  private func extract(
    _ found: (state: GridState, start: GridStart), unit: Double = 1
  ) -> PlacedPart {
    let state = found.state
    var part = PlacedPart()
    func point(_ node: Int) -> Point {
      Point(x: Double(state.x(node)), y: Double(state.y(node))) * unit
    }
    for (node, station) in skeleton.nodes.enumerated() {
      part.stations.append((station, point(node)))
    }
    for (index, chain) in skeleton.chains.enumerated() {
      let route = state.route(index)
      var corners = [point(chain.from)]
      var turns: [Double] = []
      var along = 0.0
      for leg in 0..<route.legCount {
        let octant = route.octant(leg)
        let way =
          Point(x: Double(Octant.dx(octant)), y: Double(Octant.dy(octant)))
          * (Double(route.length(leg)) * unit)
        corners.append(corners[corners.count - 1] + way)
        along += way.length
        turns.append(along)
      }
      let stops = ChainSpacing.stops(
        length: along, count: chain.gaps, corners: turns.dropLast(),
        crossings: state.meetings(index).crossings.map { $0.along * unit })
      for (i, piece) in ChainSpacing.split(corners, at: stops).enumerated() {
        let p = chain.stations[i]
        let q = chain.stations[i + 1]
        if i > 0 { part.stations.append((p, piece[0])) }
        guard let segment = graph.segment(between: p, and: q) else { continue }
        part.routes.append((segment, p < q ? piece : piece.reversed()))
      }
    }
    var low = Point(x: .infinity, y: .infinity)
    var high = Point(x: -Double.infinity, y: -Double.infinity)
    for p in part.stations.map(\.at) + part.routes.flatMap(\.corners) {
      low = Point(x: min(low.x, p.x), y: min(low.y, p.y))
      high = Point(x: max(high.x, p.x), y: max(high.y, p.y))
    }
    part.size = high - low
    if source == .kept { part.origin = low - found.start.offset }
    part.stations = part.stations.map { ($0.station, $0.at - low) }
    part.routes = part.routes.map { ($0.segment, $0.corners.map { $0 - low }) }
    return part
  }
}

internal import Graphs

extension JourneyPlanner {
  /// The journey that contacts exactly these stations; nil when there is none, or no time to find it.
  ///
  /// - Parameter stations: Ascending indices in the network.
  func journey(through stations: [Int]) -> Journey? {
    var query = query
    query.stops.removeAll { !stations.contains($0.group) }
    query.forced = stations
    switch request.shape {
    case .chain:
      if let ordered = chain(through: stations, lowerBound: nil) { return ordered }
      // Who is to be contacted says all.
      query.requirementCount = 0
      var solver = CoveringWalkSolver(graph: travel.graph)
      return solver.cheapestWalk(query, isCancelled: isCancelled).map(journey)
    case .team:
      var solver = GroupSteinerSolver(graph: travel.graph)
      return solver.cheapestTree(query, isCancelled: isCancelled).map(journey)
    }
  }

  /// The cheapest answers with different experts, the best first; no more than `count`.
  ///
  /// An answer from which an expert could be left out is none: it would only cost more.
  func answers(_ query: CoveringQuery, count: Int) -> [Journey] {
    guard !query.stops.isEmpty else { return [] }
    var journeys: [Journey]
    switch request.shape {
    case .chain:
      var solver = CoveringWalkSolver(graph: travel.graph)
      journeys = solver.cheapestWalks(query, count: count, isCancelled: isCancelled)
        .map(journey)
    case .team:
      var solver = GroupSteinerSolver(graph: travel.graph)
      journeys = solver.cheapestTrees(query, count: count, isCancelled: isCancelled)
        .map(journey)
    }
    // Out of time there is an answer all the same.
    if journeys.isEmpty, let journey = greedyJourney() { journeys = [journey] }
    // What is proven of the search for the best answer bounds every other one, and of two that are not
    // proven the second may be the better.
    guard let bound = journeys.first.map({ min($0.lowerBound, $0.cost.total) }) else { return [] }
    for index in journeys.indices.dropFirst() { journeys[index].lowerBound = bound }
    return journeys.enumerated().sorted {
      ($0.element.cost.total, $0.offset) < ($1.element.cost.total, $1.offset)
    }.map { $0.element }
  }

  func chain(through stations: [Int], lowerBound: Int?) -> Journey? {
    guard
      let order = CheapestOrder.find(stations, covers: stations.map(mask), in: travel)
    else { return nil }
    return journey(
      visits: zip(order.platforms, order.paths).map { (platform: $0, path: $1) },
      lowerBound: lowerBound)
  }

  /// The journey of a walk that the search found.
  func journey(_ walk: CoveringWalk) -> Journey {
    let lowerBound = walk.lowerBound / ties.scale
    if let ordered = chain(through: walk.groups.sorted(), lowerBound: lowerBound),
      ordered.cost.total <= walk.cost / ties.scale
    {
      return ordered
    }
    var start = 0
    let visits = walk.visits.map { visit in
      defer { start = visit.position }
      return (
        platform: visit.stop.vertex - 1, path: Array(walk.vertices[start...visit.position])
      )
    }
    return journey(visits: visits, lowerBound: lowerBound)
  }

  /// The journey of a tree that the search found: its experts in depth-first order.
  func journey(_ tree: GroupSteinerTree) -> Journey {
    var children: [Int: [Int]] = [:]
    for edge in tree.edges { children[edge.from, default: []].append(edge.to) }
    let chosen = Set(tree.choices.map { $0.stop.vertex })
    var visits: [(platform: Int, path: [Int])] = []
    var pending: [[Int]] = [[TravelGraph.entry]]
    var used: Set<Int> = [TravelGraph.entry]
    while let path = pending.popLast() {
      guard let vertex = path.last else { continue }
      if chosen.contains(vertex) {
        // From the last place the team already has: a platform or the entry, never a hub.
        let start =
          path.indices.dropLast().last {
            used.contains(path[$0])
              && (path[$0] == TravelGraph.entry || travel.platform(at: path[$0]) != nil)
          } ?? 0
        visits.append((platform: vertex - 1, path: Array(path[start...])))
        used.formUnion(path)
      }
      for child in (children[vertex] ?? []).sorted().reversed() { pending.append(path + [child]) }
    }
    return journey(visits: visits, lowerBound: tree.lowerBound / ties.scale)
  }

  func journey(visits: [(platform: Int, path: [Int])], lowerBound: Int?) -> Journey {
    var total = CostSplit()
    var met: UInt64 = 0
    var stops: [Journey.Stop] = []
    for (platform, path) in visits {
      let index = travel.platforms[platform].station
      let station = network.stations[index]
      let moves = travel.moves(along: path)
      var cost = visitCosts[index]
      cost += split(of: moves)
      total += cost
      let covers = mask(of: index)
      stops.append(
        Journey.Stop(
          station: station.id, line: line(of: platform), moves: moves.compactMap(named),
          newlyCovers: requirements(covers & ~met), covers: eligibility.covered(at: index),
          partial: eligibility.covered(at: index).filter { request.isPartial($0, by: station) },
          cost: cost))
      met |= covers
    }
    return Journey(
      shape: request.shape, stops: stops, cost: total, lowerBound: lowerBound ?? 0)
  }

  private func split(of moves: [TravelGraph.Move]) -> CostSplit {
    var split = CostSplit()
    for move in moves {
      switch move {
      case .board(let platform): split.handoff += isStart(platform) ? 0 : costs.handoff
      case .change: split.change += costs.change
      case .return(let platform): split.return += isStart(platform) ? 0 : costs.return
      case .ride(_, _, let cost): split.ride += cost
      }
    }
    return split
  }

  private func requirements(_ mask: UInt64) -> [Requirement] {
    open.enumerated().filter { mask >> UInt64($0.offset) & 1 == 1 }
      .map { eligibility.requirements[$0.element] }
  }

  private func line(of platform: Int) -> Line.ID? {
    travel.platforms[platform].line.map { network.lines[$0].id }
  }

  private func station(of platform: Int) -> Station.ID {
    network.stations[travel.platforms[platform].station].id
  }

  /// Whether the platform is one of the entry's own: who stands there hands over to nobody.
  private func isStart(_ platform: Int) -> Bool { station(of: platform) == entries.first }

  private func named(_ move: TravelGraph.Move) -> Journey.Move? {
    switch move {
    case .board(let platform) where isStart(platform),
      .return(let platform) where isStart(platform):
      return nil
    case .board(let platform): return .board(line(of: platform), at: station(of: platform))
    case .return(let platform): return .return(from: station(of: platform))
    case .ride(let from, let to, _):
      return line(of: to).map { .ride($0, from: station(of: from), to: station(of: to)) }
    case .change(let from, let to):
      guard let before = line(of: from), let after = line(of: to) else { return nil }
      return .change(at: station(of: to), from: before, to: after)
    }
  }
}

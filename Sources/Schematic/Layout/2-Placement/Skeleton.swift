/// A line graph with its chains drawn together: what the placement search moves about.
///
/// Stations that merely lie on the way between two neighbors, with the same lines on both sides,
/// become the inside of a chain and are spread evenly along its route afterwards.
struct Skeleton {
  struct Chain {
    /// Nodes, by index into `nodes`.
    var from: Int
    var to: Int
    /// All stations from end to end, both included.
    var stations: [Int]
    var lines: [Int]
    var gaps: Int { stations.count - 1 }
  }

  /// How many lines run from one chain end straight on into another at a node.
  struct Joint {
    var node: Int
    var chainA: Int
    var chainB: Int
    var lines: Int
  }

  /// The station of each node.
  var nodes: [Int]
  var chains: [Chain]
  var joints: [Joint]
  /// By node: the chains that end there, ascending, each once.
  var chainsByNode: [[Int]]

  /// The skeleton of one connected component.
  ///
  /// - Parameters:
  ///   - members: the component's stations.
  ///   - positions: by station, rough coordinates that tell where a chain bends; nil where unknown.
  ///   - segmentsAt: ``LineGraph/segmentsByStation()``, for whoever has it already.
  /// - Complexity: O(n log n) in stations and line visits.
  init(
    of graph: LineGraph, members: [Int], positions: [Point?], segmentsAt: [[Int]]? = nil
  ) {
    let segmentsAt = segmentsAt ?? graph.segmentsByStation()
    var isNode = [Bool](repeating: false, count: graph.stationCount)
    var turnsBack = isNode
    for walks in graph.walks {
      for walk in walks where walk.count > 2 {
        for i in 1..<walk.count - 1 where walk[i - 1] == walk[i + 1] { turnsBack[walk[i]] = true }
      }
    }
    for station in members {
      let at = segmentsAt[station]
      isNode[station] =
        at.count != 2 || graph.segments[at[0]].lines != graph.segments[at[1]].lines
        || turnsBack[station]
    }
    for walks in graph.walks {
      for walk in walks {
        guard let first = walk.first, let last = walk.last else { continue }
        if first != last || segmentsAt[first].count != 2 {
          isNode[first] = true
          isNode[last] = true
        }
      }
    }

    var seen = [Bool](repeating: false, count: graph.segments.count)
    var runs: [(stations: [Int], lines: [Int])] = []
    func follow(from start: Int, by first: Int) {
      var run = [start]
      var segment = first
      var at = start
      while true {
        seen[segment] = true
        at = graph.segments[segment].other(than: at)
        run.append(at)
        if isNode[at] { break }
        guard let next = segmentsAt[at].first(where: { !seen[$0] }) else { break }
        segment = next
      }
      runs.append((run, graph.segments[first].lines))
    }
    for station in members where isNode[station] {
      for segment in segmentsAt[station] where !seen[segment] { follow(from: station, by: segment) }
    }
    // What is left are rings without any node.
    for station in members {
      for segment in segmentsAt[station] where !seen[segment] {
        isNode[station] = true
        follow(from: station, by: segment)
      }
    }

    // Chains that need a corner of their own are split there.
    var byEnds: [[Int]: Int] = [:]
    for run in runs {
      byEnds[[run.stations[0], run.stations[run.stations.count - 1]].sorted(), default: 0] += 1
    }
    var pieces: [(stations: [Int], lines: [Int])] = []
    for run in runs {
      let first = run.stations[0]
      let last = run.stations[run.stations.count - 1]
      var cuts: Set<Int> = []
      let gaps = run.stations.count - 1
      if first == last {
        cuts = [gaps / 3, max(gaps / 3 + 1, 2 * gaps / 3)]
      } else {
        cuts.formUnion(Skeleton.corners(of: run.stations, positions: positions))
        if cuts.isEmpty, byEnds[[first, last].sorted(), default: 0] > 1 || gaps >= 6 {
          cuts = [gaps / 2]
        }
      }
      var begin = 0
      for cut in cuts.sorted() + [gaps] where cut > begin {
        pieces.append((Array(run.stations[begin...cut]), run.lines))
        begin = cut
      }
    }

    var nodes: [Int] = []
    var nodeOf = [Int](repeating: -1, count: graph.stationCount)
    func node(_ station: Int) -> Int {
      if nodeOf[station] < 0 {
        nodeOf[station] = nodes.count
        nodes.append(station)
      }
      return nodeOf[station]
    }
    chains = pieces.map { piece in
      Chain(
        from: node(piece.stations[0]), to: node(piece.stations[piece.stations.count - 1]),
        stations: piece.stations, lines: piece.lines)
    }
    for station in members where segmentsAt[station].isEmpty { _ = node(station) }
    self.nodes = nodes
    chainsByNode = [[Int]](repeating: [], count: nodes.count)
    var chainOfSegment = [Int](repeating: -1, count: graph.segments.count)
    for (index, chain) in chains.enumerated() {
      chainsByNode[chain.from].append(index)
      chainsByNode[chain.to].append(index)
      for (p, q) in zip(chain.stations, chain.stations.dropFirst()) {
        if let segment = graph.segment(between: p, and: q) { chainOfSegment[segment] = index }
      }
    }

    var counts: [[Int]: Int] = [:]
    func join(_ before: Int, _ station: Int, _ after: Int) {
      guard before != after, nodeOf[station] >= 0,
        let p = graph.segment(between: before, and: station),
        let q = graph.segment(between: station, and: after)
      else { return }
      let (a, b) = (chainOfSegment[p], chainOfSegment[q])
      guard a >= 0, b >= 0, a != b else { return }
      counts[[nodeOf[station], min(a, b), max(a, b)], default: 0] += 1
    }
    for walks in graph.walks {
      for walk in walks where walk.count > 2 {
        for i in 1..<walk.count - 1 { join(walk[i - 1], walk[i], walk[i + 1]) }
        if walk[0] == walk[walk.count - 1] { join(walk[walk.count - 2], walk[0], walk[1]) }
      }
    }
    joints = counts.map { Joint(node: $0[0], chainA: $0[1], chainB: $0[2], lines: $1) }
      .sorted { ($0.node, $0.chainA, $0.chainB) < ($1.node, $1.chainA, $1.chainB) }
  }

  /// Where along a chain with known positions the way bends markedly (Douglas and Peucker 1973),
  /// as indices into `stations`, ends excluded.
  private static func corners(of stations: [Int], positions: [Point?]) -> Set<Int> {
    let points = stations.compactMap { positions[$0] }
    guard points.count == stations.count, points.count > 3 else { return [] }
    let whole = points.polylineLength
    let tolerance = 1.2 * whole / Double(points.count - 1)
    var found: Set<Int> = []
    var open = [(0, points.count - 1)]
    while let (i, j) = open.popLast() {
      guard j - i > 2 else { continue }
      let base = points[j] - points[i]
      var farthest = (index: i, distance: 0.0)
      for k in i + 1..<j {
        let offset = points[k] - points[i]
        let t =
          base.length > 0 ? min(1, max(0, offset.dot(base) / base.dot(base))) : 0
        let d = (offset - base * t).length
        if d > farthest.distance { farthest = (k, d) }
      }
      if farthest.distance > tolerance, farthest.index - i > 1, j - farthest.index > 1 {
        found.insert(farthest.index)
        open += [(i, farthest.index), (farthest.index, j)]
      }
    }
    return found
  }
}

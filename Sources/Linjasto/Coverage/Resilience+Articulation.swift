import Graphs

extension Resilience {
  /// The stations whose loss cuts others off from each other, where experts meet through shared
  /// lines only.
  ///
  /// The graph joins each interchange to a hub of each of its lines, so that its size stays linear;
  /// a station of one line only weighs on its hub, since nobody hangs on it. Stations that answer for
  /// every line are left out: they would join everything. So are those that are not there on the day.
  static func articulations(_ networks: [Network], _ reading: Reading) -> [Articulation] {
    let meeting = MeetingGraph(networks, reading)
    let cuts = CutParts(meeting.graph.articulation(), weights: meeting.weights)
    let found = meeting.interchanges.enumerated().compactMap {
      vertex, station -> (at: Int, cut: Articulation)? in
      let parts = cuts.parts[vertex] ?? []
      guard parts.count > 1 else { return nil }
      return (
        station.place,
        Articulation(
          station: station.id, cutOff: parts.reduce(0, +) - (parts.max() ?? 0),
          parts: parts.count)
      )
    }
    return found.sorted {
      (-$0.cut.cutOff, -$0.cut.parts, $0.at) < (-$1.cut.cutOff, -$1.cut.parts, $1.at)
    }.map { $0.cut }
  }
}

/// Interchanges, then the hubs of lines that join two stations or more.
private struct MeetingGraph {
  var interchanges: [(id: Station.ID, place: Int)] = []
  /// How many stations stand for each vertex.
  var weights: [Int] = []
  let graph: Graph

  init(_ networks: [Network], _ reading: Reading) {
    var lines: [Station.ID: [Line.ID]] = [:]
    var order: [Station.ID] = []
    var members: [Line.ID: Int] = [:]
    var hubs: [Line.ID] = []
    for network in networks {
      for station in network.stations where station.presence(reading).level.isThere {
        for line in station.lines where station.isOn(line, reading) {
          if lines[station.id] == nil { order.append(station.id) }
          guard !(lines[station.id]?.contains(line) ?? false) else { continue }
          lines[station.id, default: []].append(line)
          if members[line] == nil { hubs.append(line) }
          members[line, default: 0] += 1
        }
      }
    }
    hubs.removeAll { members[$0, default: 0] < 2 }
    let hub = Dictionary(uniqueKeysWithValues: hubs.enumerated().map { ($1, $0) })
    var leaves = [Int](repeating: 0, count: hubs.count)
    var ends: [(Int, Int)] = []
    for (place, id) in order.enumerated() {
      let own = (lines[id] ?? []).compactMap { hub[$0] }
      if own.count == 1 { leaves[own[0]] += 1 }
      guard own.count > 1 else { continue }
      for row in own { ends.append((interchanges.count, row)) }
      interchanges.append((id, place))
    }
    let count = interchanges.count
    weights = [Int](repeating: 1, count: count) + leaves
    graph = Graph(
      vertexCount: count + hubs.count,
      edges: ends.map { Graph.Edge(from: $0.0, to: count + $0.1, cost: 1) })
  }
}

/// What remains of its component when a vertex goes, by the tree of blocks and articulation vertices.
private struct CutParts {
  /// For each articulation vertex, the weights of the parts that remain.
  private(set) var parts: [Int: [Int]] = [:]

  init(_ articulation: Graphs.Articulation, weights: [Int]) {
    let cuts = Dictionary(
      uniqueKeysWithValues: articulation.vertices.enumerated().map { ($1, $0) })
    let blocks = articulation.blocks
    // Nodes of the tree: blocks, then articulation vertices.
    var neighbors = [[Int]](repeating: [], count: blocks.count + cuts.count)
    var sums = [Int](repeating: 0, count: neighbors.count)
    for (index, block) in blocks.enumerated() {
      for vertex in block {
        guard let cut = cuts[vertex] else {
          sums[index] += weights[vertex]
          continue
        }
        neighbors[index].append(blocks.count + cut)
        neighbors[blocks.count + cut].append(index)
      }
    }
    for (vertex, cut) in cuts { sums[blocks.count + cut] = weights[vertex] }
    var parent = [Int](repeating: -1, count: neighbors.count)
    var root = parent
    var order: [Int] = []
    for start in blocks.indices where root[start] < 0 {
      root[start] = start
      order.append(start)
      var next = order.count - 1
      while next < order.count {
        let node = order[next]
        next += 1
        for other in neighbors[node] where other != parent[node] {
          parent[other] = node
          root[other] = start
          order.append(other)
        }
      }
    }
    for node in order.reversed() where parent[node] >= 0 { sums[parent[node]] += sums[node] }
    for (vertex, cut) in cuts {
      let node = blocks.count + cut
      let below = neighbors[node].filter { $0 != parent[node] }.map { sums[$0] }
      parts[vertex] = below + (parent[node] >= 0 ? [sums[root[node]] - sums[node]] : [])
    }
  }
}

extension Resilience {
  /// The stations whose loss cuts others off from each other, where experts meet through shared
  /// lines only.
  ///
  /// The graph joins each station to a hub of each of its lines, so that its size stays linear.
  /// Stations that answer for every line are left out: they would join everything. So are those that
  /// are not there on the day.
  ///
  /// Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Computing 1, 1972, without
  /// recursion.
  static func articulations(_ networks: [Network], _ reading: Reading) -> [Articulation] {
    var number: [Station.ID: Int] = [:]
    var stations: [Station.ID] = []
    var hub: [Line.ID: Int] = [:]
    var members: [[Int]] = []
    for network in networks {
      for station in network.stations where Presence(of: station, reading).level.isThere {
        for line in station.lines where station.isOn(line, reading) {
          let vertex = number[station.id] ?? stations.count
          if vertex == stations.count {
            number[station.id] = vertex
            stations.append(station.id)
          }
          let row = hub[line] ?? members.count
          if row == members.count {
            hub[line] = row
            members.append([])
          }
          if networks.count == 1 || members[row].last != vertex { members[row].append(vertex) }
        }
      }
    }
    // A line with one station joins nobody: its hub would only make that station look like a bridge.
    let joining = members.filter { $0.count > 1 }
    var neighbors = [[Int32]](repeating: [], count: stations.count + joining.count)
    for (index, row) in joining.enumerated() {
      neighbors[stations.count + index] = row.map(Int32.init)
      for vertex in row { neighbors[vertex].append(Int32(stations.count + index)) }
    }
    return CutVertices(neighbors, counting: stations.count).cuts.map { cut in
      Articulation(
        station: stations[cut.vertex], cutOff: cut.parts.reduce(0, +) - (cut.parts.max() ?? 0),
        parts: cut.parts.count)
    }.enumerated().sorted {
      (-$0.1.cutOff, -$0.1.parts, $0.0) < (-$1.1.cutOff, -$1.1.parts, $1.0)
    }.map(\.1)
  }
}

/// The vertices whose removal splits their component, with the sizes of what remains.
private struct CutVertices {
  struct Cut {
    let vertex: Int
    /// How many counted vertices each remaining part has.
    let parts: [Int]
  }

  /// Ascending by vertex, counted vertices only.
  private(set) var cuts: [Cut] = []

  /// - Parameter counting: the first so many vertices are counted and may be cuts.
  /// - Complexity: linear.
  init(_ neighbors: [[Int32]], counting counted: Int) {
    let count = neighbors.count
    var entered = [Int](repeating: -1, count: count)
    var low = entered
    var weight = (0..<count).map { $0 < counted ? 1 : 0 }
    var below = [[Int]](repeating: [], count: counted)
    var next = [Int](repeating: 0, count: count)
    var time = 0
    for root in 0..<counted where entered[root] < 0 {
      var path = [root]
      var visited: [Int] = []
      while let vertex = path.last {
        if entered[vertex] < 0 {
          entered[vertex] = time
          low[vertex] = time
          time += 1
          visited.append(vertex)
        }
        if next[vertex] < neighbors[vertex].count {
          let other = Int(neighbors[vertex][next[vertex]])
          next[vertex] += 1
          if entered[other] < 0 {
            path.append(other)
          } else {
            low[vertex] = min(low[vertex], entered[other])
          }
        } else {
          path.removeLast()
          guard let parent = path.last else { continue }
          low[parent] = min(low[parent], low[vertex])
          weight[parent] += weight[vertex]
          if parent < counted, low[vertex] >= entered[parent] {
            below[parent].append(weight[vertex])
          }
        }
      }
      let total = weight[root]
      for vertex in visited where vertex < counted && !below[vertex].isEmpty {
        let rest = total - 1 - below[vertex].reduce(0, +)
        let parts = vertex == root ? below[vertex] : below[vertex] + [rest]
        if parts.count > 1 { cuts.append(Cut(vertex: vertex, parts: parts)) }
      }
    }
    cuts.sort { $0.vertex < $1.vertex }
  }
}

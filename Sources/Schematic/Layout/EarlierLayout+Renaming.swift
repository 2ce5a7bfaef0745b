extension EarlierLayout {
  /// The same layout in the ids of `map`: a station that only its id has changed is known by its name,
  /// else by the lines it is on and what comes before and after it where the map tells their order.
  ///
  /// Only what is missing on either side is looked at, and a likeness counts only where it is the
  /// only one.
  ///
  /// - Complexity: quadratic in the stations that came or went.
  public func renamed(to map: LineMap) -> EarlierLayout {
    var renaming = Renaming(from: places.keys, to: map)
    guard !renaming.isDone else { return self }
    renaming.pair(byName: labels)
    let current = Surroundings(in: map)
    let earlier = Surroundings(of: self)
    let names = renaming.names
    renaming.pair { old, station in
      let id = map.stations[station].id
      guard let lines = earlier.lines[old], lines == current.lines[id] else { return false }
      return lines.allSatisfy { line in
        current.neighbors[[line, id]].map { now in
          now == earlier.neighbors[[line, old]]?.map { names[$0] ?? $0 }.sorted()
        } ?? true
      }
    }
    return renamed(renaming.names)
  }

  private func renamed(_ names: [String: String]) -> EarlierLayout {
    var result = self
    result.drawn = drawn.renamed(names)
    result.grid = grid?.renamed(names)
    result.orders = orders.mapValues { $0.map { names[$0] ?? $0 } }
    result.labels = labels.renamed(names)
    result.labelPlaces.names = labelPlaces.names.renamed(names)
    result.labelPlaces.signs = labelPlaces.signs.mapValues { $0.renamed(names) }
    return result
  }
}

extension EarlierLayout.Places {
  fileprivate func renamed(_ names: [String: String]) -> EarlierLayout.Places {
    func renamed(_ vertex: EarlierLayout.Vertex) -> EarlierLayout.Vertex {
      guard case .station(let id) = vertex else { return vertex }
      return .station(names[id] ?? id)
    }
    var result = self
    result.stations = stations.renamed(names)
    for index in forks.indices {
      result.forks[index].between = forks[index].between.map { names[$0] ?? $0 }.sorted()
    }
    result.corners = Dictionary(
      corners.map { (.init(from: renamed($0.key.from), to: renamed($0.key.to)), $0.value) },
      uniquingKeysWith: { first, _ in first })
    return result
  }
}

/// Which lines stations are on, and next to which others.
private struct Surroundings {
  /// By station id.
  var lines: [String: Set<String>] = [:]
  /// By line and station id, where an order is known.
  var neighbors: [[String]: [String]] = [:]

  init(in map: LineMap) {
    for line in map.lines {
      for walk in line.walks {
        add(walk.map { map.stations[$0].id }, line.id, isOrdered: line.isOrdered)
      }
    }
  }

  init(of earlier: EarlierLayout) {
    for (line, order) in earlier.orders { add(order, line, isOrdered: true) }
  }

  private mutating func add(_ walk: [String], _ line: String, isOrdered: Bool) {
    for (index, station) in walk.enumerated() {
      lines[station, default: []].insert(line)
      guard isOrdered else { continue }
      let beside = [index - 1, index + 1].filter(walk.indices.contains).map { walk[$0] }
      neighbors[[line, station]] = ((neighbors[[line, station]] ?? []) + beside).sorted()
    }
  }
}

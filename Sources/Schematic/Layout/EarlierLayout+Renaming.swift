extension EarlierLayout {
  /// The same layout in the ids of `map`: a station that only its id has changed is known by its name,
  /// else by the lines it is on and what comes before and after it where the map tells their order.
  ///
  /// Only what is missing on either side is looked at, and a likeness counts only where it is the
  /// only one.
  ///
  /// - Complexity: quadratic in the stations that came or went.
  public func renamed(to map: LineMap) -> EarlierLayout {
    let present = Set(map.stations.map(\.id))
    var lost = places.keys.filter { !present.contains($0) }.sorted()
    var new = map.stations.indices.filter { places[map.stations[$0].id] == nil }
    guard !lost.isEmpty, !new.isEmpty else { return self }
    var names: [String: String] = [:]
    func pair(_ isLike: (String, Int) -> Bool) {
      for old in lost {
        let like = new.filter { isLike(old, $0) }
        guard like.count == 1, lost.count(where: { isLike($0, like[0]) }) == 1 else { continue }
        names[old] = map.stations[like[0]].id
      }
      lost.removeAll { names[$0] != nil }
      let found = Set(names.values)
      new.removeAll { found.contains(map.stations[$0].id) }
    }
    pair { old, station in
      guard let label = labels[old] else { return false }
      let named = map.stations[station]
      return named.label == label || named.otherLabels.contains(label)
    }
    let current = Surroundings(in: map)
    let earlier = Surroundings(of: self)
    pair { old, station in
      let id = map.stations[station].id
      guard let lines = earlier.lines[old], lines == current.lines[id] else { return false }
      return lines.allSatisfy { line in
        current.neighbors[[line, id]].map { now in
          now == earlier.neighbors[[line, old]]?.map { names[$0] ?? $0 }.sorted()
        } ?? true
      }
    }
    return renamed(names)
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

extension Dictionary where Key == String {
  /// With the keys that have another name under that.
  fileprivate func renamed(_ names: [String: String]) -> [String: Value] {
    Dictionary(
      map { (names[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
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

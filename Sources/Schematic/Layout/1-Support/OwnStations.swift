/// Puts the stations that lie on one line only back into the visiting orders, where they relax the
/// drawing: at line ends, and on segments that no other line uses; never into a shared segment,
/// which they would split.
struct OwnStations {
  let stationCount: Int
  /// By free line: its own stations, in the order of the input.
  let own: [(line: Int, stations: [Int])]
  /// By free line, an earlier order of all its stations, in which those that are there still stay
  /// where they were.
  var kept: [Int: [Int]] = [:]

  /// - Parameter walks: by line; a free line has one walk of its shared stations, or none.
  func settle(into walks: inout [[[Int]]]) {
    let graph = LineGraph(stationCount: stationCount, walks: walks)
    let rows = graph.segmentsByStation()
    var degrees = rows.map(\.count)
    let ends = Self.passing(walks, stationCount: stationCount)
    for (line, stations) in own where !stations.isEmpty {
      guard let order = walks[line].first, !order.isEmpty else {
        let old = (kept[line] ?? []).filter(stations.contains)
        walks[line] = [old + stations.filter { !old.contains($0) }]
        continue
      }
      let gaps = Self.gaps(of: order, line: line, in: graph, rows)
      var slots = slots(of: stations, on: line, order: order)
      let known = Set(slots.joined())
      let new = stations.filter { !known.contains($0) }
      let counts = Self.share(
        new.count, order: order, gaps: gaps, degrees: &degrees, passing: ends,
        taken: slots.map(\.count), isKept: kept[line] != nil)
      var rest = new[...]
      for slot in counts.indices {
        let count = counts[slot] - slots[slot].count
        // What is new goes to the outside.
        slots[slot] =
          slot == 0 ? rest.prefix(count) + slots[slot] : slots[slot] + rest.prefix(count)
        rest = rest.dropFirst(count)
      }
      walks[line] = [Self.filled(order, with: slots)]
    }
  }

  /// How many lines pass each station without ending there.
  private static func passing(_ walks: [[[Int]]], stationCount: Int) -> [Int] {
    var result = [Int](repeating: 0, count: stationCount)
    for walk in walks.joined() where walk.count > 2 {
      for station in walk.dropFirst().dropLast() { result[station] += 1 }
    }
    return result
  }

  /// By slot of `order`, as in ``share(_:order:gaps:degrees:passing:taken:)``, those of a line's own
  /// stations that an earlier order had there; none where the shared stations were in another order.
  private func slots(of stations: [Int], on line: Int, order: [Int]) -> [[Int]] {
    let none = [[Int]](repeating: [], count: order.count + 1)
    guard let walk = kept[line] else { return none }
    let (shared, own) = (Set(order), Set(stations))
    let old = walk.filter(shared.contains)
    for walk in [walk, walk.reversed()] {
      // New shared stations may have come between.
      var slots = none
      var slot = 0
      var isLike = true
      for station in walk where isLike {
        if shared.contains(station) {
          guard let place = order[slot...].firstIndex(of: station) else {
            isLike = false
            continue
          }
          slot = place + 1
        } else if own.contains(station) {
          slots[slot].append(station)
        }
      }
      if isLike, !old.isEmpty { return slots }
    }
    return none
  }

  private enum Gap {
    case shared
    /// Used by this line alone; the other way between its ends has that many segments, or none.
    case own(detour: Int?)
  }

  private static func gaps(
    of order: [Int], line: Int, in graph: LineGraph, _ rows: [[Int]]
  ) -> [Gap] {
    zip(order, order.dropFirst()).map { a, b in
      guard let index = graph.segment(between: a, and: b),
        graph.segments[index].lines == [line]
      else { return .shared }
      return .own(detour: graph.detour(around: index, rows))
    }
  }

  /// How many stations go before the first station, into each gap, and behind the last, where `count`
  /// come to those that are there.
  private static func share(
    _ count: Int, order: [Int], gaps: [Gap], degrees: inout [Int], passing: [Int],
    taken: [Int], isKept: Bool
  ) -> [Int] {
    var counts = taken
    // What comes to a drawing has more room at its ends.
    let between = isKept ? 3.0 : 0
    if counts[0] > 0 { degrees[order[0]] += 1 }
    if counts[order.count] > 0 { degrees[order[order.count - 1]] += 1 }
    /// The price of one station more in a slot.
    func price(_ slot: Int) -> Double? {
      let n = Double(counts[slot])
      if slot == 0 || slot == order.count {
        let end = slot == 0 ? order[0] : order[order.count - 1]
        guard counts[slot] == 0 else { return n }
        // Beginning a tail takes a direction at the end station; a line of one shared station
        // that others pass had better hang off it than cross them.
        let isSecondTail = order.count == 1 && counts[0] + counts[counts.count - 1] > 0
        let crossing = isSecondTail ? (passing[end] > 0 ? 8.0 : 3.0) : 0
        return crossing + Double(max(0, degrees[end] - 2)) * 0.8
      }
      switch gaps[slot - 1] {
      case .shared: return nil
      case .own(.some(let detour)):
        // A side of a cycle is relaxed while it is shorter than the other way round.
        let wanted = Double(detour - 1)
        return between + (n < wanted ? -0.5 + n / wanted : 1 + 2 * (n - wanted))
      case .own(.none): return between + 0.4 + 1.2 * n
      }
    }
    for _ in 0..<count {
      var best = order.count
      var bestPrice = Double.infinity
      for slot in 0...order.count {
        if let price = price(slot), price < bestPrice {
          best = slot
          bestPrice = price
        }
      }
      if counts[best] == 0 {
        if best == 0 { degrees[order[0]] += 1 }
        if best == order.count { degrees[order[order.count - 1]] += 1 }
      }
      counts[best] += 1
    }
    return counts
  }

  private static func filled(_ order: [Int], with slots: [[Int]]) -> [Int] {
    zip(slots, order).flatMap { $0 + [$1] } + slots[order.count]
  }
}

extension LineGraph {
  /// The least number of segments between the ends of a segment when that one is closed, or nil
  /// where there is no other way.
  ///
  /// - Parameter rows: ``segmentsByStation()``.
  /// - Complexity: O(segments).
  func detour(around closed: Int, _ rows: [[Int]]) -> Int? {
    var distance = [Int](repeating: -1, count: stationCount)
    var queue = [segments[closed].a]
    distance[segments[closed].a] = 0
    var head = 0
    while head < queue.count {
      let u = queue[head]
      head += 1
      for index in rows[u] where index != closed {
        let v = segments[index].other(than: u)
        guard distance[v] < 0 else { continue }
        distance[v] = distance[u] + 1
        if v == segments[closed].b { return distance[v] }
        queue.append(v)
      }
    }
    return nil
  }
}

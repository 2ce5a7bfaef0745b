/// A map as the support search sees it: only stations on several lines, densely numbered, and only
/// the unordered lines free.
struct SupportProblem {
  let map: LineMap
  /// Stations on several lines, ascending.
  private let shared: [Int]
  /// Unordered lines, ascending.
  private let freeLines: [Int]
  /// By free line, its shared stations (dense) and its own ones.
  private let free: [[Int32]]
  private let own: [[Int]]
  private let given: [[Int32]]
  /// Whether the orders to start with are those of an earlier map.
  private var isKept: Bool { !earlier.isEmpty }
  /// Earlier orders, of shared stations that are still there.
  private let earlier: [[Int32]]
  /// By free line, its earlier order with stations of its own, of stations that are still there.
  private let keptWalks: [[Int]]

  /// - Parameter earlier: by line, an earlier visiting order, or nothing.
  init(_ map: LineMap, earlier: [[Int]] = []) {
    self.map = map
    var linesAt = [Int](repeating: 0, count: map.stations.count)
    var last = [Int](repeating: -1, count: map.stations.count)
    for (l, line) in map.lines.enumerated() {
      for station in line.walks.joined() where last[station] != l {
        last[station] = l
        linesAt[station] += 1
      }
    }
    shared = map.stations.indices.filter { linesAt[$0] > 1 }
    var dense = [Int32](repeating: -1, count: map.stations.count)
    for (i, station) in shared.enumerated() { dense[station] = Int32(i) }
    freeLines = map.lines.indices.filter { !map.lines[$0].isOrdered }
    let members = freeLines.map { line in
      map.lines[line].walks.joined().compactMap { dense[$0] >= 0 ? dense[$0] : nil }
    }
    let kept = freeLines.map { line in
      line < earlier.count ? earlier[line].filter { dense.indices.contains($0) } : []
    }
    let old = kept.map { $0.map { dense[$0] }.filter { $0 >= 0 } }
    self.earlier = old.allSatisfy(\.isEmpty) ? [] : old.map(Self.unique)
    keptWalks = kept
    free = zip(members, old).map { members, old in
      Self.unique(old.filter(members.contains) + members)
    }
    own = freeLines.map { line in map.lines[line].walks.joined().filter { dense[$0] < 0 } }
    given = map.lines.filter(\.isOrdered).flatMap(\.walks).map { walk in
      walk.map { dense[$0] }
    }
  }

  private static func unique(_ stations: [Int32]) -> [Int32] {
    var seen: Set<Int32> = []
    return stations.filter { seen.insert($0).inserted }
  }

  /// Whether there is anything to search for.
  var hasChoice: Bool { free.contains { $0.count > 2 } }

  /// Whether there is too much to search in: the orders stay as they are given.
  ///
  /// Visits that 16 bits count, 80 MB for where lines visit which station, and a start that is found
  /// in some seconds.
  var isTooLarge: Bool {
    visitCount + given.reduce(0) { $0 + $1.count } > 60_000
      || free.count * shared.count > 20_000_000
      || free.reduce(0) { $0 + $1.count * $1.count } > 30_000_000
  }

  var start: [Int32] { free.flatMap(\.self) }

  /// How to search: how many runs of annealing, with how many moves in all, from which mean rise
  /// down to which.
  struct Plan {
    var runs: Int
    var moves: Int
    var hot: Double
    var cold: Double
    /// Whether it is worth looking for segments that can be drawn without crossings.
    var untangles: Bool
  }

  /// A small map is searched to the ground from several starts; a large one once, from a cooler
  /// start, in proportion to its size; an earlier map is hardly shaken.
  var plan: Plan {
    let visits = free.reduce(0) { $0 + ($1.count > 2 ? $1.count : 0) }
    let (few, many) = (visits * 20_000, 2_000_000 + visits * 1500)
    if isKept {
      return Plan(runs: 1, moves: min(few, many) / 4, hot: 25, cold: 5, untangles: false)
    }
    if few <= many {
      return Plan(runs: 4, moves: few, hot: 650, cold: 12, untangles: shared.count <= 120)
    }
    return Plan(runs: 1, moves: many, hot: 200, cold: 15, untangles: shared.count <= 120)
  }

  /// How many visits of free lines no earlier order had.
  private var newVisits: Int {
    zip(free, earlier).reduce(0) { $0 + $1.0.count - $1.1.count }
  }

  /// The earlier orders with what is new put where it costs least, one after the other; nil where
  /// there are none, or so much is new that a search does better.
  ///
  /// - Complexity: O(new visits · line · all visits).
  var keptVisits: [Int32]? {
    guard isKept, newVisits <= min(24, 8 + visitCount / 6) else { return nil }
    var walks = zip(free, earlier).map { line, old in old.filter(line.contains) }
    for (line, stations) in free.enumerated() {
      for station in stations where !walks[line].contains(station) {
        var best: (cost: Int, walk: [Int32])?
        // Ties go to the end.
        for place in (0...walks[line].count).reversed() {
          var trial = walks
          trial[line].insert(station, at: place)
          let cost = orders(trial).cost
          if cost < best?.cost ?? .max { best = (cost, trial[line]) }
        }
        if let best { walks[line] = best.walk }
      }
    }
    return walks.flatMap(\.self)
  }

  private var visitCount: Int { free.reduce(0) { $0 + $1.count } }

  /// The given visits, each line's in its own range.
  func orders(visits: [Int32]) -> VisitOrders {
    var orders = orders(free)
    orders.reorder(visits)
    return orders
  }

  private func orders(_ start: [[Int32]]) -> VisitOrders {
    VisitOrders(
      stationCount: shared.count, free: start, given: given, hasTail: own.map { !$0.isEmpty },
      earlier: earlier)
  }

  func orders(shuffledWith random: inout SeededGenerator, isFirst: Bool) -> VisitOrders {
    let start: [[Int32]]
    if isKept {
      start = free
    } else if isFirst {
      start = seriated()
    } else {
      start = free.map { $0.shuffled(using: &random) }
    }
    return orders(start)
  }

  /// Each line in the order of one tour through all stations that always goes on to the station
  /// with the most lines in common.
  private func seriated() -> [[Int32]] {
    let count = shared.count
    var linesAt = [[Int]](repeating: [], count: count)
    for (l, line) in free.enumerated() { for v in line { linesAt[Int(v)].append(l) } }
    var rank = [Int](repeating: -1, count: count)
    var next = 0
    for start in 0..<count where rank[start] < 0 {
      var present = start
      while true {
        rank[present] = next
        next += 1
        var common: [Int: Int] = [:]
        for l in linesAt[present] {
          for v in free[l] where rank[Int(v)] < 0 { common[Int(v), default: 0] += 1 }
        }
        // Most lines in common, then fewest others; the number settles ties.
        let best = common.min { a, b in
          (-a.value, linesAt[a.key].count, a.key) < (-b.value, linesAt[b.key].count, b.key)
        }
        guard let best else { break }
        present = best.key
      }
    }
    return free.map { line in line.sorted { rank[Int($0)] < rank[Int($1)] } }
  }

  /// The graph of all lines when the free lines visit their shared stations as told.
  func lineGraph(visits: [Int32]) -> LineGraph {
    var walks: [[[Int]]] = map.lines.map(\.walks)
    var place = 0
    for (i, line) in freeLines.enumerated() {
      let order = visits[place..<place + free[i].count].map { shared[Int($0)] }
      place += free[i].count
      walks[line] = [order].filter { !$0.isEmpty }
    }
    let kept = Dictionary(
      zip(freeLines, keptWalks).filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
    OwnStations(
      stationCount: map.stations.count,
      own: zip(freeLines, own).map { (line: $0, stations: $1) }, kept: kept
    ).settle(into: &walks)
    return LineGraph(stationCount: map.stations.count, walks: walks)
  }
}

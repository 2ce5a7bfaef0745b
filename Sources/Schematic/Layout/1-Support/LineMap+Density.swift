extension LineMap {
  /// How much too tangled a map is to be drawn well, known before it is laid out.
  ///
  /// Coordinates play no part.
  public struct Density: Hashable, Sendable {
    /// What can be expected of a drawing.
    public enum Verdict: String, Hashable, Sendable, CaseIterable, Comparable {
      /// Clean with the usual effort.
      case drawable
      /// Perhaps clean, with more effort.
      case hard
      /// Clean only where it is drawn far larger than prints well, if at all, whatever the effort.
      case tooDense = "too_dense"
      /// Whatever is drawn, hardly a line can be followed; or there is more of it than a sheet holds.
      case undrawable

      /// What is easier to draw comes first.
      public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }

      private var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Memberships that no planar drawing holds, and pairs of lines that meet beyond what a planar map
    /// of lines could have; 0 for most maps. Of what is illegible, no more is counted than shows it.
    public var measure: Int
    /// The lines that contribute most, by index, the worst first; the map without a few of them is
    /// easier.
    public var lines: [Int]
    /// Whether only a few lines of a drawing would tell the truth, if any.
    var isIllegible = false

    /// Bounds measured on 68 networks: below 36 all but a few came out clean, from 90 on none; most
    /// of those do where they are drawn far larger than prints well.
    public var verdict: Verdict {
      isIllegible
        ? .undrawable : measure >= 90 ? .tooDense : measure >= 36 ? .hard : .drawable
    }

    /// From which measure on a map is illegible: of lines whose order is free, and of ordered ones.
    /// On random networks, 17 of 18 free lines could be drawn at 356; of ordered ones none of 18 at
    /// 375, and 3 of 406 at 325.
    static let bound = (free: 500, ordered: 250)
    /// Lines at one station: more cannot be told from each other side by side.
    static let mostLines = 120
  }

  /// Of lines whose order is free, how far the graph of lines and the groups of stations that they
  /// share is from planar; of ordered ones, how far their own graph is. The greater of the two.
  ///
  /// A maximal planar subgraph, found greedily, stands in for the largest.
  ///
  /// - Complexity: O(n · r · log n) for n memberships, r of which find no place, some hundreds at
  ///   most.
  public var density: Density {
    if isBeyondAllSheets { return Density(measure: 0, lines: [], isIllegible: true) }
    let ordered = lines.indices.filter { lines[$0].isOrdered }
    var best = Density(measure: 0, lines: [])
    if ordered.count < lines.count { best = sharingDensity }
    if !ordered.isEmpty {
      let own = orderedDensity(ordered)
      if own.isIllegible || own.measure > best.measure { best = own }
    }
    return best
  }

  /// Whether there are more stations, lines or visits than a sheet holds: 10,000 stations fill a wall.
  ///
  /// What a layout keeps in memory grows with the square of the lines at a station.
  private var isBeyondAllSheets: Bool {
    stations.count > 10_000 || lines.count > 5_000
      || lines.reduce(0) { $0 + $1.walks.reduce(0) { $0 + $1.count } } > 30_000
      || linesByStation.contains { $0.count > Density.mostLines }
  }

  /// Whether the map is searched in fewer ways than others, since each takes long.
  var isLarge: Bool { stations.count >= 250 }

  /// Whether there are so many stations that their names find room only once the map is moved apart
  /// and together again.
  var isSizable: Bool { !isLittle && !isLarge }

  /// Whether there are so few stations that work on the map is never what it lacks.
  var isLittle: Bool { stations.count < 80 }

  /// Whether there are so few stations that the signs of all lines find room beside their own; on
  /// larger maps that would take too much of it.
  var hasRoomForSigns: Bool { stations.count <= 16 }

  /// Whether every line passes its stations in an order that is given.
  var isOrdered: Bool { lines.allSatisfy(\.isOrdered) }

  private var sharingDensity: Density {
    let linesAt = linesByStation
    let classes = Set(linesAt.filter { $0.count > 1 }).sorted { $0.lexicographicallyPrecedes($1) }
    var partners = [Set<Int>](repeating: [], count: lines.count)
    for members in classes {
      for line in members { partners[line].formUnion(members.filter { $0 != line }) }
    }
    let pairs = partners.reduce(0) { $0 + $1.count } / 2
    let excess = max(0, pairs - max(0, 3 * lines.count - 6))
    let most = Density.bound.free
    guard excess < most else {
      return Density(
        measure: excess, lines: LineMap.worst(partners.map { Double($0.count) }),
        isIllegible: true)
    }
    let edges = classes.enumerated().flatMap { index, members in
      members.map { (a: lines.count + index, b: $0) }
    }
    let rejected = PlanarSubgraph.rejected(
      vertexCount: lines.count + classes.count, edges: edges, most: most - excess)
    var shares = [Double](repeating: 0, count: lines.count)
    for index in rejected { shares[edges[index].b] += 1 }
    if excess > 0 {
      let each = Double(excess) / Double(2 * pairs)
      for line in lines.indices { shares[line] += Double(partners[line].count) * each }
    }
    let measure = rejected.count + excess
    return Density(
      measure: measure, lines: LineMap.worst(shares), isIllegible: measure >= most)
  }

  private func orderedDensity(_ ordered: [Int]) -> Density {
    let graph = LineGraph(
      stationCount: stations.count,
      walks: lines.indices.map { lines[$0].isOrdered ? lines[$0].walks : [] })
    // Stations on the way from one branching to the next make no difference.
    let skeleton = Skeleton(
      of: graph, members: Array(stations.indices),
      positions: [Point?](repeating: nil, count: stations.count))
    // Chains of many lines first: they matter most.
    let chains = skeleton.chains.enumerated().sorted { a, b in
      let (p, q) = (a.element.lines.count, b.element.lines.count)
      return p != q ? p > q : a.offset < b.offset
    }.map(\.element)
    let rejected = PlanarSubgraph.rejected(
      vertexCount: skeleton.nodes.count, edges: chains.map { (a: $0.from, b: $0.to) },
      most: Density.bound.ordered)
    var shares = [Double](repeating: 0, count: lines.count)
    for index in rejected {
      for line in chains[index].lines { shares[line] += 1 }
    }
    return Density(
      measure: rejected.count, lines: LineMap.worst(shares),
      isIllegible: rejected.count >= Density.bound.ordered)
  }

  /// By station, the lines that visit it, ascending.
  private var linesByStation: [[Int]] {
    var linesAt = [[Int]](repeating: [], count: stations.count)
    for (index, line) in lines.enumerated() {
      for station in line.walks.joined() where linesAt[station].last != index {
        linesAt[station].append(index)
      }
    }
    return linesAt
  }

  private static func worst(_ shares: [Double]) -> [Int] {
    let order = shares.indices.filter { shares[$0] > 0 }.sorted { a, b in
      shares[a] != shares[b] ? shares[a] > shares[b] : a < b
    }
    return Array(order.prefix(5))
  }
}

/// A maximal planar part of a graph.
enum PlanarSubgraph {
  /// Adds the edges one after another, and leaves out each with which the graph is no longer planar.
  ///
  /// Stretches of edges that all have room are added at once, which makes no difference to the
  /// result.
  ///
  /// - Parameter most: ends when so many are left out.
  /// - Returns: the indices of those left out, ascending.
  /// - Complexity: O(edges · log edges) for each edge left out.
  static func rejected(
    vertexCount: Int, edges: [(a: Int, b: Int)], most: Int = .max
  ) -> [Int] {
    var held: [(a: Int, b: Int)] = []
    var rejected: [Int] = []
    func add(_ range: Range<Int>) {
      if range.isEmpty || rejected.count >= most { return }
      if PlanarityTest.isPlanar(vertexCount: vertexCount, edges: held + edges[range]) {
        held += edges[range]
      } else if range.count == 1 {
        rejected.append(range.lowerBound)
      } else {
        let middle = range.lowerBound + range.count / 2
        add(range.lowerBound..<middle)
        add(middle..<range.upperBound)
      }
    }
    add(edges.indices)
    return rejected
  }
}

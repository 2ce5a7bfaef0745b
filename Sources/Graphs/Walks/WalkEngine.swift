/// What a solver of covering walks keeps: the graph's rows, the distance table and the workspaces
/// of the searches, and which search suits a query.
final class WalkEngine {
  /// More requirements than this are not searched exactly.
  static let exactLimit = 16

  /// Of fewer stops none is looked at whether it is needed.
  private static let manyStops = 64

  /// An order of visits, as indices of an instance's stops.
  typealias Order = (order: [Int], cost: Int, lowerBound: Int)

  /// Which search answers when there is no table.
  enum Method { case automatic, byStop, bySegment, bySet }

  let rows: ArcStore
  let table: DistanceTable?
  private let reach: Reach
  /// The same rows for searches by set, which cross large parts of the graph again and again.
  private let localRows: ArcStore
  private let reversedLocalRows: ArcStore
  private let localOrder: LocalOrder
  private var stops: StopSearch
  private var layers = LayeredSearch()
  private var paths = PathFinder()
  private var queue = BucketQueue()
  private var fromSource = Memory<Int32>()

  private let method: Method
  private let isDirected: Bool

  init(graph: Graph, tabulating vertices: [Int], method: Method) {
    self.method = method
    isDirected = graph.isDirected
    stops = Self.stopSearch(method)
    reach = Reach(graph)
    rows = ArcStore(graph)
    localOrder = LocalOrder(graph)
    localRows = ArcStore(graph, in: localOrder)
    reversedLocalRows = graph.isDirected ? ArcStore(graph.reversed(), in: localOrder) : localRows
    table =
      vertices.isEmpty || vertices.count > DistanceTable.limit
      ? nil : DistanceTable(vertices, graph: rows)
  }

  /// An engine for the same graph with workspaces of its own.
  init(sharing other: WalkEngine) {
    method = other.method
    isDirected = other.isDirected
    stops = Self.stopSearch(method)
    reach = other.reach
    rows = other.rows
    localOrder = other.localOrder
    localRows = other.localRows
    reversedLocalRows = other.reversedLocalRows
    table = other.table
  }

  private static func stopSearch(_ method: Method) -> StopSearch {
    method == .bySegment ? StopSearch(easyLimit: 0, manyStops: 0) : StopSearch()
  }

  /// The query's instance, with only what can be reached from the source.
  func instance(_ query: CoveringQuery) -> CoveringInstance { reach.instance(query, rows) }

  /// The cheapest order of at most `exactLimit` requirements from `source`; nil when there is none.
  func exactOrder(
    _ instance: CoveringInstance, from source: Int, isCancelled: () -> Bool
  ) -> Order? {
    let vertices = instance.stops.map { $0.stop.vertex }
    let count = vertices.count
    if let table, let sourceRow = table.row(of: source),
      vertices.allSatisfy({ table.row(of: $0) != nil })
    {
      let distances = stops.distances(stopCount: count)
      let columns = vertices.map { table.row(of: $0) ?? 0 }
      for a in 0...count {
        let line = table.distances + (a < count ? columns[a] : sourceRow) &* table.count
        for b in 0..<count { distances[a &* count &+ b] = line[columns[b]] }
      }
      return stops.search(instance, isCancelled: isCancelled)
    }
    if isDirected || count < Self.manyStops {
      return order(instance, from: source, isBushy: false, isCancelled: isCancelled)
    }
    let kept = UsefulLeaves(instance, from: source, rows.arcs).kept
    let found = order(
      instance.keeping(kept), from: source, isBushy: kept.count * 2 < count,
      isCancelled: isCancelled)
    return found.map { ($0.order.map { kept[$0] }, $0.cost, $0.lowerBound) }
  }

  /// The cheapest order without a table of distances.
  ///
  /// - Parameter isBushy: whether most stops hang on a few hubs.
  private func order(
    _ instance: CoveringInstance, from source: Int, isBushy: Bool, isCancelled: () -> Bool
  ) -> Order? {
    let vertices = instance.stops.map { $0.stop.vertex }
    let count = vertices.count
    // A search a stop against, at worst, a search a set of requirements; of the latter the bound
    // spares most but where all ways lead through hubs; of small graphs both are cheap.
    let isByStop =
      count <= (1 << instance.bitCount) / (isBushy ? 1 : 7) || count * rows.vertexCount < 1 << 16
    if method == .byStop || method == .bySegment || (method == .automatic && isByStop) {
      fillDistances(vertices + [source])
      return stops.search(instance, isCancelled: isCancelled)
    }
    return layers.search(
      instance.moved(by: localOrder), source: Int(localOrder.places[source]), graph: localRows,
      reversed: reversedLocalRows, isCancelled: isCancelled)
  }

  /// Fills in the distances for a search among stops.
  ///
  /// - Parameter places: the vertices of the stops, then the source.
  /// - Complexity: a search of the graph for each vertex that is no dead end, and one for each hub
  ///   on which such hang.
  private func fillDistances(_ places: [Int]) {
    let count = places.count - 1
    let distances = stops.distances(stopCount: count)
    let line = fromSource.reserve(rows.vertexCount)
    let ends = places.map { DeadEnd($0, rows.arcs) }
    let starts = zip(places, ends).map { $1?.hub ?? $0 }
    var start = -1
    for a in places.indices.sorted(by: { (starts[$0], $0) < (starts[$1], $1) }) {
      if starts[a] != start {
        start = starts[a]
        DistanceTable.spread(from: start, in: rows, &queue, distance: line, parent: nil)
      }
      let way = ends[a]?.way ?? 0
      for b in 0..<count {
        let vertex = places[b]
        distances[a &* count &+ b] =
          vertex == places[a] ? 0 : min(Arcs.infinite, way &+ line[vertex])
      }
    }
  }

  /// The vertices after `start` on a shortest path to `end`.
  func path(from start: Int, to end: Int) -> [Int] {
    table?.row(of: start).flatMap { table?.path(fromRow: $0, to: end) }
      ?? paths.path(from: start, to: end, in: rows)
  }
}

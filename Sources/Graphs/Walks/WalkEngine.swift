/// What a solver of covering walks keeps: the graph's rows, the distance table and the workspaces
/// of the searches, and which search suits a query.
final class WalkEngine {
  /// More requirements than this are not searched exactly.
  static let exactLimit = 16

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
  private let order: LocalOrder
  private var stops: StopSearch
  private var layers = LayeredSearch()
  private var paths = PathFinder()
  private var queue = BucketQueue()
  private var fromSource = Memory<Int32>()

  private let method: Method

  init(graph: Graph, tabulating vertices: [Int], method: Method) {
    self.method = method
    stops = Self.stopSearch(method)
    reach = Reach(graph)
    rows = ArcStore(graph)
    order = LocalOrder(graph)
    localRows = ArcStore(graph, in: order)
    reversedLocalRows = graph.isDirected ? ArcStore(graph.reversed(), in: order) : localRows
    table =
      vertices.isEmpty || vertices.count > DistanceTable.limit
      ? nil : DistanceTable(vertices, graph: rows)
  }

  /// An engine for the same graph with workspaces of its own.
  init(sharing other: WalkEngine) {
    method = other.method
    stops = Self.stopSearch(method)
    reach = other.reach
    rows = other.rows
    order = other.order
    localRows = other.localRows
    reversedLocalRows = other.reversedLocalRows
    table = other.table
  }

  private static func stopSearch(_ method: Method) -> StopSearch {
    StopSearch(easyLimit: method == .bySegment ? 0 : StopSearch.easyLimit)
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
    // A search a stop against, at worst, a search a set of requirements; of the latter the bound
    // spares most, of small graphs both are cheap.
    let isByStop =
      count <= (1 << instance.bitCount) / 7 || count * rows.vertexCount < 1 << 16
    if method == .byStop || method == .bySegment || (method == .automatic && isByStop) {
      let distances = stops.distances(stopCount: count)
      let line = fromSource.reserve(rows.vertexCount)
      for a in 0...count {
        let vertex = a < count ? vertices[a] : source
        DistanceTable.spread(from: vertex, in: rows, &queue, distance: line, parent: nil)
        for b in 0..<count { distances[a &* count &+ b] = line[vertices[b]] }
      }
      return stops.search(instance, isCancelled: isCancelled)
    }
    return layers.search(
      instance.moved(by: order), source: Int(order.places[source]), graph: localRows,
      reversed: reversedLocalRows, isCancelled: isCancelled)
  }

  /// The vertices after `start` on a shortest path to `end`.
  func path(from start: Int, to end: Int) -> [Int] {
    table?.row(of: start).flatMap { table?.path(fromRow: $0, to: end) }
      ?? paths.path(from: start, to: end, in: rows)
  }
}

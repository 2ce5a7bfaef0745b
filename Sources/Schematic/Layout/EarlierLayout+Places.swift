extension EarlierLayout {
  /// Where everything was, in cells.
  public struct Places: Equatable, Sendable {
    /// By station id.
    public var stations: [String: Point] = [:]
    /// In the order in which ``Vertex/fork(_:)`` counts them.
    var forks: [Fork] = []
    /// The corners of the ways that are not straight, from one end to the other without both.
    var corners: [Way: [Point]] = [:]

    /// Nothing, to begin with.
    public init() {}
  }

  /// Where lines part in the open.
  struct Fork: Equatable, Sendable {
    /// The ids of the stations next to it, ascending.
    var between: [String]
    var at: Point
  }

  /// What a way leads to.
  enum Vertex: Hashable, Sendable {
    case station(String)
    case fork(Int)
  }

  /// The two ends of a segment.
  struct Way: Hashable, Sendable {
    var from: Vertex
    var to: Vertex
  }
}

extension EarlierLayout.Places {
  func place(_ vertex: EarlierLayout.Vertex) -> Point? {
    switch vertex {
    case .station(let id): stations[id]
    case .fork(let index): forks.indices.contains(index) ? forks[index].at : nil
    }
  }

  /// The way between two neighbors, both ends included; nil where it is not octilinear, or an end is
  /// not known.
  func route(_ from: EarlierLayout.Vertex, _ to: EarlierLayout.Vertex) -> [Point]? {
    guard let a = place(from), let b = place(to) else { return nil }
    let way =
      [a]
      + (corners[.init(from: from, to: to)] ?? corners[.init(from: to, to: from)]?.reversed() ?? [])
      + [b]
    return way.isOctilinear ? way : nil
  }
}

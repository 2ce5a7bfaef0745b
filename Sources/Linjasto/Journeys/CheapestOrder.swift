internal import Graphs

/// In which order, and on which platforms, a given set of experts is cheapest to contact.
///
/// Of equally cheap orders the one that covers most soonest is taken, then the one that follows the
/// map's own order: whom to call first must not depend on the search that found the experts.
struct CheapestOrder {
  struct Result: Equatable {
    /// Platforms in the order of contact.
    var platforms: [Int]
    /// The vertices between the stop before (or the entry) and each platform, both included.
    var paths: [[Int]]
    /// The travel to each platform.
    var travel: [Int]
  }

  /// Up to how many experts the order is searched; memory grows as 2^n.
  static let limit = 10

  /// Nil when there are more than ``limit`` stations, or one cannot be reached.
  ///
  /// - Parameters:
  ///   - stations: Ascending indices in the network.
  ///   - covers: By station of `stations`: the requirements it covers, a bit each.
  /// - Complexity: O(2^n · p²) for n stations on p platforms (Held, Karp 1962).
  static func find(_ stations: [Int], covers: [UInt64], in travel: TravelGraph) -> Result? {
    guard !stations.isEmpty, stations.count <= limit else { return nil }
    let stops = travel.platforms.indices.filter {
      travel.platforms[$0].isUsable && stations.contains(travel.platforms[$0].station)
    }
    let owner = stops.map { stop in
      stations.firstIndex(of: travel.platforms[stop].station) ?? 0
    }
    let fromEntry = travel.graph.shortestPaths(from: TravelGraph.entry)
    let trees = stops.map { travel.graph.shortestPaths(from: travel.vertex(of: $0)) }
    let count = stations.count
    let full = 1 << count

    // What is still uncovered after a subset: later calls for many needs weigh more.
    let wanted = covers.reduce(0, |)
    let waiting = (0..<full).map { subset -> Int in
      var met: UInt64 = 0
      for i in 0..<count where subset >> i & 1 == 1 { met |= covers[i] }
      return (wanted & ~met).nonzeroBitCount
    }

    // By subset visited and stop where one stands: the least (cost, lateness) still to come.
    let far = Int.max / 2
    let none = (cost: far, lateness: far)
    var rest = [(cost: Int, lateness: Int)](repeating: none, count: full * stops.count)
    func best(
      after subset: Int, from tree: ShortestPathTree
    ) -> (cost: Int, lateness: Int, stop: Int)? {
      var best: (cost: Int, lateness: Int, stop: Int)?
      for stop in stops.indices where subset >> owner[stop] & 1 == 0 {
        guard let distance = tree.distance(to: travel.vertex(of: stops[stop])) else { continue }
        let next = rest[(subset | 1 << owner[stop]) * stops.count + stop]
        guard next.cost < far else { continue }
        let candidate = (
          cost: distance + next.cost, lateness: waiting[subset] + next.lateness, stop: stop
        )
        if let found = best, (found.cost, found.lateness) <= (candidate.cost, candidate.lateness) {
          continue
        }
        best = candidate
      }
      return best
    }
    for subset in stride(from: full - 1, to: 0, by: -1) {
      for stop in stops.indices where subset >> owner[stop] & 1 == 1 {
        if subset == full - 1 {
          rest[subset * stops.count + stop] = (0, 0)
        } else if let next = best(after: subset, from: trees[stop]) {
          rest[subset * stops.count + stop] = (next.cost, next.lateness)
        }
      }
    }

    var result = Result(platforms: [], paths: [], travel: [])
    var subset = 0
    var tree = fromEntry
    while subset != full - 1 {
      guard let next = best(after: subset, from: tree),
        let path = tree.path(to: travel.vertex(of: stops[next.stop])),
        let distance = tree.distance(to: travel.vertex(of: stops[next.stop]))
      else { return nil }
      result.platforms.append(stops[next.stop])
      result.paths.append(path)
      result.travel.append(distance)
      subset |= 1 << owner[next.stop]
      tree = trees[next.stop]
    }
    return result
  }
}

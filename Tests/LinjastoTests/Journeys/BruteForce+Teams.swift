import Linjasto

extension BruteForce {
  /// The least cost of a tree from the entry, over every set of platforms: the minimum spanning
  /// tree of the set (Prim), and the cheapest of its experts that cover everything.
  ///
  /// Away from the entry every connection costs the same in both directions, so the spanning tree
  /// needs no direction.
  func cheapestTeam() -> Int? {
    let (needed, forced) = wanted
    let count = platforms.count
    var best: Int?
    for subset in 1..<(1 << count) {
      let members = (0..<count).filter { subset >> $0 & 1 == 1 }
      guard let tree = spanningTree(members) else { continue }
      let stations = Set(members.filter { platforms[$0].isUsable }.map { platforms[$0].station })
        .sorted()
      guard let visits = cheapestCover(stations, needed, forced) else { continue }
      best = min(best ?? .max, tree + visits)
    }
    return needed.isEmpty && forced.isEmpty ? nil : best
  }

  private func spanningTree(_ members: [Int]) -> Int? {
    var reached: [Int] = []
    var open = members
    var total = 0
    while !open.isEmpty {
      var nearest: (cost: Int, place: Int)?
      for (place, platform) in open.enumerated() {
        let cost = ([board(platform)] + reached.map { link(platform, $0) }).min() ?? far
        if cost < nearest?.cost ?? far { nearest = (cost, place) }
      }
      guard let (cost, place) = nearest else { return nil }
      total += cost
      reached.append(open.remove(at: place))
    }
    return total
  }

  private func cheapestCover(
    _ stations: [Int], _ needed: Set<Int>, _ forced: Set<Int>
  ) -> Int? {
    guard forced.isSubset(of: stations) else { return nil }
    var best: Int?
    for subset in 0..<(1 << stations.count) {
      let chosen = stations.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element)
      guard forced.isSubset(of: chosen),
        needed.isSubset(of: chosen.reduce(into: Set<Int>()) { $0.formUnion(covers[$1]) })
      else { continue }
      best = min(best ?? .max, chosen.reduce(0) { $0 + visitCost($1) })
    }
    return best
  }

  private func board(_ platform: Int) -> Int {
    platforms[platform].isUsable ? handoff(platforms[platform]) : far
  }

  /// The direct connection of two platforms, in either direction.
  private func link(_ p: Int, _ q: Int) -> Int { direct[p + 1][q + 1] }
}

extension BruteForce {
  /// The criteria that no set of experts beats, over every set that covers what it must.
  func unbeaten() -> Set<Criteria> {
    let (needed, forced) = wanted
    let stations = network.stations.indices.filter {
      usable[$0] && (!covers[$0].isDisjoint(with: needed) || forced.contains($0))
    }
    var all: Set<Criteria> = []
    for subset in 1..<(1 << stations.count) {
      let chosen = stations.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element)
      guard forced.isSubset(of: chosen),
        needed.isSubset(of: chosen.reduce(into: Set<Int>()) { $0.formUnion(covers[$1]) })
      else { continue }
      all.insert(
        Criteria(
          contacts: chosen.count, changes: fewestLines(chosen) - 1,
          charged: chosen.count {
            network.stations[$0].fee == .charged || network.stations[$0].fee == .mixed
          },
          unknowns: chosen.reduce(0) { sum, index in
            sum
              + request.unknowns(
                of: network.stations[index],
                covering: covers[index].sorted().map { requirements[$0] }
              ).count
          }))
    }
    return all.filter { criteria in !all.contains { $0.dominates(criteria) } }
  }

  private func fewestLines(_ chosen: [Int]) -> Int {
    let lines = chosen.map { station in
      Set(
        platforms.filter { $0.station == station && $0.isUsable }.map {
          $0.line?.rawValue ?? "area-\(station)"
        })
    }
    let all = lines.reduce(into: Set<String>()) { $0.formUnion($1) }.sorted()
    var best = all.count
    for subset in 0..<(1 << all.count) {
      let open = Set(all.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element))
      if lines.allSatisfy({ !$0.isDisjoint(with: open) }) { best = min(best, open.count) }
    }
    return best
  }
}

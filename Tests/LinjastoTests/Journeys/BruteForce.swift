import Linjasto

/// The definitions of the field read word by word: every sequence of platforms is tried, on a
/// travel graph with an arc for every pair, and distances by Floyd and Warshall.
struct BruteForce {
  struct Platform {
    var station: Int
    var line: Line.ID?
  }

  let network: Network
  let request: JourneyRequest
  let requirements: [Requirement]
  /// By station.
  let usable: [Bool]
  /// By station: the requirements it covers.
  let covers: [Set<Int>]
  private(set) var platforms: [Platform] = []
  /// Between the entry (0) and the platforms (from 1 on).
  private var distance: [[Int]] = []
  /// The same before the shortest paths are sought.
  private(set) var direct: [[Int]] = []
  let far = 1_000_000

  init(_ network: Network, _ request: JourneyRequest) {
    self.network = network
    self.request = request
    var seen: [Requirement] = []
    for requirement in request.requirements where !seen.contains(requirement) {
      seen.append(requirement)
    }
    requirements = seen
    let facts = request.reading.factsOnly
    func stands(_ s: Station, on line: Line.ID) -> Bool {
      s.lines.contains(line)
        && !(facts && s.assumptions.contains("lines", line.rawValue))
    }
    usable = network.stations.map { s in
      var allowed: [Station.Status] = [.active, .pilot]
      if request.planned { allowed += [.planned, .inquiry] }
      return s.membership != .all && s.serves.contains(request.region)
        && allowed.contains(s.status)
        && !s.agreements.contains {
          $0.regions.contains(request.region) && $0.state == .notSigned
        }
        && !request.avoided.contains(s.id) && !request.consulted.contains(s.id)
        && !request.unavailable.keys.contains(s.id)
        && (request.language.map { s.languages.isEmpty || s.languages.contains($0) } ?? true)
        && (request.mode.map { s.modes.isEmpty || s.modes.contains($0) } ?? true)
        && !(request.freeOnly && (s.fee == .charged || s.fee == .mixed))
    }
    func meets(_ s: Station, _ requirement: Requirement) -> Bool {
      switch requirement {
      case .line(let line): stands(s, on: line)
      case .role(let role): s.membership != .all && s.roles.contains(role)
      }
    }
    func isOnNeeded(_ s: Station) -> Bool {
      seen.contains { if case .line(let line) = $0 { stands(s, on: line) } else { false } }
    }
    let usable = usable
    covers = network.stations.indices.map { index in
      let s = network.stations[index]
      guard usable[index] else { return [] }
      return Set(
        seen.indices.filter { r in
          guard meets(s, seen[r]) else { return false }
          guard case .role = seen[r], !isOnNeeded(s) else { return true }
          return !network.stations.indices.contains {
            usable[$0] && meets(network.stations[$0], seen[r]) && isOnNeeded(network.stations[$0])
          }
        })
    }
    build(stands)
  }

  private mutating func build(_ stands: (Station, Line.ID) -> Bool) {
    let costs = request.costs ?? network.costs
    for (index, s) in network.stations.enumerated() {
      let lines = s.lines.filter { stands(s, $0) }
      for line in lines where usable[index] || network[line]?.order.isEmpty == false {
        platforms.append(Platform(station: index, line: line))
      }
      if lines.isEmpty && usable[index] { platforms.append(Platform(station: index, line: nil)) }
    }
    let count = platforms.count + 1
    distance = (0..<count).map { i in (0..<count).map { $0 == i ? 0 : far } }
    func put(_ a: Int, _ b: Int, _ cost: Int) { distance[a][b] = min(distance[a][b], cost) }
    for (i, p) in platforms.enumerated() {
      if usable[p.station] {
        put(0, i + 1, costs.handoff)
        put(i + 1, 0, costs.return)
      }
      for (j, q) in platforms.enumerated() where i != j {
        if p.station == q.station && usable[p.station] { put(i + 1, j + 1, costs.change) }
        guard let line = p.line, line == q.line, p.station != q.station else { continue }
        let ends = [network.stations[p.station].id, network.stations[q.station].id]
        let link = network.contents.links.first {
          $0.line == line && ends.contains($0.from) && ends.contains($0.to)
        }
        let order = network[line]?.order ?? []
        if order.isEmpty {
          put(i + 1, j + 1, link?.cost ?? costs.ride)
        } else {
          if let link { put(i + 1, j + 1, link.cost) }
          if let a = order.firstIndex(of: ends[0]), let b = order.firstIndex(of: ends[1]),
            abs(a - b) == 1, link == nil
          {
            put(i + 1, j + 1, costs.ride)
          }
        }
      }
    }
    direct = distance
    for k in 0..<count {
      for i in 0..<count {
        for j in 0..<count where distance[i][k] + distance[k][j] < distance[i][j] {
          distance[i][j] = distance[i][k] + distance[k][j]
        }
      }
    }
  }

  func visitCost(_ station: Int) -> Int {
    let costs = request.costs ?? network.costs
    let s = network.stations[station]
    let states = s.agreements.filter { $0.regions.contains(request.region) }.map(\.state)
    let isOpen = states.contains(.unknown) || states.contains(.inquiry)
    return costs.contact + (s.fee == .charged || s.fee == .mixed ? costs.fee : 0)
      + (isOpen && !states.contains(.signed) ? costs.distance : 0)
  }

  /// What has to be covered, and by whom in any case.
  var wanted: (requirements: Set<Int>, forced: Set<Int>) {
    let consulted = network.stations.filter { request.consulted.contains($0.id) }
    let facts = request.reading.factsOnly
    let met = requirements.indices.filter { r in
      consulted.contains { s in
        switch requirements[r] {
        case .line(let line):
          s.lines.contains(line)
            && !(facts && s.assumptions.contains("lines", line.rawValue))
        case .role(let role): s.membership != .all && s.roles.contains(role)
        }
      }
    }
    let possible = covers.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let forced = network.stations.indices.filter {
      usable[$0] && request.included.contains(network.stations[$0].id)
    }
    return (possible.subtracting(met), Set(forced))
  }

  /// Every requirement left that nobody covers.
  var uncovered: Set<Int> {
    let consulted = network.stations.indices.filter {
      request.consulted.contains(network.stations[$0].id)
    }
    return Set(
      requirements.indices.filter { r in
        !covers.contains { $0.contains(r) }
          && !consulted.contains { c in
            let s = network.stations[c]
            return switch requirements[r] {
            case .line(let line):
              s.lines.contains(line)
                && !(request.reading.factsOnly
                  && s.assumptions.contains("lines", line.rawValue))
            case .role(let role): s.membership != .all && s.roles.contains(role)
            }
          }
      })
  }

  /// The least cost of a walk by its set of stations, for every set that covers what it must and
  /// has nobody to spare.
  func chains() -> [Set<Int>: Int] {
    let (needed, forced) = wanted
    var best: [Set<Int>: Int] = [:]
    func isEnough(_ set: Set<Int>) -> Bool {
      forced.isSubset(of: set)
        && needed.isSubset(of: set.reduce(into: Set<Int>()) { $0.formUnion(covers[$1]) })
    }
    func extend(_ at: Int, _ visited: Set<Int>, _ cost: Int) {
      if isEnough(visited) {
        best[visited] = min(best[visited] ?? .max, cost)
        return
      }
      for (p, platform) in platforms.enumerated()
      where usable[platform.station] && !visited.contains(platform.station)
        && (!covers[platform.station].isDisjoint(with: needed)
          || forced.contains(platform.station))
        && distance[at][p + 1] < far
      {
        extend(
          p + 1, visited.union([platform.station]),
          cost + distance[at][p + 1] + visitCost(platform.station))
      }
    }
    extend(0, [], 0)
    return best.filter { set, _ in
      !set.isEmpty && !set.contains { isEnough(set.subtracting([$0])) }
    }
  }
}

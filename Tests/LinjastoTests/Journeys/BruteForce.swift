import Linjasto
import TestSupport

/// The definitions of the field read word by word: every sequence of platforms is tried, on a
/// travel graph with an arc for every pair, and distances by Floyd and Warshall.
struct BruteForce {
  struct Platform {
    var station: Int
    var line: Line.ID?
    /// Whether one may board or change there; else it is only passed.
    var isUsable: Bool
  }

  let network: Network
  let request: JourneyRequest
  let requirements: [Requirement]
  /// By station.
  let usable: [Bool]
  /// By station: the requirements it covers.
  let covers: [Set<Int>]
  /// The lines asked for.
  let needed: [Line.ID]
  private let rules: Rules
  private let entry: Station.ID?
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
    let needed = seen.compactMap { if case .line(let line) = $0 { line } else { nil } }
    self.needed = needed
    let rules = Rules(request)
    self.rules = rules
    let meets = network.stations.map { s in
      Set(seen.indices.filter { rules.meets(s, seen[$0], needed) })
    }
    func isOnNeeded(_ s: Station) -> Bool { needed.contains { rules.stands(s, on: $0) } }
    let covers = network.stations.indices.map { index in
      meets[index].filter { r in
        guard case .role = seen[r], !isOnNeeded(network.stations[index]) else { return true }
        return !network.stations.indices.contains {
          meets[$0].contains(r) && isOnNeeded(network.stations[$0])
        }
      }
    }
    self.covers = covers
    usable = network.stations.enumerated().map { index, s in
      s.membership != .all && (!covers[index].isEmpty || rules.mayBeAsked(s, needed))
    }
    entry = request.entries(of: network).first
    build()
  }

  private mutating func build() {
    for (index, s) in network.stations.enumerated() {
      let own = needed.filter { line in
        covers[index].contains { requirements[$0] == .line(line) }
      }
      for line in needed where rules.stands(s, on: line) {
        if own.contains(line) || network[line]?.order.isEmpty == false {
          platforms.append(Platform(station: index, line: line, isUsable: own.contains(line)))
        }
      }
      if own.isEmpty && usable[index] {
        platforms.append(Platform(station: index, line: nil, isUsable: true))
      }
    }
    let costs = request.costs ?? network.costs
    let count = platforms.count + 1
    distance = (0..<count).map { i in (0..<count).map { $0 == i ? 0 : far } }
    func put(_ a: Int, _ b: Int, _ cost: Int) { distance[a][b] = min(distance[a][b], cost) }
    for (i, p) in platforms.enumerated() {
      if p.isUsable {
        put(0, i + 1, handoff(p))
        put(i + 1, 0, handoff(p) == 0 && isFree(p) ? 0 : costs.return)
      }
      for (j, q) in platforms.enumerated() where i != j {
        if p.station == q.station && p.isUsable && q.isUsable { put(i + 1, j + 1, costs.change) }
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

  /// Whether nobody hands over to the platform: there is no entry, or its expert is the entry.
  private func isFree(_ platform: Platform) -> Bool {
    entry == nil || entry == network.stations[platform.station].id
  }

  func handoff(_ platform: Platform) -> Int {
    isFree(platform) ? 0 : (request.costs ?? network.costs).handoff
  }

  func visitCost(_ station: Int) -> Int {
    let costs = request.costs ?? network.costs
    let s = network.stations[station]
    let lines = covers[station].compactMap {
      if case .line(let line) = requirements[$0] { line } else { nil }
    }
    func isSigned(on line: Line.ID?) -> Bool {
      if let state = s.terms.first(where: { $0.line == line })?.agreement {
        return state == .signed && !(request.reading.factsOnly && s.terms[0].isAssumed)
      }
      let states = s.agreements.filter { $0.regions.contains(request.region) }.map(\.state)
      return states.contains(.signed) && !states.contains(.notSigned)
    }
    let isKnown = lines.isEmpty ? isSigned(on: nil) : lines.allSatisfy { isSigned(on: $0) }
    let isPartial = lines.contains { rules.level(s, on: $0) == .partial }
    return costs.contact + (s.fee == .charged || s.fee == .mixed ? costs.fee : 0)
      + (isKnown ? 0 : costs.distance) + (isPartial ? costs.partial : 0)
      + costs.assumption * assumed(s, lines)
  }

  private func assumed(_ s: Station, _ lines: [Line.ID]) -> Int {
    func own(_ line: Line.ID) -> Station.Terms? { s.terms.first { $0.line == line } }
    let memberships = lines.count {
      s.assumptions.contains("lines", $0.rawValue) || own($0)?.isAssumed == true
    }
    let general = s.assumptions.contains("serves", request.region.rawValue)
    let isReachAssumed =
      lines.isEmpty
      ? general
      : lines.contains { own($0)?.reach == nil ? general : own($0)?.isAssumed == true }
    let isAgreementAssumed = lines.contains {
      own($0)?.agreement != nil && own($0)?.isAssumed == true
    }
    return memberships + (isReachAssumed ? 1 : 0) + (isAgreementAssumed ? 1 : 0)
  }

  /// What those consulted before have the theme for, and so needs nobody else.
  private var met: Set<Int> {
    let consulted = network.stations.filter { request.consulted.contains($0.id) }
    return Set(
      requirements.indices.filter { r in
        consulted.contains { rules.hasTheme($0, requirements[r], needed) }
      })
  }

  /// What has to be covered, and by whom in any case.
  var wanted: (requirements: Set<Int>, forced: Set<Int>) {
    let possible = covers.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let forced = network.stations.indices.filter {
      usable[$0] && request.included.contains(network.stations[$0].id)
    }
    return (possible.subtracting(met), Set(forced))
  }

  /// Every requirement left that nobody covers.
  var uncovered: Set<Int> {
    let met = met
    return Set(
      requirements.indices.filter { r in
        !covers.contains { $0.contains(r) } && !met.contains(r)
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
      where platform.isUsable && !visited.contains(platform.station)
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

/// Who may be asked for what, from the levels of an independent rule.
private struct Rules {
  let request: JourneyRequest

  init(_ request: JourneyRequest) { self.request = request }

  /// What is planned and asked for is there, where the request says so.
  private func asIfThere(_ s: Station) -> Station {
    guard request.planned else { return s }
    var s = s
    if s.status == .planned || s.status == .inquiry { s.status = .active }
    s.agreements.removeAll { $0.state == .inquiry }
    return s
  }

  func level(_ s: Station, on line: Line.ID?) -> CoverLevel {
    ServingOracle.level(
      of: asIfThere(s), in: request.region, on: line, on: request.reading.day,
      factsOnly: request.reading.factsOnly)
  }

  func stands(_ s: Station, on line: Line.ID) -> Bool {
    s.lines.contains(line)
      && !(request.reading.factsOnly
        && (s.assumptions.contains("lines", line.rawValue)
          || s.terms.contains { $0.line == line && $0.isAssumed }))
  }

  private func suits(_ s: Station) -> Bool {
    !request.avoided.contains(s.id) && !request.consulted.contains(s.id)
      && !request.unavailable.keys.contains(s.id)
      && (request.language.map { s.languages.isEmpty || s.languages.contains($0) } ?? true)
      && (request.mode.map { s.modes.isEmpty || s.modes.contains($0) } ?? true)
      && !(request.freeOnly && (s.fee == .charged || s.fee == .mixed))
  }

  /// A researcher may be asked; a project may not.
  func mayBeAsked(_ s: Station, _ needed: [Line.ID]) -> Bool {
    var asked = s
    if asked.kind == .researcher { asked.kind = .role }
    let preferred = s.lines.filter(needed.contains)
    let lines = preferred.isEmpty ? s.lines : preferred
    let best =
      lines.isEmpty
      ? level(asked, on: nil) : lines.map { level(asked, on: $0) }.max() ?? .none
    return s.kind != .project && best.isThere && suits(s)
  }

  func meets(_ s: Station, _ requirement: Requirement, _ needed: [Line.ID]) -> Bool {
    guard s.membership != .all else { return false }
    switch requirement {
    case .line(let line):
      return s.lines.contains(line) && level(s, on: line).isThere && suits(s)
    case .role(let role): return s.roles.contains(role) && mayBeAsked(s, needed)
    }
  }

  func hasTheme(_ s: Station, _ requirement: Requirement, _ needed: [Line.ID]) -> Bool {
    guard s.membership != .all else { return false }
    switch requirement {
    case .line(let line): return s.kind != .researcher && s.kind != .project && stands(s, on: line)
    case .role(let role): return s.kind != .project && s.roles.contains(role)
    }
  }
}

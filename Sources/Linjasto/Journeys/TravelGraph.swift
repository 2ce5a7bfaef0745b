internal import Graphs

/// The metro that a request travels: the entry, and a platform for each needed line that an expert
/// covers.
///
/// - board: entry → platform, `handoff`; nothing where the expert is the entry
/// - ride: platform → platform of the same line, `ride`; through one hub a line, so that arcs stay
///   linear. Where the line states an order, the sum of its steps; where a link states a cost, that.
/// - change: platform → another platform of the same expert, `change`
/// - return: platform → entry, `return`
struct TravelGraph: Sendable {
  struct Platform: Equatable, Sendable {
    /// Index in the network.
    var station: Int
    /// Index in the network; nil for an expert who covers no needed line, whom only the entry
    /// reaches.
    var line: Int?
    /// Whether one may board, change or step off here; else it is only passed on an ordered line.
    var isUsable: Bool
  }

  static let entry = 0

  /// What an arc is.
  enum Move: Hashable, Sendable {
    case board(platform: Int)
    case ride(from: Int, to: Int, cost: Int)
    case change(from: Int, to: Int)
    case `return`(platform: Int)
  }

  let graph: Graph
  let platforms: [Platform]
  let costs: Costs
  /// The rides that pass no hub, by their ends.
  private let steps: [Step: Int]

  private struct Step: Hashable {
    var from: Int
    var to: Int
  }

  /// The vertex of the platform at `index`.
  func vertex(of index: Int) -> Int { index + 1 }

  /// The platform at `vertex`; nil for the entry and the hubs.
  func platform(at vertex: Int) -> Int? {
    platforms.indices.contains(vertex - 1) ? vertex - 1 : nil
  }

  /// - Parameters:
  ///   - lines: By station, the needed lines on which it may be contacted.
  ///   - usable: By station, whether it may be contacted.
  ///   - start: The station that is the entry, where it is one of the experts.
  ///   - scale: What an arc of the graph weighs for each point it costs.
  init(
    _ network: Network, _ reading: Reading, needed: [Line.ID], lines own: [[Line.ID]],
    usable: [Bool], start: Station.ID?, costs: Costs, scale: Int
  ) {
    var platforms: [Platform] = []
    var byLine = [[Int]](repeating: [], count: network.lines.count)
    let lineIndex = Dictionary(
      uniqueKeysWithValues: network.lines.enumerated().map { ($1.id, $0) })
    for (index, station) in network.stations.enumerated() {
      for id in needed where station.isOn(id, reading) {
        guard let line = lineIndex[id] else { continue }
        let isUsable = usable[index] && own[index].contains(id)
        guard isUsable || !network.lines[line].order.isEmpty else { continue }
        byLine[line].append(platforms.count)
        platforms.append(Platform(station: index, line: line, isUsable: isUsable))
      }
      if own[index].isEmpty && usable[index] {
        platforms.append(Platform(station: index, line: nil, isUsable: true))
      }
    }

    var edges: [Graph.Edge] = []
    var steps: [Step: Int] = [:]
    var hubs = 0
    func arc(_ from: Int, _ to: Int, _ cost: Int) {
      edges.append(Graph.Edge(from: from, to: to, cost: cost * scale))
    }
    for (index, platform) in platforms.enumerated() where platform.isUsable {
      let isStart = network.stations[platform.station].id == start
      arc(Self.entry, index + 1, isStart ? 0 : costs.handoff)
      arc(index + 1, Self.entry, isStart ? 0 : costs.return)
      for other in platforms.indices.dropFirst(index + 1) {
        guard platforms[other].station == platform.station else { break }
        guard platforms[other].isUsable else { continue }
        arc(index + 1, other + 1, costs.change)
        arc(other + 1, index + 1, costs.change)
      }
    }
    for (index, line) in network.lines.enumerated() {
      let rides = Rides(
        line: line, members: byLine[index].map { network.stations[platforms[$0].station].id },
        links: network.contents.links.filter { $0.line == line.id }.map { $0.bounded },
        ride: costs.ride)
      for step in rides.steps {
        let (from, to) = (byLine[index][step.from], byLine[index][step.to])
        for step in [(from: from, to: to, cost: step.cost), (from: to, to: from, cost: step.cost)] {
          arc(step.from + 1, step.to + 1, step.cost)
          let known = steps[Step(from: step.from, to: step.to)] ?? .max
          steps[Step(from: step.from, to: step.to)] = min(known, step.cost)
        }
      }
      if rides.usesHub {
        let hub = platforms.count + 1 + hubs
        hubs += 1
        for platform in byLine[index] {
          arc(platform + 1, hub, 0)
          arc(hub, platform + 1, costs.ride)
        }
      }
    }
    graph = Graph(vertexCount: platforms.count + 1 + hubs, edges: edges, isDirected: true)
    self.platforms = platforms
    self.costs = costs
    self.steps = steps
  }

  /// The moves along `vertices`, hubs folded into rides. The first vertex is where one stands.
  func moves(along vertices: some Collection<Int>) -> [Move] {
    var moves: [Move] = []
    var last = vertices.first.flatMap(platform)
    var isPastHub = false
    for vertex in vertices.dropFirst() {
      if vertex == Self.entry {
        if let from = last { moves.append(.return(platform: from)) }
        last = nil
      } else if let to = platform(at: vertex) {
        if let from = last {
          if platforms[from].station == platforms[to].station {
            moves.append(.change(from: from, to: to))
          } else {
            let step = isPastHub ? nil : steps[Step(from: from, to: to)]
            moves.append(.ride(from: from, to: to, cost: step ?? costs.ride))
          }
        } else {
          moves.append(.board(platform: to))
        }
        last = to
        isPastHub = false
      } else {
        isPastHub = true
      }
    }
    return moves
  }
}

/// How one line connects its members: each with each through a hub, or step by step.
private struct Rides {
  var steps: [(from: Int, to: Int, cost: Int)] = []
  var usesHub = false

  init(line: Line, members: [Station.ID], links: [Link], ride: Int) {
    guard members.count > 1 else { return }
    let place = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    func linked(_ a: Station.ID, _ b: Station.ID) -> Int? {
      links.filter { ($0.from == a && $0.to == b) || ($0.from == b && $0.to == a) }
        .map { $0.cost }.min()
    }
    if line.order.isEmpty {
      if links.allSatisfy({ $0.cost <= ride }) {
        usesHub = true
        for link in links {
          if let from = place[link.from], let to = place[link.to] {
            steps.append((from, to, link.cost))
          }
        }
      } else {
        // A link dearer than a ride replaces it, which a hub could not say.
        for (i, a) in members.enumerated() {
          for (j, b) in members.enumerated().dropFirst(i + 1) {
            steps.append((i, j, linked(a, b) ?? ride))
          }
        }
      }
    } else {
      for (a, b) in zip(line.order, line.order.dropFirst()) {
        if let from = place[a], let to = place[b] {
          steps.append((from, to, linked(a, b) ?? ride))
        }
      }
      for link in links {
        if let from = place[link.from], let to = place[link.to] {
          steps.append((from, to, link.cost))
        }
      }
      let listed = Set(line.order)
      for (i, a) in members.enumerated() where !listed.contains(a) {
        for (j, b) in members.enumerated() where i != j && (listed.contains(b) || i < j) {
          steps.append((i, j, linked(a, b) ?? ride))
        }
      }
    }
  }
}

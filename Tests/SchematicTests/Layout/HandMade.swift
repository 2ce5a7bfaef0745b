import Schematic
import TestSupport

/// Maps on a square grid with placements made by hand: every segment runs straight.
struct HandMade {
  var map: LineMap
  var graph: LineGraph
  var placement: Placement

  /// - Parameters:
  ///   - at: by station, in cells.
  ///   - walks: by line, one walk each.
  init(at: [(Double, Double)], walks: [[Int]], labels: [String] = []) {
    let positions = at.map { Point(x: $0.0, y: $0.1) }
    map = LineMap(
      stations: at.indices.map {
        LineMap.Station(id: "s\($0)", label: $0 < labels.count ? labels[$0] : "Asema \($0)")
      },
      lines: walks.enumerated().map { index, walk in
        LineMap.Line(
          id: "l\(index)", label: "Linja \(index)", code: String(index + 1),
          color: Color(red: 20, green: UInt8(truncatingIfNeeded: 40 * index), blue: 200),
          walks: [walk], isOrdered: true)
      })
    graph = LineGraph(stationCount: at.count, walks: walks.map { [$0] })
    placement = Placement(
      positions: positions, routes: graph.segments.map { [positions[$0.a], positions[$0.b]] })
  }

  /// Random walks of `lines` lines over a grid, none visiting a station twice.
  init(seed: UInt64, lines: Int, columns: Int, rows: Int) {
    var random = SplitMix64(seed: seed)
    var walks: [[Int]] = []
    for _ in 0..<lines {
      var walk = [Int.random(in: 0..<columns * rows, using: &random)]
      for _ in 0..<Int.random(in: 3...10, using: &random) {
        let x = walk[walk.count - 1] % columns
        let y = walk[walk.count - 1] / columns
        let next = [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)].filter {
          (0..<columns).contains($0.0) && (0..<rows).contains($0.1)
            && !walk.contains($0.1 * columns + $0.0)
        }
        guard let step = next.randomElement(using: &random) else { break }
        walk.append(step.1 * columns + step.0)
      }
      walks.append(walk)
    }
    // Only the stations that a line visits.
    let used = Set(walks.joined()).sorted()
    let number = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($0.element, $0.offset) })
    self.init(
      at: used.map { (Double($0 % columns), Double($0 / columns)) },
      walks: walks.map { $0.compactMap { number[$0] } })
  }

  var tracing: Tracing {
    Tracing(
      map, graph: graph, placement: placement, order: Ordering().order(graph, placement))
  }

  var drawing: Drawing {
    let tracing = tracing
    return Drawing(tracing: tracing, labeling: Labeling(map, tracing: tracing))
  }
}

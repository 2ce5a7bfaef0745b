internal import Linjasto
internal import LinjastoMaps
internal import Schematic
internal import TestSupport

/// Layouts from lines and stations to the finished drawing: time by phase, memory, score, defects.
struct LayoutBench: Encodable {
  struct Row: Encodable {
    var network: String
    var stations: Int
    var lines: Int
    /// One pass of each phase, milliseconds.
    var phases: [String: Double]
    /// All attempts together.
    var layoutMilliseconds: Double
    var peakMegabytes: Double?
    var defects: Int
    var score: Drawing.Score
    var verdict: String
    /// Lines left out, which would have told a falsehood.
    var linesLeftOut: Int
  }

  private static let phases = ["support", "placement", "ordering", "tracing", "labeling"]

  private(set) var rows: [Row] = []

  init(networks: [(name: String, map: LineMap)], largest: Int) {
    let table = Table(
      "Layout (phases: ms of one pass each; layout: ms with all attempts)",
      ["network", "stations", "lines"] + Self.phases + [
        "layout", "peak MB", "defects", "left out", "bends", "cross", "hidden", "cv", "text",
        "verdict",
      ])
    let generated = [20, 50, 100, 200, 500, 1000, 2000].filter { $0 <= largest }
      .map { (name: "generated-\($0)", map: LineMap.generated(stations: $0)) }
    let popular = [(100, 12), (200, 20), (500, 26)].filter { $0.0 <= largest }
      .map {
        (name: "popular-\($0.0)-\($0.1)", map: PopularNetwork.map(stations: $0.0, lines: $0.1))
      }
    let hard = HardNetworks.maps(largest: largest)
    for (name, map) in networks + generated + popular + hard {
      var laidOut: LaidOutMap?
      var time = 0.0
      let peak = Stopwatch.peakMemory {
        time = Stopwatch.time {
          laidOut = MapLayout(hyphenation: .serviceNames).lay(out: map)
        }
      }
      guard let laidOut else { continue }
      let drawing = laidOut.drawing
      let score = drawing.score
      let row = Row(
        network: name, stations: map.stations.count, lines: map.lines.count,
        phases: map.density.verdict == .undrawable ? [:] : Self.times(of: map),
        layoutMilliseconds: time, peakMegabytes: peak,
        defects: drawing.defects(against: map).count, score: score,
        verdict: map.density.verdict.rawValue,
        linesLeftOut: Set(laidOut.falsehoods.map(\.line)).count)
      rows.append(row)
      table.row(
        [name, "\(row.stations)", "\(row.lines)"]
          + Self.phases.map { Table.number(row.phases[$0]) }
          + [
            Table.number(time), Table.number(peak), "\(row.defects)", "\(row.linesLeftOut)",
            "\(score.lineBends)",
            "\(score.crossings)", "\(score.hiddenCrossings)", Table.number(score.spacingCV),
            Table.number(score.textOverSpacing), row.verdict,
          ])
    }
  }

  private static func times(of map: LineMap) -> [String: Double] {
    var times: [String: Double] = [:]
    func phase<Result>(_ name: String, _ work: () -> Result) -> Result {
      var result: Result?
      times[name] = Stopwatch.time { result = work() }
      guard let result else { preconditionFailure("the work of \(name) was not done") }
      return result
    }
    let start = phase("support") {
      Support().lineGraph(of: map).forked(positions: map.stations.map(\.position))
    }
    let placement = phase("placement") {
      Placer().place(start.graph, positions: start.positions)
    }
    let order = phase("ordering") {
      Ordering().order(start.graph, placement, markerCount: map.stations.count)
    }
    let tracing = phase("tracing") {
      Tracing(map, graph: start.graph, placement: placement, order: order)
    }
    _ = phase("labeling") { Labeling(map, tracing: tracing, hyphenation: .serviceNames) }
    return times
  }
}

internal import Graphs
internal import TestSupport

/// Set covers solved to proven optimality, on generated instances of the OR-Library's kinds.
struct CoverBench: Encodable {
  struct Row: Encodable {
    var instance: String
    var elements: Int
    var sets: Int
    var optimum: Int
    var isProven: Bool
    var milliseconds: Double
  }

  private(set) var rows: [Row] = []

  init(largest: Int) {
    let table = Table(
      "Set cover, generated in the manner of the OR-Library (proven optimum)",
      ["instance", "elements", "sets", "density", "optimum", "proven", "ms"])
    for (kind, elements, sets, density) in [
      ("scp4", 200, 1000, 0.02), ("scp5", 200, 2000, 0.02), ("scp6", 200, 1000, 0.05),
      ("scpa", 300, 3000, 0.02), ("scpb", 300, 3000, 0.05), ("scpc", 400, 4000, 0.02),
      ("scpd", 400, 4000, 0.05), ("scpe", 50, 500, 0.2),
    ] where sets <= max(largest * 2, 1000) {
      for seed in 1...2 as ClosedRange<UInt64> {
        let system = SetSystem.generated(
          elements: elements, sets: sets, density: density, seed: seed, isUnicost: kind == "scpe")
        var cover: SetCover?
        let time = Stopwatch.time { cover = system.cheapestCover(nodeLimit: 100_000) }
        guard let cover else { continue }
        let row = Row(
          instance: "generated-\(kind)-\(seed)", elements: elements, sets: sets,
          optimum: cover.cost, isProven: cover.isOptimal, milliseconds: time)
        rows.append(row)
        table.row([
          row.instance, "\(elements)", "\(sets)", "\(Int(density * 100)) %", "\(row.optimum)",
          row.isProven ? "yes" : "no", Table.number(time),
        ])
      }
    }
  }
}

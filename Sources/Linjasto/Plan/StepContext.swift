/// What the steps of a plan tell beside what they close.
struct StepContext {
  private let networks: [Network]
  private var demand: [Region.ID: [Line.ID: Double]] = [:]
  private var required: [Region.ID: [Language]] = [:]

  init(_ report: CoverageReport, _ networks: [Network]) {
    self.networks = networks
    for cell in report.cells {
      if let cases = cell.load.demand { demand[cell.region, default: [:]][cell.line] = cases }
      required[cell.region] = cell.languages.required
    }
  }

  func isPilot(_ measure: Measure) -> Bool {
    measure.station.map { id in networks.contains { $0[id]?.status == .pilot } } ?? false
  }

  /// Each cell once, whatever lacks in it.
  func demand(_ measure: Measure) -> Double {
    var seen: Set<Gap> = []
    return measure.closes.reduce(0) { sum, gap in
      let cell = Gap(region: gap.region, line: gap.line, level: .none)
      return seen.insert(cell).inserted ? sum + (demand[gap.region]?[gap.line] ?? 0) : sum
    }
  }

  func languages(_ measure: Measure) -> [Language] {
    let spoken = measure.station.flatMap { id in
      networks.lazy.compactMap { $0[id] }.first?.languages
    }
    let needed = measure.closes.map { required[$0.region] ?? [] }.filter { $0.count > 1 }
    return Set(needed.joined()).subtracting(spoken ?? []).sorted()
  }
}

extension CoverageReport {
  /// The same regions and lines by the sources alone.
  func onFacts(_ networks: [Network]) -> CoverageReport {
    guard !factsOnly else { return self }
    return CoverageReport(of: networks, reading.ofFacts)
      .limited(to: Set(regions.map { $0.id }), Set(lines.map { $0.id }))
  }
}

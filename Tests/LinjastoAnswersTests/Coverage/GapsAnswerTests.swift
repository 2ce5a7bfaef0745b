import Linjasto
import LinjastoAnswers
import LinjastoFormat
import TestSupport
import Testing

@Suite struct GapsAnswerTests {
  private func answer(_ name: String, factsOnly: Bool = false) throws -> GapsAnswer {
    let networks = [try Repository.network(name)]
    let report = CoverageReport(of: networks, Reading(day: networks[0].asOf, factsOnly: factsOnly))
    return GapsAnswer(
      report, resilience: Resilience(of: report, networks),
      plan: ClosingPlan(for: report, networks))
  }

  @Test(arguments: Repository.mapNames)
  func `a program counts as many cells and gaps as the report has`(name: String) throws {
    let report = CoverageReport(of: try Repository.network(name))
    let parsed = try Parsed(GapsAnswer(report))
    #expect(parsed.format == "linjasto-gaps/1")
    #expect(parsed.count("cells") == report.regions.count * report.lines.count)
    #expect(parsed.count("entries") == report.regions.count)
    let cells = try #require(parsed.object["cells"] as? [[String: Any]])
    let empty = cells.filter {
      ["none", "ended", "planned", "unknown"].contains($0["level"] as? String)
    }
    #expect(empty.count == report.empty.count)
  }

  @Test(arguments: Repository.mapNames, [false, true])
  func `every id has its heading, and every level is a rung`(
    name: String, factsOnly: Bool
  ) throws {
    let answer = try answer(name, factsOnly: factsOnly)
    let network = try Repository.network(name)
    let parsed = try Parsed(answer)
    #expect(parsed.texts(under: ["region"]) == Set(answer.regions.map(\.id)))
    #expect(parsed.texts(under: ["line"]) == Set(answer.lines.map(\.id)))
    #expect(parsed.texts(under: ["role"]).isSubset(of: answer.roles.map(\.id)))
    for cell in answer.cells {
      for station in cell.carriers.map(\.station) {
        #expect(answer.stations.contains { $0.id == station })
      }
    }
    for station in answer.stations {
      #expect(network[Station.ID(station.id)] != nil)
      #expect(!station.name.isEmpty)
    }
    #expect(!answer.cells.isEmpty && !answer.stations.isEmpty)
    for level in parsed.texts(under: ["level", "factsLevel"]) {
      #expect(CoverLevel(rawValue: level) != nil, "\(level)")
    }
  }

  @Test(arguments: Repository.mapNames)
  func `a plan's sums add up, and its gaps are those of the cells`(name: String) throws {
    let network = try Repository.network(name)
    let facts = CoverageReport(of: network, Reading(day: network.asOf, factsOnly: true))
    let answer = try answer(name)
    let plan = try #require(answer.plan)
    #expect(plan.cost == plan.steps.reduce(0) { $0 + $1.measure.cost })
    #expect(plan.leastCost == plan.cost)
    #expect(plan.closed.count + plan.open.count + plan.hopeless.count == facts.gaps.count)
    #expect(!plan.steps.isEmpty)
    for step in plan.steps {
      #expect(Set(step.alone).isSubset(of: step.measure.closes))
    }
    // By the sources alone; a cell that only a core role holds back is no gap of its own.
    let inCells = answer.cells.count { cell in
      !cell.carriers.contains { $0.factsLevel == "full" }
    }
    let gaps = plan.closed + plan.open + plan.hopeless
    #expect(gaps.count { $0.role == nil } == inCells)
    #expect(gaps.allSatisfy { ($0.role == nil) == ($0.tier == nil) })
  }

  @Test(arguments: Repository.mapNames)
  func `single points are the cells and roles that the losses empty`(name: String) throws {
    let answer = try answer(name)
    let resilience = try #require(answer.resilience)
    #expect(
      resilience.singlePoints == resilience.stations.reduce(0) { $0 + $1.cells + $1.roles })
    let there = ["partial", "full"]
    #expect(!resilience.stations.isEmpty)
    for station in resilience.stations {
      let total = station.losses.filter { there.contains($0.from) && !there.contains($0.to) }
      #expect(total.count == station.cells + station.roles)
    }
    #expect(resilience.pairs.allSatisfy { Set($0.stations).count == 2 })
  }

  @Test func `what was not asked for is left out, and so is what is not known`() throws {
    let report = CoverageReport(of: try Repository.network("tampere"))
    let parsed = try Parsed(GapsAnswer(report))
    #expect(parsed.keys.isDisjoint(with: ["resilience", "plan", "changes"]))
    let cells = try #require(parsed.object["cells"] as? [[String: Any]])
    let loads = cells.compactMap { $0["load"] as? [String: Any] }
    #expect(loads.count == report.regions.count * report.lines.count)
    #expect(loads.allSatisfy { $0["demand"] == nil && $0["unknown"] is Int })
    let plan = try #require(try Parsed(answer("tampere")).object["plan"] as? [String: Any])
    #expect(plan["leastCost"] as? Int == plan["cost"] as? Int)
    #expect(plan["budget"] == nil && plan["mostClosed"] == nil)
  }

  @Test func `the contradictions of two maps are told with both claims`() throws {
    func map(_ id: String, _ line: String, _ station: String) throws -> Network {
      let text = """
        format: linjasto/1
        id: \(id)
        title: {fi: \(id)}
        default_language: fi
        regions: [{code: "08", name: {fi: Pirkanmaan hyvinvointialue}}]
        sources: [{id: s, title: S}]
        lines: [{id: need, code: A, color: "#801100", name: {fi: \(line)}, source: s}]
        stations:
          - {id: unit, kind: unit, name: {fi: \(station)}, serves: ["08"], lines: [need], source: s}
        """
      return try #require(NetworkReader.read(SourceFile(path: id, text: text)).value)
    }
    let networks = [try map("first", "Erot", "Yksikkö"), try map("second", "Ero", "Toinen")]
    let answer = GapsAnswer(CoverageReport(of: networks))
    #expect(answer.maps.map(\.id) == ["first", "second"])
    let line = try #require(answer.conflicts.first { $0.subject == "line" })
    #expect(line.field == "name.fi" && line.reason == "differs")
    #expect(line.kept.value == "Erot" && line.other.value == "Ero" && line.other.map == "second")
    let station = try #require(answer.conflicts.first { $0.subject == "station" })
    #expect(station.reason == "kept-apart" && station.other.value == "Toinen")
    #expect(answer.cells.map(\.stations) == [["unit", "unit-second"]])
  }

  @Test func `a what-if tells which cells it changed`() throws {
    let network = try Repository.network("tampere")
    let before = CoverageReport(of: network)
    let plan = ClosingPlan(for: before, [network])
    let after = CoverageReport(of: network.applying(plan.steps.map(\.measure)))
    let answer = GapsAnswer(after, changes: NetworkComparison.cells(before, after))
    let changes = try #require(answer.changes)
    #expect(Set(changes.map(\.to)) == ["full"])
    #expect(changes.count == before.gaps.count)
  }
}

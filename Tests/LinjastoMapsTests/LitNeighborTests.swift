import LinjastoFormat
import Schematic
import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoMaps

/// A route through the bands whose help comes in part from another map's expert.
@Suite struct LitNeighborTests {
  private func map(_ id: String, regions: [String], _ stations: String) throws -> Network {
    let text = """
      format: linjasto/1
      id: \(id)
      title: {fi: \(id)}
      default_language: fi
      sources: [{id: s, title: S}]
      regions: [\(regions.map { "{code: \"\($0)\", name: {fi: Alue \($0)}}" }.joined(separator: ", "))]
      lines:
      - {id: h, code: H, color: "#206B39", name: {fi: Harvinaiset}, source: s}
      - {id: v, code: V, color: "#801100", name: {fi: Väkivalta}, source: s}
      stations:
      \(stations)
      """
    let read = NetworkReader.read(SourceFile(path: id, text: text))
    return try #require(read.value, "\(read.diagnostics)")
  }

  private func maps() throws -> (own: Network, other: Network) {
    let own = try map(
      "own", regions: ["13"],
      """
      - {id: local, kind: unit, name: {fi: Oma}, serves: ["13"], lines: [v], source: s}
      - {id: idle, kind: unit, name: {fi: Muu}, serves: ["13"], lines: [v], source: s}
      """)
    let other = try map(
      "other", regions: ["12", "13"],
      """
      - {id: near, kind: unit, name: {fi: Naapuri}, serves: ["12", "13"], lines: [h], source: s}
      - {id: far, kind: unit, name: {fi: Kaukainen}, serves: ["12"], lines: [h, v], source: s}
      """)
    return (own, other)
  }

  private func plan(_ needs: [String], of own: Network, beside others: [Network]) throws -> (
    plan: JourneyPlan, neighbors: [NeighborPlan]
  ) {
    var question = RouteQuestion()
    question.region = own.regions[0].id.rawValue
    question.needs = needs
    let read = question.request(on: own, today: Day("2026-11-26"))
    let plan = JourneyPlanner(own, try #require(read.value, "\(read.diagnostics)")).plan()
    return (plan, plan.neighbors(among: others, beside: own))
  }

  /// The ids of the markers that are ringed, and the numbers of the contacts.
  private func lit(_ picture: MapPicture) -> (marked: Set<String>, numbers: [String]) {
    let sheet = picture.sheet(by: BandedLayout(effort: 0.1))
    let drawing = picture.drawing(of: sheet, isBare: true)
    let marked = drawing.markers.filter { $0.emphasis == .marked }.map(\.station)
    return (Set(marked), drawing.ornaments.flatMap(\.texts).map(\.text))
  }

  @Test func `an expert of another map is lit in its band after the region's own`() throws {
    let (own, other) = try maps()
    let (plan, neighbors) = try plan(["H", "V"], of: own, beside: [other])
    #expect(neighbors.map { $0.plan.answers.first?.stations } == [["near"]])
    let networks = [own, other]
    let first = try #require(plan.answers.first?.stations.first?.rawValue)
    let picture = MapPicture(of: networks, lit: plan, neighbors, in: .finnish, by: .region)
    let found = lit(picture)
    #expect(found.marked == [first, "near"])
    #expect(found.numbers.filter { ["1", "2", "3"].contains($0) } == ["1", "2"])
    // The band that it is lit in is one where it serves the region.
    let atlas = BandedAtlas(of: networks, by: .region)
    let place = try #require(atlas.places.first { $0.id == "near" })
    #expect(atlas.bands[place.band].regions.contains("13"))
    // Without its answer the expert lies back as all others do.
    let alone = lit(MapPicture(of: networks, lit: plan, in: .finnish, by: .region))
    #expect(alone.marked == [first])
  }

  @Test func `an expert of a map that is not drawn lights nothing`() throws {
    let (own, other) = try maps()
    let (plan, neighbors) = try plan(["H"], of: own, beside: [other])
    #expect(plan.answers.isEmpty && neighbors.count == 1)
    let picture = MapPicture(of: [own], lit: plan, neighbors, in: .finnish, by: .region)
    #expect(lit(picture).marked.isEmpty)
    let both = MapPicture(of: [own, other], lit: plan, neighbors, in: .finnish, by: .region)
    #expect(lit(both).marked == ["near"])
  }
}

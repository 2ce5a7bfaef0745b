import Linjasto
import LinjastoFormat
import TestSupport
import Testing

/// What contradicts the maps is told where it stands in the patch or the list of candidates.
@Suite struct PlacesOfWhatIfsTests {
  private func network() throws -> Network {
    try #require(NetworkReader.read(SourceFile(path: "map.yaml", text: SmallMap.text)).value)
  }

  private func expect(
    _ diagnostics: [Diagnostic], _ marked: MarkedText, _ id: Diagnostic.ID,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = diagnostics.filter { $0.id == id }.compactMap(\.location)
    #expect(
      found.map { MarkedText.Place(line: $0.line, column: $0.column, length: $0.length) }
        == marked.places, "\(diagnostics)", sourceLocation: sourceLocation)
    #expect(found.allSatisfy { $0.path == "what-if.yaml" }, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    (
      "stations: [{id: new, serves: [\"08\"], lines: [⟦no-such-line⟧]}]",
      Diagnostic.ID.unknownReference
    ),
    ("stations:\n  - {id: police, roles: [⟦pilot⟧]}", .unknownReference),
    ("stations:\n  - {id: police, source: ⟦books⟧}", .unknownReference),
    ("stations:\n  - {id: police, period: {from: 2026-01-01, to: ⟦2025-01-01⟧}}", .reversedPeriod),
    (
      "stations:\n  - {id: police, name: {fi: P}}\n  - {id: police, serves: [⟦\"10\"⟧]}",
      .unknownReference
    ),
    ("stations:\n  - ⟦{⟧id: new, serves: [\"08\"]}", .stationWithoutLine),
    ("remove: [police, ⟦nobody⟧]", .unknownName),
    ("agreements:\n  - {station: ⟦nobody⟧, regions: [\"08\"]}", .unknownName),
    ("stations:\n  - {id: police, name: {fi: \"⟦040 123 4567⟧\"}}", .personalData),
    ("stations:\n  - {id: police, name: {fi: ⟦\"a\\u202eb\"⟧}}", .controlCharacter),
  ])
  func `a patch that does not fit is told at its place`(text: String, id: Diagnostic.ID) throws {
    let marked = MarkedText("patch: linjasto-patch/1\n" + text)
    let patch = PatchReader.read(SourceFile(path: "what-if.yaml", text: marked.text))
    guard let value = patch.value else { return expect(patch.diagnostics, marked, id) }
    var question = GapsQuestion()
    question.patch = value
    let picture = question.picture(of: [try network()], today: Day("2026-01-01"))
    #expect(picture.value == nil)
    expect(picture.diagnostics, marked, id)
    // Of two maps, the one that knows the station is the one that changes.
    let other = try #require(
      NetworkReader.read(
        SourceFile(path: "new.yaml", text: MarkedText(SmallMap.withoutStations).text)
      ).value)
    let both = question.picture(of: [other, try network()], today: Day("2026-01-01"))
    #expect(both.value == nil)
    #expect(both.diagnostics.allSatisfy { $0.location?.path == "what-if.yaml" })
  }

  @Test func `candidates that do not fit are told at their places`() throws {
    let marked = MarkedText(
      """
      candidates: linjasto-candidates/1
      exclude: [⟦nobody⟧]
      measures:
        - {measure: extend, station: ⟦nowhere⟧, regions: ["08", ⟦"10"⟧], cost: 2}
        - {measure: found, station: new, lines: [⟦no-such-line⟧], roles: [⟦pilot⟧], cost: 2}
      """)
    let proposals = try #require(
      ProposalReader.read(SourceFile(path: "what-if.yaml", text: marked.text)).value)
    let network = try network()
    let objections = proposals.objections([network], CoverageReport(of: network))
    let places = objections.compactMap(\.location).map {
      MarkedText.Place(line: $0.line, column: $0.column, length: $0.length)
    }
    #expect(Set(places) == Set(marked.places) && places.count == marked.places.count)
  }

  @Test func `where something was read changes nothing of what it says`() throws {
    let text = "patch: linjasto-patch/1\nremove: [police]\n"
    let read = try #require(PatchReader.read(SourceFile(path: "a", text: text)).value)
    #expect(read == NetworkPatch(removed: ["police"]))
  }
}

public import Linjasto
internal import LinjastoFormat

/// A map in which a cell can stand on every rung and a station be held back by everything that the
/// tables have words for.
public enum RichMap {
  public static func network() throws -> Network { try read("rich.yaml", text) }

  /// As if it were the same map later: one station came, one went, records changed.
  public static func later() throws -> Network {
    let changed = text.replacing("fee: free", with: "fee: charged")
      .replacing("state: unknown}", with: "state: signed}")
      .replacing("id: gone-by, ", with: "id: newcomer, ")
      .replacing("status: planned", with: "status: active")
    return try read("later.yaml", changed)
  }

  private struct Refused: Error { let diagnostics: [Diagnostic] }

  private static func read(_ path: String, _ text: String) throws -> Network {
    let read = NetworkReader.read(SourceFile(path: path, text: text))
    guard let network = read.value else { throw Refused(diagnostics: read.diagnostics) }
    return network
  }

  public static let demand: [Region.ID: [Line.ID: Double]] = [
    "08": ["separation": 40, "violence": 5]
  ]

  private static let text = """
    format: linjasto/1
    id: rich
    title: {fi: Rikas verkosto}
    default_language: fi
    as_of: 2023-09-21
    regions:
      - {code: "08", languages: [fi, sv], name: {fi: Pirkanmaan hyvinvointialue}}
      - {code: "17", languages: [fi, sv], name: {fi: Pohjanmaan hyvinvointialue}}
    sources: [{id: slides, title: Kalvot}]
    organizations:
      - {id: hospital, region: "17", name: {fi: Sairaala}}
    roles:
      - {id: lawyer, name: {fi: juristi}}
      - {id: police, name: {fi: poliisi}}
      - {id: nurse, name: {fi: hoitaja}}
    lines:
      - {id: separation, code: E, color: "#B21B99", name: {fi: Erot}, source: slides, requires: {core: [lawyer, nurse], network: [police]}}
      - {id: violence, code: V, color: "#801100", name: {fi: Väkivalta}, source: slides}
    stations:
      - {id: coordinator, kind: role, source: slides, name: {fi: Koordinaattori}, serves: ["08"], lines: all}
      - id: legal-aid
        kind: unit
        source: slides
        name: {fi: Oikeusapu}
        organization: hospital
        serves: ["08"]
        lines: [separation, violence]
        roles: [lawyer]
        fee: free
        languages: [fi]
        capacity: {cases_per_month: 2.5}
        agreements: [{regions: ["08"], state: signed}]
        period: {from: 2020-01-01, to: 2025-12-31}
        share: {kind: part-time, percent: 20}
        verified: 2020-02-03
      - {id: trial, kind: unit, source: slides, name: {fi: Kokeilu}, serves: ["08"], lines: [separation], status: pilot, languages: [fi], capacity: {cases_per_month: 3}, share: {kind: temporary, months: 6}, period: {from: 2023-06-01}, agreements: [{regions: ["08"], state: unknown}], assumed: true, assumed_fields: ["lines: separation"]}
      - {id: half, kind: unit, source: slides, name: {fi: Puolikas}, serves: ["08", "17"], coverage: partial, lines: [violence], roles: [police], agreements: [{regions: ["08"], state: unknown}], assumed: true, assumed_fields: [coverage]}
      - {id: to-come, kind: unit, source: slides, name: {fi: Tuleva}, serves: ["08", "17"], lines: [separation], roles: [nurse], status: planned, languages: [sv]}
      - {id: asked, kind: unit, source: slides, name: {fi: Kysytty}, serves: ["17"], lines: [separation], status: inquiry}
      - {id: gone-by, kind: unit, source: slides, name: {fi: Mennyt}, serves: ["17"], lines: [violence], period: {to: 2022-12-31}}
      - {id: closed, kind: unit, source: slides, name: {fi: Suljettu}, serves: ["17"], lines: [violence], status: ended}
      - {id: next-year, kind: unit, source: slides, name: {fi: Ensi vuonna}, serves: ["17"], lines: [violence], period: {from: 2024-01-01}}
      - {id: away, kind: unit, source: slides, name: {fi: Poissa}, serves: ["17"], lines: [violence], unavailable: {to: 2024-05-31}}
      - {id: long-away, kind: unit, source: slides, name: {fi: Pitkään poissa}, serves: ["17"], lines: [violence], unavailable: true}
      - {id: unsigned, kind: unit, source: slides, name: {fi: Ilman sopimusta}, serves: ["17"], lines: [violence], agreements: [{regions: ["17"], state: not-signed}]}
      - {id: guess, kind: unit, source: slides, name: {fi: Oletettu}, serves: ["17"], lines: [violence], assumed: true, assumed_fields: [serves, status]}
    """
}

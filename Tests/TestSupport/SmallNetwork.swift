public import Linjasto
internal import LinjastoFormat

/// A map file that is drawn in a moment: shared stations, one that has ended, and a gap in Lapland.
public enum SmallNetwork {
  public static let text = """
    format: linjasto/1
    id: small
    title: {fi: Pieni verkosto, sv: Litet nätverk, en: A small network}
    default_language: fi
    as_of: 2026-01-01
    regions:
      - {code: "08", name: {fi: Pirkanmaan hyvinvointialue, sv: Birkalands välfärdsområde, en: Pirkanmaa wellbeing services county}}
      - {code: "21", name: {fi: Lapin hyvinvointialue, sv: Lapplands välfärdsområde, en: Lapland wellbeing services county}}
    sources:
      - {id: minutes, title: Minutes}
    lines:
      - {id: separation, code: E, color: "#B21B99", name: {fi: Erot, sv: Separationer, en: Separations}, source: minutes}
      - {id: violence, code: V, color: "#801100", name: {fi: Väkivalta, sv: Våld, en: Violence}, source: minutes}
      - {id: placement, code: S, color: "#0050A0", name: {fi: Sijaishuolto, sv: Placeringar, en: Placements}, source: minutes}
    stations:
      - {id: lawyer, kind: role, name: {fi: Juristi, sv: Jurist, en: Lawyer}, serves: ["08", "21"], lines: [separation, violence], source: minutes}
      - {id: police, kind: role, name: {fi: Poliisi, sv: Polis, en: Police}, serves: ["08"], lines: [violence], source: minutes}
      - {id: clinic, kind: unit, name: {fi: Poliklinikka, sv: Poliklinik, en: Clinic}, serves: ["08"], lines: [separation, placement], source: minutes}
      - {id: home, kind: unit, name: {fi: Vastaanottokoti, sv: Mottagningshem, en: Reception home}, serves: ["08", "21"], lines: [placement], source: minutes, period: {from: 2020-01-01, to: 2025-12-31}}

    """

  public static func network() throws -> Network {
    let read = NetworkReader.read(SourceFile(path: "small.yaml", text: text))
    guard let network = read.value else {
      throw Repository.Unreadable(diagnostics: read.diagnostics)
    }
    return network
  }
}

import Testing

@testable import Linjasto
@testable import LinjastoFormat
@testable import LinjastoText

/// A small map, and the sheets of questions asked of it.
struct SheetMap {
  let network: Network

  /// - Parameter rest: Lines, stations and what else the map has; indented as a map is.
  init(
    _ rest: String, id: String = "a", title: String = "{fi: Esimerkkikartta}",
    regions: String = SheetMap.regions, asOf: String = "as_of: 2026-06-01"
  ) throws {
    let text = """
      format: linjasto/1
      id: \(id)
      title: \(title)
      default_language: fi
      \(asOf)
      sources: [{id: s, title: {fi: Lähdekirja}}]
      regions: [\(regions)]
      roles: [{id: psychologist, name: {fi: psykologi, sv: psykolog, en: psychologist}}, {id: social-worker, name: {fi: sosiaalityöntekijä, sv: socialarbetare, en: social worker}}, {id: lawyer, name: {fi: juristi, sv: jurist, en: lawyer}}]

      """
    let read = NetworkReader.read(SourceFile(path: "map.yaml", text: text + rest))
    network = try #require(read.value, "\(read.diagnostics)")
  }

  static let regions = """
    {code: "08", name: {fi: Pirkanmaan hyvinvointialue, sv: Birkalands välfärdsområde, en: Pirkanmaa wellbeing services county}}, \
    {code: "12", name: {fi: Etelä-Savon hyvinvointialue, sv: Södra Savolax välfärdsområde, en: South Savo wellbeing services county}}, \
    {code: "14", name: {fi: Pohjois-Karjalan hyvinvointialue, sv: Norra Karelens välfärdsområde, en: North Karelia wellbeing services county}}
    """

  /// E and K, each with a name in three languages.
  static let lines = """
    lines:
      - {id: e, code: E, color: "#B21B99", name: {fi: Erot, sv: Separationer, en: Separations}, source: s}
      - {id: k, code: K, color: "#4C0012", name: {fi: Väkivalta, sv: Våld, en: Violence}, source: s}

    """

  func request(_ needs: [Requirement], on day: String = "2026-11-26") -> JourneyRequest {
    var request = JourneyRequest(region: "08", requirements: needs)
    request.reading.day = Day(day)
    return request
  }

  func plan(_ request: JourneyRequest) -> JourneyPlan { JourneyPlanner(network, request).plan() }

  func sheet(_ needs: [Requirement], in language: Language = .finnish) -> String {
    sheet(request(needs), in: SheetStyle(in: language))
  }

  func sheet(_ request: JourneyRequest, in style: SheetStyle) -> String {
    RouteSheet(plan(request), on: network, in: style).text.onOneLine
  }

  func whyNot(_ station: Station.ID, _ request: JourneyRequest, in language: Language) -> String {
    WhyNotSheet(
      JourneyPlanner(network, request).whyNot(station), on: network, in: language
    ).text.onOneLine
  }
}

extension String {
  /// Without the breaks of lines and indents, so that a sentence can be looked for.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

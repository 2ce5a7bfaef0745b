internal import Linjasto
internal import LinjastoText

extension PageWriter {
  /// Everything that the maps say of each station.
  var stationsSection: HTML {
    section("stations", .aboutStations, maps.stations.map { section($0) })
  }

  private func section(_ station: PageMaps.Shared<Station>) -> HTML {
    let places = maps.places(of: station, reading)
    let records = station.records.map { $0.record }
    func list(_ values: [String]) -> String { values.joined(separator: " ") }
    let attributes: [HTML.Attribute] = [
      ("class", "station"), ("id", "station/\(station.id)"), ("data-station", "\(station.id)"),
      ("data-lines", list(records.flatMap { $0.lines }.firstOccurrences.map { $0.rawValue })),
      ("data-regions", list(places.map { $0.region.rawValue })),
      ("data-roles", list(records.flatMap { $0.roles }.firstOccurrences.map { $0.rawValue })),
      ("data-languages", list(station.first.languages.map { $0.rawValue })),
      ("data-status", station.first.status.rawValue), ("tabindex", "-1"),
    ]
    let heading = HTML.element("h3", of: [spoken(station.first.name, ofMap: station.map)])
    return .block(
      "section", attributes,
      of: [heading, toMap("station/\(station.id)")] + facts(facts(of: station, places)))
  }

  private func facts(
    of station: PageMaps.Shared<Station>, _ places: [Finding.Place]
  ) -> [Fact] {
    var told: Set<String> = ["id", "lines", "guidance"]
    // Everybody's on a page for everybody.
    if edition == .public { told.insert("visibility") }
    let standing = Wording.standing(
      places, in: station.records.map { maps.networks[$0.map] }, words, marksLanguages: true)
    let today = standing.map { HTML.spoken("\($0.label): \($0.text)") }
    var facts = reaching(station)
    facts += lines(of: station) + [(.text(say(.aboutToday).asSentence), today)]
    return facts
      + byMap(station, but: told) { writer, record, told in
        writer.entry(record, but: told).rows
      } links: { map, record in
        guidance(record.guidance, map) + sources(record.source, record.otherSources, ofMap: map)
      }
  }

  /// The lines it stands on, each with how it differs there from the rest.
  private func lines(of station: PageMaps.Shared<Station>) -> [Fact] {
    let own = station.records.flatMap { $0.record.lines }.firstOccurrences
    let label = HTML.text(say(.labelLines).asSentence)
    guard !own.isEmpty else {
      let phrase: Phrase = station.first.membership == .area ? .valueBeside : .valueEveryLine
      return [(label, [.text(say(phrase))])]
    }
    let texts: [HTML] = own.map { line in
      guard let (map, record) = station.records.first(where: { $0.record.lines.contains(line) })
      else { return link(line) }
      let terms = writers[map].terms(of: record, on: line)
      return terms.isEmpty ? link(line) : .joined([link(line), .spoken(terms)], ": ")
    }
    return [(label, texts)]
  }

  /// How staff reach it.
  private func reaching(_ station: PageMaps.Shared<Station>) -> [Fact] {
    guard edition == .staff, let contact = contacts?[station.id] else { return [] }
    let texts = writers[station.map].wording.reaching(contact)
    return texts.isEmpty ? [] : [(.text(say(.reach).asSentence), texts.map { .dialable($0) })]
  }
}

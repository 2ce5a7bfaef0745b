internal import Linjasto
internal import LinjastoText

extension PageWriter {
  /// Each line with what is said of it, and its stations in a table.
  var linesSection: HTML {
    section("lines", .aboutLines, maps.lines.map { section($0) })
  }

  private func section(_ line: PageMaps.Shared<Line>) -> HTML {
    let first = line.first
    let note = first.isAssumed ? " (\(say(.assumption)))" : ""
    let heading: HTML = .element(
      "h3",
      of: [Self.badge(first), spoken(first.name, ofMap: line.map), .text(note)])
    return .block(
      "section", [("class", "line"), ("id", "line/\(line.id)"), ("data-line", "\(line.id)")],
      of: [heading, toMap("line/\(line.id)")] + facts(facts(of: line)) + [stations(on: line)])
  }

  /// What every map says of it, the first in full and the others where they say something else.
  private func facts(of line: PageMaps.Shared<Line>) -> [(label: HTML, texts: [HTML])] {
    byMap(line, but: ["color", "dash", "id", "guidance"]) { writer, record, told in
      writer.entry(record, but: told).rows
    } links: { map, record in
      sources(record.source, record.otherSources, ofMap: map) + guidance(record.guidance, map)
    }
  }

  private func stations(on line: PageMaps.Shared<Line>) -> HTML {
    let indices = maps.onLine[line.id] ?? []
    guard !indices.isEmpty else {
      let isSurveyed = line.records.allSatisfy { map, record in
        maps.networks[map].regions.allSatisfy { record.isSurveyed(in: $0.id, by: reading.day) }
      }
      let nobody: Phrase =
        isSurveyed ? .mapNobodyFound : reading.factsOnly ? .mapNobodyStated : .mapNobody
      return .element("p", text: say(nobody).asSentence + ".")
    }
    let rows: [HTML] = indices.map { row(of: maps.stations[$0], on: line.id) }
    return table(
      say(.pageOnLine, words.code(line.first)),
      [say(.mapStation), say(.mapOtherLines), say(.mapServes), say(.mapState), say(.mapBasis)],
      rows)
  }

  private func row(of station: PageMaps.Shared<Station>, on line: Line.ID) -> HTML {
    let places = maps.places(of: station, on: line, reading)
    let here = station.records.first { $0.record.isOn(line, reading) } ?? station.records[0]
    let wording = writers[here.map].wording
    let others = station.records.flatMap { $0.record.lines }.firstOccurrences
      .filter { $0 != line }.compactMap { wording.network[$0]?.code }
    let served =
      wording.served(by: here.record, on: line, places, reading)
      + wording.limits(of: here.record, on: line)
    let state = wording.state(
      of: here.record, places, own: words.state(here.record.presence(reading)))
    let isAssumed = station.records.allSatisfy { $0.record.assumesMembership(of: line) }
    let texts = [others.joined(separator: ", "), served.joined(separator: "; "), state]
    return .element(
      "tr",
      of: [.element("th", [("scope", "row")], of: [link(station.id)])]
        + texts.map { .element("td", of: [.spoken($0)]) }
        + [.element("td", text: say(isAssumed ? .assumption : .mapStated))])
  }
}

// MARK: what several maps say of one record

extension PageWriter {
  typealias Fact = (label: HTML, texts: [HTML])

  /// What the first map says of the record, and what each other one says otherwise.
  func byMap<Record>(
    _ shared: PageMaps.Shared<Record>, but told: Set<String>,
    _ rows: (AboutWriter, Record, Set<String>) -> [AboutSheet.Row],
    links: (Int, Record) -> [Fact]
  ) -> [Fact] {
    let told = told.union(["source", "other_sources"])
    let first = rows(writers[shared.map], shared.first, told)
    var facts = self.rows(first) + links(shared.map, shared.first)
    guard shared.records.count > 1 else { return facts }
    for (map, record) in shared.records.dropFirst() {
      let other = rows(writers[map], record, told).filter { row in
        !first.contains { $0.key == row.key && $0.texts == row.texts }
      }
      let title = maps.networks[map].title.text(in: words.language)
      facts += self.rows(other).map {
        (.text(say(.pageByMap, title) + " ").followed(by: $0.label), $0.texts)
      }
    }
    let titles = shared.records.map { spoken(maps.networks[$0.map].title, ofMap: $0.map) }
    return facts + [(.text(say(.findMaps).asSentence), titles)]
  }

  func sources(_ source: Source.ID?, _ others: [Source.ID], ofMap map: Int) -> [Fact] {
    let all = [source].compactMap { $0 } + others
    return all.isEmpty
      ? [] : [(.text(say(.labelSource).asSentence), all.map { link($0, ofMap: map) })]
  }

  /// What is to be read before a contact, where the page tells it.
  func guidance(_ ids: [Guidance.ID], _ map: Int) -> [Fact] {
    let links: [HTML] = ids.compactMap { id in
      maps.networks[map][id].map { guidance in
        .element(
          "a", [("href", "#\(place(of: id, ofMap: map))")], of: [spoken(guidance.text, ofMap: map)])
      }
    }
    return links.isEmpty ? [] : [(.text(say(.labelGuidance).asSentence), links)]
  }
}

extension Words {
  /// The state of a station on the day; empty for the usual one.
  func state(_ presence: Presence) -> String {
    switch presence.level {
    case .none: ""
    case .ended: self(.mapEnded)
    case .planned:
      self(presence.conditions.contains { $0.kind == .inquiry } ? .mapInquiry : .mapPlanned)
    case .unknown: self(.mapUnknown)
    case .partial, .full: presence.isPilot ? self(.mapPilot) : ""
    }
  }

  func code(_ line: Line) -> String { "\(line.code) \(line.name.text(in: language))" }
}

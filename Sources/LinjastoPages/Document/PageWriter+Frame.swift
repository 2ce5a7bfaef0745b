internal import Linjasto
internal import LinjastoText

extension PageWriter {
  /// The title, and what the page is: of which day, how far agreed on, and for whom.
  func header(_ title: String) -> HTML {
    let heading: HTML =
      maps.networks.count == 1
      ? spoken(maps.networks[0].title, ofMap: 0) : .text(title)
    return .lines([
      .element("h1", of: [heading]),
      .element("p", [("class", "basis")], of: [.joined(basis, " ")]),
    ])
  }

  private var basis: [HTML] {
    var sentences: [HTML] = [
      .text(reading.day.map { say(.mapAsOf, words.date($0)) + "." } ?? say(.anyDay) + ".")
    ]
    if let days = ownDays { sentences.append(.text(days)) }
    if maps.networks.count > 1 {
      let titles = maps.networks.indices.map { spoken(maps.networks[$0].title, ofMap: $0) }
      sentences.append(HTML.joined(titles, "; ").followed(by: "."))
    }
    let states = maps.networks.map { $0.contents.status }
    if states.contains(.draft) { sentences.append(.text(say(.pageDraft))) }
    if states.contains(.archived) { sentences.append(.text(say(.mapArchived) + ".")) }
    let isDraft = maps.networks.contains { network in
      network.contents.translations[words.language] == .draft
        && network.defaultLanguage != words.language
    }
    if isDraft { sentences.append(.text(say(.mapDraftTranslation) + ".")) }
    let isForeign = maps.networks.contains { network in
      network.lines.contains { $0.name[words.language] == nil }
        || network.stations.contains { $0.name[words.language] == nil }
    }
    if isForeign { sentences.append(.text(say(.namesInOther))) }
    switch edition {
    case .public:
      sentences.append(.text(say(.pagePublic)))
      if withheld > 0 { sentences.append(.text(say(.pageWithheld, "\(withheld)"))) }
    case .staff: sentences.append(.text(say(.pageStaff)))
    }
    return sentences
  }

  /// The days that the maps themselves speak of; nil where none says.
  private var ownDays: String? {
    let days = Set(maps.networks.compactMap { $0.asOf }).sorted().map { words.date($0) }
    return days.isEmpty
      ? nil : say(.mapsOfDays, words.list(days), "\(maps.networks.count)")
  }

  /// Every line with its code, and what the signs of the map mean.
  var legend: HTML {
    let lines: [HTML] = maps.lines.map { line in
      .element(
        "li",
        of: [
          .element(
            "a", [("href", "#line/\(line.id)"), ("data-line", "\(line.id)")],
            of: [Self.badge(line.first), spoken(line.first.name, ofMap: line.map)])
        ])
    }
    let signs: [HTML] = self.signs.map { sign, phrase in
      .element(
        "li",
        of: [
          .element("span", [("class", "sign \(sign)"), ("aria-hidden", "true")], of: []),
          .text(" " + say(phrase)),
        ])
    }
    return .lines([
      .element("h3", text: say(.mapLines).asHeading), .block("ul", [("class", "lines")], of: lines),
      .element("h3", text: say(.mapKey).asHeading), .block("ul", [("class", "key")], of: signs),
    ])
  }

  /// Those that the map has.
  private var signs: [(String, Phrase)] {
    let presences = maps.stations.map { $0.first.presence(reading) }
    func some(_ level: CoverLevel, _ isInquiry: Bool = false) -> Bool {
      presences.contains { presence in
        presence.level == level
          && presence.conditions.contains { $0.kind == .inquiry } == isInquiry
      }
    }
    let all: [(String, Phrase, Bool)] = [
      ("station", .mapStation, true),
      ("interchange", .mapInterchange, maps.stations.contains { $0.first.lines.count > 1 }),
      ("terminus", .mapTerminus, true), ("assumed", .mapAssumed, !reading.factsOnly),
      ("shadow", .mapShadow, true),
      ("pilot", .mapPilot, presences.contains { $0.isPilot && $0.level.isThere }),
      ("planned", .mapPlanned, some(.planned)), ("inquiry", .mapInquiry, some(.planned, true)),
      ("unknown", .mapUnknown, some(.unknown)), ("ended", .mapEnded, some(.ended)),
    ]
    return all.filter { $0.2 }.map { ($0.0, $0.1) }
  }

  /// The text twin with its contents first.
  var twin: HTML {
    let contents: [(String, Phrase)] = [
      ("start", .aboutEntries), ("lines", .aboutLines), ("stations", .aboutStations),
      ("regions", .aboutRegions), ("coverage", .coverage), ("guidance", .pageBeside),
      ("sources", .aboutSources),
    ]
    let links: [HTML] = contents.map { id, phrase in
      .element("li", of: [.element("a", [("href", "#twin-\(id)")], text: say(phrase))])
    }
    return .lines([
      .block("nav", [("aria-label", say(.pageContents))], of: [.block("ul", of: links)]),
      startSection, linesSection, stationsSection, regionsSection, coverageSection,
      besideSection, sourcesSection,
    ])
  }

  /// The facts of an accessibility statement, what the page does with data, and what it was made from.
  var foot: HTML {
    let made =
      [say(.footMade)] + (reading.day.map { [say(.footDay, words.date($0))] } ?? [])
      + [ownDays].compactMap { $0 }
    let parts: [(Phrase, [String])] = [
      (
        .footAccess,
        [say(.footAim), say(.footWays), say(.footLimits), say(.footChecked), say(.footTell)]
      ),
      (.footData, [say(.footNothing), say(.footDecides)]), (.footOrigin, made),
    ]
    return .lines(
      parts.flatMap { heading, sentences -> [HTML] in
        [
          .element("h2", text: say(heading)),
          .element("p", text: sentences.joined(separator: " ")),
        ]
      })
  }
}

extension String {
  /// Of capitals, as a heading that is not.
  var asHeading: String { lowercased().asSentence }
}

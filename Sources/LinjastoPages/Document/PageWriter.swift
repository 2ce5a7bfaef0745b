internal import Linjasto
internal import LinjastoText

/// Writes the parts of a page in one language: what they have in common.
struct PageWriter: Sendable {
  let maps: PageMaps
  let reading: Reading
  let edition: PageDocument.Edition
  /// How many stations a public page leaves out.
  let withheld: Int
  let contacts: ContactList?
  let words: Words
  /// One a map.
  let writers: [AboutWriter]
  /// Links to stations and lines, made once.
  let stationLinks: [Station.ID: HTML]
  let lineLinks: [Line.ID: HTML]

  init(
    _ maps: PageMaps, _ reading: Reading, _ language: Language, _ edition: PageDocument.Edition,
    withheld: Int, _ contacts: ContactList?
  ) {
    self.maps = maps
    self.reading = reading
    self.edition = edition
    self.withheld = withheld
    self.contacts = contacts
    words = Words(language)
    let writers = maps.networks.map {
      AboutWriter($0, reading, language, marksLanguages: true)
    }
    self.writers = writers
    stationLinks = Dictionary(
      uniqueKeysWithValues: maps.stations.map { station in
        let name = HTML.spoken(writers[station.map].wording(station.first.name))
        return (station.id, .element("a", [("href", "#station/\(station.id)")], of: [name]))
      })
    lineLinks = Dictionary(
      uniqueKeysWithValues: maps.lines.map { line in
        let name = HTML.spoken(writers[line.map].wording(line.first.name))
        return (
          line.id,
          .element("a", [("href", "#line/\(line.id)")], of: [Self.badge(line.first), name])
        )
      })
  }

  func say(_ phrase: Phrase, _ values: String...) -> String { words.fill(phrase, values) }

  func link(_ id: Station.ID) -> HTML { stationLinks[id] ?? .text(id.rawValue) }

  func link(_ id: Line.ID) -> HTML { lineLinks[id] ?? .text(id.rawValue) }

  /// The line's code on its color; a space parts it from what follows.
  static func badge(_ line: Line) -> HTML {
    .element("span", [("class", "badge"), ("data-line", "\(line.id)")], text: line.code)
      .followed(by: " ")
  }

  /// A text of the record's first map, marked with its language where it is another one.
  func spoken(_ text: LocalizedText, ofMap map: Int) -> HTML {
    .spoken(writers[map].wording(text))
  }

  // MARK: parts of the text

  func section(_ id: String, _ heading: Phrase, _ parts: [HTML]) -> HTML {
    .block(
      "section", [("id", "twin-\(id)"), ("aria-labelledby", "twin-\(id)-heading")],
      of: [.element("h2", [("id", "twin-\(id)-heading")], text: say(heading))] + parts)
  }

  /// A list of what is said, each under its name; empty for nothing.
  func facts(_ rows: [(label: HTML, texts: [HTML])]) -> [HTML] {
    guard !rows.isEmpty else { return [] }
    let items: [HTML] = rows.map { row in
      .joined(
        [.element("dt", of: [row.label])] + row.texts.map { .element("dd", of: [$0]) }, "")
    }
    return [.block("dl", of: items)]
  }

  func rows(_ rows: [AboutSheet.Row], but told: Set<String> = []) -> [(label: HTML, texts: [HTML])]
  {
    rows.filter { !told.contains($0.key) }.map { row in
      (.text(row.label.asSentence), row.texts.map { text(of: row, $0) })
    }
  }

  /// An address of https is a link; anything else is text.
  private func text(of row: AboutSheet.Row, _ text: String) -> HTML {
    guard row.key == "url" || row.key == "links", Self.isLink(text) else { return .spoken(text) }
    return .element("a", [("href", text)], text: text)
  }

  static func isLink(_ address: String) -> Bool {
    address.hasPrefix("https://") && !address.unicodeScalars.contains { $0.value <= 32 }
  }

  func table(_ caption: String, _ heads: [String], _ rows: [HTML]) -> HTML {
    CoverageTable.scrolling(caption, heads.map { CoverageTable.head($0) }, rows)
  }

  /// What leads from the text to the map; it is seen where there is a script to lead.
  func toMap(_ record: String) -> HTML {
    .element("a", [("class", "to-map"), ("href", "#\(record)")], text: say(.pageToMap))
  }

  /// A source by its title: its address, or where the page tells of it.
  func link(_ id: Source.ID, ofMap map: Int) -> HTML {
    guard let source = maps.networks[map][id] else { return .text(id.rawValue) }
    let href = source.url.flatMap { Self.isLink($0) ? $0 : nil } ?? "#\(place(of: id, ofMap: map))"
    return .element("a", [("href", href)], of: [spoken(source.title, ofMap: map)])
  }
}

import LinjastoFormat
import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct AboutSheetTests {
  private let reading: Reading

  init() throws {
    let day = try #require(Day("2026-11-26"))
    reading = Reading(day: day)
  }

  private func text(_ network: Network, _ language: Language = .finnish) -> String {
    AboutSheet(.map, of: network, reading, in: language).text
  }

  // MARK: Everything in a map is said somewhere

  /// Keys whose record would be another one without them, or that only programs read.
  private static let names: Set<String> = ["id", "code", "format"]

  /// The record in every way in which one of its fields says nothing, or something else.
  private func variants<Record: FieldRecord & Equatable>(
    of record: Record
  ) -> [(key: String, record: Record)] {
    Record.fields.all.filter { !Self.names.contains($0.key) }.compactMap { field in
      var other = record
      field.set(&other, nil)
      if other == record, let value = field.get(record).flatMap({ changed($0, field.shape) }) {
        field.set(&other, value)
      }
      return other == record ? nil : (field.key, other)
    }
  }

  /// Another value of the shape; nil where there is none to be had.
  private func changed(_ value: Value, _ shape: Shape) -> Value? {
    switch (value, shape) {
    case (.text(let text), .choice(let words)):
      words.first { $0 != text }.map { .text($0) }
    case (.text, .color): .text("#123456")
    case (.text(let text), _): .text(text + "x")
    case (.number(let number), _): .number(number + 1)
    case (.boolean(let value), _): .boolean(!value)
    case (.list(let items), _): .list(Array(items.dropLast()))
    case (.record(let entries), .either(_, let shape)): changed(.record(entries), shape)
    case (.record(let entries), .text):
      .record(entries.map { Value.Entry($0.key, changed($0.value, .string) ?? $0.value) })
    case (.record, _): nil
    }
  }

  /// Every key of `records` that says something changes what is told.
  private func expectTold<Record: FieldRecord & Equatable>(
    _ records: WritableKeyPath<Network.Contents, [Record]>, at index: Int = 0
  ) throws {
    let network = try WholeMap.network()
    let record = network.contents[keyPath: records][index]
    let whole = text(network)
    var told: Set<String> = []
    for variant in variants(of: record) {
      var contents = network.contents
      contents[keyPath: records][index] = variant.record
      #expect(
        text(Network(sound: contents)) != whole,
        "\(Record.fields.shape.name): \(variant.key) is told nowhere")
      told.insert(variant.key)
    }
    let said = Record.fields.all.filter { $0.get(record) != nil }.map(\.key)
    #expect(told.isSuperset(of: Set(said).subtracting(Self.names)), "\(Record.fields.shape.name)")
  }

  @Test func `every field of every record of a map is told`() throws {
    try expectTold(\.regions)
    try expectTold(\.sources)
    try expectTold(\.organizations)
    try expectTold(\.roles)
    try expectTold(\.lines)
    try expectTold(\.links)
    try expectTold(\.stations)
    try expectTold(\.origins)
    try expectTold(\.governance)
    try expectTold(\.procedures)
    try expectTold(\.guidance)
    try expectTold(\.screenings)
    try expectTold(\.facts)
    try expectTold(\.openQuestions)
  }

  @Test func `every part of a record in a record is told`() throws {
    let network = try WholeMap.network()
    let whole = text(network)
    func expect(_ name: String, _ change: (inout Network.Contents) -> Void) {
      var contents = network.contents
      change(&contents)
      #expect(contents != network.contents, "\(name)")
      #expect(text(Network(sound: contents)) != whole, "\(name) is told nowhere")
    }
    func each<Record: FieldRecord & Equatable>(
      _ record: Record, _ put: @escaping (inout Network.Contents, Record) -> Void
    ) {
      for variant in variants(of: record) {
        expect("\(Record.fields.shape.name): \(variant.key)") { put(&$0, variant.record) }
      }
    }
    let station = network.stations[0]
    each(try #require(station.share)) { $0.stations[0].share = $1 }
    each(try #require(station.capacity)) { $0.stations[0].capacity = $1 }
    each(try #require(station.clients)) { $0.stations[0].clients = $1 }
    each(try #require(station.terms.first)) { $0.stations[0].terms = [$1] }
    each(try #require(station.agreements.first)) { $0.stations[0].agreements = [$1] }
    each(station.period) { $0.stations[0].period = $1 }
    each(try #require(station.unavailable)) { $0.stations[0].unavailable = $1 }
    let line = network.lines[0]
    each(line.requires) { $0.lines[0].requires = $1 }
    each(line.period) { $0.lines[0].period = $1 }
    each(try #require(line.surveyed.first)) { $0.lines[0].surveyed = [$1] }
    each(network.costs) { $0.costs = $1 }
    each(try #require(network.contents.area)) { $0.area = $1 }
    let screening = network.screenings[0]
    for (index, question) in screening.questions.enumerated() {
      each(question) { $0.screenings[0].questions[index] = $1 }
    }
    each(screening.rules[0]) { $0.screenings[0].rules[0] = $1 }
    each(screening.rules[0].suggestion) { $0.screenings[0].rules[0].suggestion = $1 }
    for (index, step) in network.contents.procedures[0].steps.enumerated() {
      each(step) { $0.procedures[0].steps[index] = $1 }
    }
    // The map's own fields; those of its lists are told above.
    for key in ["title", "default_language", "status", "as_of", "translations", "area", "costs"] {
      let field = try #require(Network.Contents.fields[key])
      expect(key) { contents in
        let value = field.get(contents)
        field.set(&contents, nil)
        if contents == network.contents, let value, let other = changed(value, field.shape) {
          field.set(&contents, other)
        }
      }
    }
  }

  // MARK: Words

  /// Every record shape of the format, each once.
  private func records(_ shape: Shape) -> [RecordShape] {
    switch shape {
    case .record(let record): [record] + record.fields.flatMap { records($0.shape) }
    case .list(let item, _), .byLanguage(let item): records(item)
    case .either(let scalar, let collection): records(scalar) + records(collection)
    default: []
    }
  }

  private func choices(_ shape: Shape) -> [String] {
    switch shape {
    case .choice(let words): words
    case .constant(let word): [word]
    case .list(let item, _), .byLanguage(let item): choices(item)
    case .either(let scalar, let collection): choices(scalar) + choices(collection)
    default: []
    }
  }

  /// Keys that stand inside a value, which says what they are.
  private static let inside: Set<String> = [
    "percent", "months", "cases_per_month", "youngest", "oldest", "municipalities", "on", "min",
    "max",
  ]

  @Test func `every key and every word of a fixed list has a name in the catalog`() {
    for record in records(Network.Contents.shape) {
      for field in record.fields {
        #expect(
          Phrase.label(field.key) != nil || Self.inside.contains(field.key),
          "\(record.name): \(field.key)")
        for word in choices(field.shape) where word != Network.Contents.format {
          #expect(Phrase.choice(word, of: field.key) != nil, "\(field.key): \(word)")
        }
      }
    }
  }

  @Test(arguments: Words.languages)
  func `no id, key or code is left where there is a name`(language: Language) throws {
    let network = try WholeMap.network()
    let sheet = AboutSheet(.map, of: network, reading, in: language)
    for entry in sheet.sections.flatMap(\.entries) {
      for row in entry.rows where !["id", "color", "url", "concept", "links"].contains(row.key) {
        for text in row.texts {
          for word in [
            "legal-aid", "separation", "hospital", "part-time", "system-failure", "true",
          ]
          where language != .english {
            #expect(!text.split(separator: " ").contains { $0 == word }, "\(row.key): \(text)")
          }
          if language != .english {
            #expect(EnglishWords.found(in: text, language).isEmpty, "\(row.key): \(text)")
          }
        }
      }
    }
  }

  @Test func `three languages tell the same`() throws {
    let network = try WholeMap.network()
    let subjects: [AboutQuestion.Subject] = [
      .map, .line("separation"), .station("legal-aid"), .region("08"),
    ]
    for subject in subjects {
      let sheets = Words.languages.map { AboutSheet(subject, of: network, reading, in: $0) }
      func keys(_ sheet: AboutSheet) -> [[[String]]] {
        sheet.sections.map { $0.entries.map { $0.rows.map { "\($0.key) \($0.texts.count)" } } }
      }
      /// Without those of days, which each language writes in its own way.
      func numbers(_ sheet: AboutSheet) -> [Substring] {
        sheet.sections.flatMap(\.entries).flatMap(\.rows).flatMap(\.texts).flatMap { text in
          text.replacing(#/\d+\.\d+\.\d{4}|\d+ \p{L}+ \d{4}|\d{4}-\d{2}-\d{2}/#, with: "")
            .matches(of: #/\d+/#).map { Substring(String($0.output)) }
        }.sorted()
      }
      #expect(keys(sheets[0]) == keys(sheets[1]) && keys(sheets[1]) == keys(sheets[2]))
      #expect(numbers(sheets[0]) == numbers(sheets[1]))
      #expect(numbers(sheets[1]) == numbers(sheets[2]))
      #expect(Set(sheets.map(\.text)).count == 3)
    }
  }

  // MARK: What is told of one thing

  @Test func `a line tells its clients, roles, life and experts`() throws {
    let text = AboutSheet(.line("separation"), of: try WholeMap.network(), reading, in: .finnish)
      .text
    for sentence in [
      "E Vaativat erot\n", "asiakasryhmä: perheet, joissa riidellään pitkään",
      "kutsutaan myös: huoltoriita",
      "miksi keskitetään:\n      - harvinainen ja vaativa\n      - nykyiset palvelut eivät riitä\n",
      "linjan vaihe: ehdotettu", "toiminta-aika: 1.1.2026 alkaen, 31.12.2030 asti",
      "kartoitettu: Pirkanmaa: 3.2.2026", "ydin: juristi: Oikeusapu (osittain)",
      "verkosto ytimen ympärillä: poliisi: ei ketään", "arviointilomake: Lomake",
      "lähteet eivät kerro: Pirkanmaa ja Pohjanmaa", "https://example.org/slides",
    ] {
      #expect(text.contains(sentence), "\(sentence) in \(text)")
    }
  }

  @Test func `a station tells its record and how it stands on the day`() throws {
    let text = AboutSheet(.station("legal-aid"), of: try WholeMap.network(), reading, in: .swedish)
      .text
    for sentence in [
      "Rättshjälpen\n", "slag: arbetsgrupp", "organisation: Sjukhuset", "finns i: Österbotten",
      "arbetstid: deltid, 50 % av arbetstiden, 6 månader",
      "kapacitet: 11 ärenden i månaden, läget den",
      "avgift: avgiftsbelagd", "status: på försök", "metoder: Metodi",
      "kartförfattarens antagande: servicenivå och betjänar (Österbotten)",
      "på lägesdagen:\n      - betjänar delvis: Birkaland\n",
    ] {
      #expect(text.contains(sentence), "\(sentence) in \(text)")
    }
  }

  @Test func `a region tells where to start and who is on each line`() throws {
    let text = AboutSheet(.region("17"), of: try WholeMap.network(), reading, in: .english).text
    #expect(text.contains("Where to start\n"))
    #expect(text.contains("The coordinator"))
    #expect(text.contains("E Demanding separations: Legal aid (partial)"))
    #expect(text.contains("V Violence: nobody"))
  }

  @Test(arguments: Repository.mapNames, Words.languages)
  func `the maps are told without a key or code of the format`(name: String, language: Language)
    throws
  {
    let network = try Repository.network(name)
    let sheet = AboutSheet(.map, of: network, reading, in: language)
    let codes: Set<String> = [
      "network-meeting", "own-client", "not-signed", "full-time", "in-use", "serves_note",
      "client_group", "competence-centre",
    ]
    for row in sheet.sections.flatMap(\.entries).flatMap(\.rows) {
      #expect(!row.label.contains("_"), "\(row.label)")
      for text in row.texts where row.key != "id" {
        #expect(!codes.contains(text), "\(row.key): \(text)")
      }
    }
    for line in network.lines {
      #expect(sheet.text.contains(line.name.text(in: language, fallback: network.defaultLanguage)))
    }
  }
}

package import Linjasto

/// A small map to begin with: the official regions, one line and one station that are named as
/// examples, and what the planner has told already.
package struct StartingNetwork: Sendable {
  package let language: Language
  package let contents: Network.Contents

  /// As many lines as can be told apart.
  package static let mostLines = Naming.lineColors.count * Line.Dash.allCases.count

  /// - Parameters:
  ///   - title: Of the map; empty for one that says what it is.
  ///   - lines: Names of the first lines; an example where there are none. Those beyond
  ///     ``mostLines`` are left out.
  ///   - day: Of which the map speaks; nil where it does not say.
  package init(
    title: String, at place: StartingPlace, lines names: [String] = [], on day: Day? = nil,
    in language: Language
  ) {
    self.language = language.spoken
    let regions = place.counties.compactMap { OfficialRegions.region($0) }
    let texts = Texts(language.spoken, for: regions)
    let title = StartingNetwork.trimmed(title)
    var contents = Network.Contents(
      id: Naming.id(of: title) ?? texts.own(.startID),
      title: title.isEmpty ? texts(.startTitle) : texts.typed(title))
    contents.defaultLanguage = language.spoken
    contents.asOf = day
    contents.area = StartingNetwork.area(place)
    contents.regions = regions
    let example = texts.source(.startSource, words: 1)
    let names = names.map { StartingNetwork.trimmed($0) }.filter { !$0.isEmpty }
    contents.sources =
      names.isEmpty ? [example] : [texts.source(.startOwnSource, words: 2), example]
    contents.lines = StartingNetwork.lines(
      names.isEmpty
        ? [texts(.startLine)]
        : names.prefix(StartingNetwork.mostLines).map { texts.typed($0) }, in: language.spoken)
    for index in contents.lines.indices {
      contents.lines[index].source = contents.sources[0].id
    }
    contents.stations = [
      texts.station(
        on: contents.lines.map { $0.id },
        serving: place == .wholeCountry ? .everywhere : .regions(regions.map { $0.id }),
        source: example.id)
    ]
    self.contents = contents
  }

  /// Names that were typed with commas between them, each once.
  package static func names(_ typed: String) -> [String] {
    var met: Set<String> = []
    return typed.split(separator: ",").map { trimmed(String($0)) }.filter {
      !$0.isEmpty && met.insert($0.lowercased()).inserted
    }
  }

  /// With single spaces.
  package static func trimmed(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func area(_ place: StartingPlace) -> Area? {
    guard let number = place.area, let name = OfficialRegions.areaNames[number] else { return nil }
    return Area(
      code: number,
      name: LocalizedText([.finnish: name.fi, .swedish: name.sv, .english: name.en]))
  }

  // MARK: Lines

  private static func lines(_ names: [LocalizedText], in language: Language) -> [Line] {
    var ids: Set<String> = []
    var codes: Set<String> = []
    return names.enumerated().map { place, text in
      let name = text.text(in: language)
      let id = free(Naming.id(of: name) ?? "line", ids)
      ids.insert(id)
      let code = Naming.lineCode(of: name, besides: codes)
      codes.insert(code)
      var line = Line(
        id: Line.ID(id), code: code, color: Naming.lineColors[place % Naming.lineColors.count],
        name: text)
      line.dash = Line.Dash.allCases[place / Naming.lineColors.count % Line.Dash.allCases.count]
      return line
    }
  }

  /// An id that nothing has yet, with a number behind it where need be.
  private static func free(_ id: String, _ taken: Set<String>) -> String {
    var free = id
    var number = 2
    while taken.contains(free) {
      free = "\(id.prefix(60))-\(number)"
      number += 1
    }
    return free
  }
}

/// The texts of a new map, in the languages in which its counties need them.
private struct Texts {
  private let words: Words
  private let languages: [Language]

  init(_ language: Language, for regions: [Region]) {
    words = Words(language)
    let needed = Set(regions.flatMap { $0.languages } + [language])
    languages = Words.languages.filter { needed.contains($0) }
  }

  /// In the language of the map alone, as what a planner typed is.
  func typed(_ text: String) -> LocalizedText { LocalizedText([words.language: text]) }

  func own(_ phrase: Phrase) -> String { words(phrase) }

  func callAsFunction(_ phrase: Phrase) -> LocalizedText {
    var texts: [Language: String] = [:]
    for language in languages { texts[language] = Words(language)(phrase) }
    return LocalizedText(texts)
  }

  /// - Parameter count: Of how many words of its title the id is made.
  func source(_ title: Phrase, words count: Int) -> Source {
    let id = Naming.id(of: own(title), words: count) ?? "example"
    return Source(id: Source.ID(id), title: self(title))
  }

  func station(on lines: [Line.ID], serving reach: Reach, source: Source.ID) -> Station {
    let id = Naming.id(of: own(.startStation)) ?? "example-unit"
    var station = Station(
      id: Station.ID(id), kind: .unit, name: self(.startStation), serves: [],
      membership: .lines(lines))
    station.reach = reach
    station.source = source
    return station
  }
}

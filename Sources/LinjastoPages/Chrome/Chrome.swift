internal import Linjasto
internal import LinjastoText

/// What people with script get beside the document: a toolbar, a station's card, and the panels of the
/// coordinator, the analyst and the planner. Elements of the browser only; what they do is bound by
/// their `data-` attributes.
struct Chrome {
  let document: PageDocument
  let views: [PageView.Kind]

  var writer: PageWriter { document.writer }
  var maps: PageMaps { writer.maps }
  var words: Words { writer.words }

  init(_ document: PageDocument, _ views: [PageView.Kind]) {
    self.document = document
    self.views = views
  }

  var html: HTML {
    .block(
      "div", [("lang", words.language.spoken.rawValue)] + said,
      of: [toolbar, card, routePanel, gapsPanel, upkeepPanel, stationList])
  }

  /// What only the script says.
  private var said: [HTML.Attribute] {
    let phrases: [(String, Phrase)] = [
      ("walk", .sayWalk), ("region", .sayRegion), ("copied", .sayCopied), ("failed", .sayFailed),
      ("working", .sayWorking), ("cleared", .sayCleared), ("stopped", .sayStopped),
      ("shown", .sayShown), ("language", .sayLanguage), ("saved", .saySaved),
    ]
    return phrases.map { ("data-say-\($0.0)", say($0.1)) }
  }

  func say(_ phrase: Phrase, _ values: String...) -> String { words.fill(phrase, values) }

  // MARK: elements

  /// One of several to choose from, marked with its language where that is not the page's.
  struct Choice {
    let value: String
    let text: String
    let language: [HTML.Attribute]

    init(_ value: String, _ text: String, _ language: Language? = nil) {
      self.value = value
      self.text = text
      self.language = language.map { [("lang", $0.rawValue)] } ?? []
    }

    var html: HTML { .element("option", [("value", value)] + language, text: text) }
  }

  /// A button that does `deed`, of a type that sends no form.
  func button(
    _ deed: String, _ text: Phrase, value: String? = nil, type: String = "button",
    _ more: [HTML.Attribute] = []
  ) -> HTML {
    .element(
      "button",
      [("type", type), ("data-do", deed)] + (value.map { [("value", $0)] } ?? []) + more,
      text: say(text))
  }

  /// A group of controls under a name that is only heard.
  func group(_ kind: String, _ name: Phrase, _ parts: [HTML]) -> HTML {
    .block(
      "div", [("class", "group \(kind)"), ("role", "group"), ("aria-label", say(name))], of: parts)
  }

  /// A control inside its label.
  func labeled(_ label: Phrase, _ control: HTML) -> HTML {
    .element("label", of: [.text(say(label).asSentence + " "), control])
  }

  func fields(_ legend: Phrase, _ parts: [HTML]) -> HTML {
    .block("fieldset", of: [.element("legend", text: say(legend))] + parts)
  }

  func checkbox(_ name: String, value: String = "true", _ parts: [HTML]) -> HTML {
    .element(
      "label",
      of: [.void("input", [("type", "checkbox"), ("name", name), ("value", value)]), .text(" ")]
        + parts)
  }

  func checkbox(_ name: String, _ label: Phrase) -> HTML { checkbox(name, [.text(say(label))]) }

  /// - Parameters:
  ///   - attributes: Its name, or what it filters.
  ///   - none: The first choice, of no value.
  func select(
    _ attributes: [HTML.Attribute], none: Phrase?, _ options: [Choice]
  ) -> HTML {
    let first: [HTML] = none.map { [.element("option", [("value", "")], text: say($0))] } ?? []
    return .block(
      "select", attributes,
      of: first + options.map { $0.html })
  }

  // MARK: what is chosen from

  var regionOptions: [Choice] {
    maps.regions.map { choice($0.id.rawValue, $0.first.name, $0.map, code: $0.id.rawValue) }
  }

  var lineOptions: [Choice] {
    maps.lines.map { choice($0.id.rawValue, $0.first.name, $0.map, code: $0.first.code) }
  }

  /// In the order of the maps.
  var roleOptions: [Choice] {
    maps.report.roles.map { choice($0.id.rawValue, $0.name, 0) }
  }

  func languageOptions(_ languages: [Language]) -> [Choice] {
    languages.map { Choice($0.rawValue, words.name(of: $0)) }
  }

  /// A record of a map, under a code if it has one.
  private func choice(
    _ id: String, _ name: LocalizedText, _ map: Int, code: String = ""
  ) -> Choice {
    let fallback = maps.networks[map].defaultLanguage
    let own = name.language(wanted: words.language, fallback: fallback)
    let said = plain(name, map)
    return Choice(
      id, code.isEmpty ? said.asSentence : "\(code) \(said)",
      own == words.language.spoken ? nil : own)
  }

  /// What the fields for stations offer while one types, once for all of them.
  private var stationList: HTML {
    .block(
      "datalist", [("id", "stations")],
      of: maps.stations.map { station in
        choice(station.id.rawValue, station.first.name, station.map).html
      })
  }

  func station(_ name: String, _ label: Phrase) -> HTML {
    labeled(
      label,
      .void(
        "input", [("type", "text"), ("name", name), ("list", "stations"), ("autocomplete", "off")]))
  }

  func plain(_ text: LocalizedText, _ map: Int) -> String {
    text.text(in: words.language, fallback: maps.networks[map].defaultLanguage)
  }

  // MARK: panels

  func panel(_ name: String, _ heading: Phrase, _ parts: [HTML]) -> HTML {
    .block(
      "section",
      [("class", "panel"), ("data-panel", name), ("aria-labelledby", "panel-\(name)")],
      of: [.element("h2", [("id", "panel-\(name)")], text: say(heading))] + parts)
  }

  /// Where answers come, and what can be done with them.
  func answer(_ buttons: [HTML]) -> [HTML] {
    let place = HTML.element(
      "section",
      [
        ("class", "answer"), ("aria-live", "polite"), ("tabindex", "-1"),
        ("aria-label", say(.chromeAnswer)),
      ], of: [])
    return buttons.isEmpty
      ? [place]
      : [place, .block("div", [("class", "answer-actions"), ("hidden", "")], of: buttons)]
  }

  func actions(_ buttons: [HTML]) -> HTML { .block("div", [("class", "actions")], of: buttons) }

  func hint(_ phrase: Phrase) -> HTML { .element("p", [("class", "hint")], text: say(phrase)) }
}

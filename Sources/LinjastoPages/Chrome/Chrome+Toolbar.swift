internal import Linjasto
internal import LinjastoText

extension Chrome {
  var toolbar: HTML {
    var groups: [HTML] = [
      group(
        "panels", .chromePanels,
        [
          button("open-panel", .chromeRoute, value: "route"),
          button("open-panel", .chromeGaps, value: "gaps"),
          button("open-panel", .chromeUpkeep, value: "upkeep"),
        ]),
      find,
    ]
    if views.count > 1 {
      groups.append(group("views", .chromeViews, viewChoice))
    }
    groups += [
      group(
        "zoom", .chromeZoom,
        [
          sign("zoom-in", "+", .chromeZoomIn), sign("zoom-out", "\u{2212}", .chromeZoomOut),
          button("fit", .chromeFit),
        ]),
      filters,
      group(
        "languages", .chromeLanguage,
        Words.languages.map { language in
          .element(
            "button",
            [
              ("type", "button"), ("data-do", "language"), ("value", language.rawValue),
              ("lang", language.rawValue),
            ], text: Words(language).name(of: language).asSentence)
        }),
      group(
        "saving", .chromeSaving,
        [
          button("print", .chromePrint), button("save-svg", .chromeSVG),
          button("save-png", .chromePNG),
        ]),
    ]
    return .block("div", [("class", "toolbar")], of: groups)
  }

  /// A button each; of many, whose names are long, a list.
  private var viewChoice: [HTML] {
    if views.count > 3 {
      let choices = views.map { Choice($0.name, document.shortName(of: $0)) }
      return [select([("data-do", "view"), ("aria-label", say(.chromeViews))], none: nil, choices)]
    }
    return views.map { view in
      .element(
        "button", [("type", "button"), ("data-do", "view"), ("value", view.name)],
        text: document.shortName(of: view))
    }
  }

  private func sign(_ deed: String, _ sign: String, _ name: Phrase) -> HTML {
    .element(
      "button", [("type", "button"), ("data-do", deed), ("aria-label", say(name))],
      of: [.element("span", [("aria-hidden", "true")], text: sign)])
  }

  private var find: HTML {
    .block(
      "div", [("class", "group find")],
      of: [
        labeled(
          .chromeFind,
          .void(
            "input",
            [
              ("type", "search"), ("data-do", "find"), ("autocomplete", "off"),
              ("spellcheck", "false"),
            ])),
        .element("div", [("class", "found"), ("hidden", "")], of: []),
      ])
  }

  private var filters: HTML {
    func filter(_ kind: String, _ label: Phrase, _ options: [Choice]) -> [HTML] {
      options.count < 2
        ? []
        : [
          labeled(
            label,
            select([("data-do", "filter"), ("data-filter", kind)], none: .chromeAll, options))
        ]
    }
    let stations = maps.stations.map { $0.first }
    let offered = Set(stations.flatMap { $0.roles })
    let spoken = Set(stations.flatMap { $0.languages }).sorted()
    let states = Station.Status.allCases.filter { status in
      stations.contains { $0.status == status }
    }
    let fields =
      filter("line", .lineHead, lineOptions) + filter("region", .regionHead, regionOptions)
      + filter("role", .chromeRole, roleOptions.filter { offered.contains(Role.ID($0.value)) })
      + filter("language", .chromeSpoken, languageOptions(spoken))
      + filter("status", .mapState, states.map { Choice($0.rawValue, words.name(of: $0)) })
    return .block(
      "details", [("class", "filters")],
      of: [
        .element("summary", text: say(.chromeFilters)),
        .block(
          "div", [("class", "fields")], of: fields + [button("clear-filters", .chromeNoFilters)]),
        .element("p", [("class", "filter-count")], of: []),
      ])
  }

  /// What is said of a station, beside the map.
  var card: HTML {
    .block(
      "aside", [("class", "card"), ("aria-labelledby", "card-heading"), ("hidden", "")],
      of: [
        .element("div", [("class", "card-body")], of: []),
        .block(
          "div", [("class", "card-actions")],
          of: [
            button("show-on-map", .pageToMap), button("show-in-text", .chromeInText),
            button("why-not", .chromeWhyNot), button("without", .askWithout),
            button("include", .chromeInclude), button("close-card", .chromeClose),
          ]),
      ] + answer([]))
  }
}

extension PageDocument {
  /// On the button of a view.
  func shortName(of view: PageView.Kind) -> String {
    switch view {
    case .free: words(.chromeFree)
    case .area: words(.chromeArea)
    case .region: words(.chromeRegion)
    case .map: caption(of: view)
    }
  }
}

extension Words {
  func name(of status: Station.Status) -> String {
    switch status {
    case .active: self(.mapActive)
    case .planned: self(.mapPlanned)
    case .pilot: self(.mapPilot)
    case .inquiry: self(.mapInquiry)
    case .ended: self(.mapEnded)
    case .unknown: self(.mapUnknown)
    }
  }
}

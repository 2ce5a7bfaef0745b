internal import Linjasto
internal import LinjastoText

extension Chrome {
  /// The coordinator's panel: region, needs, roles and conditions, or the screening form; the answer.
  var routePanel: HTML {
    let needs: [HTML] = maps.lines.map { line in
      checkbox(
        "need", value: line.id.rawValue,
        [PageWriter.badge(line.first), writer.spoken(line.first.name, ofMap: line.map)])
    }
    let form = HTML.block(
      "form", [("data-panel", "route"), ("autocomplete", "off")],
      of: [
        hint(.chromeNoCase),
        labeled(
          .regionHead,
          select([("name", "region"), ("required", "")], none: .chooseRegion, regionOptions)),
        fields(.chromeNeeds, needs),
      ] + roleFields + screeningFields + [
        conditions,
        actions([
          button("ask", .chromeAsk, type: "submit"), button("clear", .chromeClear),
        ]), hint(.chromeClearKey),
      ])
    return panel(
      "route", .chromeRoute,
      [form] + answer([button("copy", .chromeCopy), button("print-answer", .chromePrintAnswer)]))
  }

  private var roleFields: [HTML] {
    let boxes = roleOptions.map { role in
      checkbox("role", value: role.value, [.element("span", role.language, text: role.text)])
    }
    guard !boxes.isEmpty else { return [] }
    return [
      .block(
        "details",
        of: [
          .element("summary", text: say(.chromeRoles)),
          .block("div", [("role", "group"), ("aria-label", say(.chromeRoles))], of: boxes),
          checkbox("core", .chromeCore),
        ])
    ]
  }

  /// Which form leads to needs and roles.
  private var screeningFields: [HTML] {
    var screenings: [Choice] = []
    for (map, network) in maps.networks.enumerated() {
      for screening in network.screenings
      where !screenings.contains(where: { $0.value == screening.id.rawValue }) {
        let title = screening.title.map { plain($0, map) } ?? screening.id.rawValue
        screenings.append(Choice(screening.id.rawValue, title))
      }
    }
    guard let first = screenings.first else { return [] }
    let choice: HTML =
      screenings.count > 1
      ? labeled(.labelScreening, select([("name", "screening")], none: nil, screenings))
      : .void("input", [("type", "hidden"), ("name", "screening"), ("value", first.value)])
    return [
      .block(
        "details",
        of: [
          .element("summary", text: say(.chromeScreening)), hint(.formPrivacy), choice,
          .element("div", [("class", "screening")], of: []),
          button("screen", .chromeScreen),
        ])
    ]
  }

  private var conditions: HTML {
    let languages = Language.allCases
    let modes = Station.Mode.allCases.map { mode in
      Choice(mode.rawValue, writer.writers[0].wording(mode))
    }
    let parts: [HTML] = [
      labeled(
        .chromeShape,
        select(
          [("name", "as")], none: nil,
          [Choice("chain", say(.chromeChain)), Choice("team", say(.chromeTeam))])),
      labeled(
        .chromeAge,
        .void("input", [("type", "number"), ("name", "age"), ("min", "0"), ("max", "120")])),
      labeled(
        .chromeClientLanguage,
        select([("name", "client_language")], none: .chromeUnsaid, languageOptions(languages))),
      labeled(
        .chromeSpoken, select([("name", "language")], none: .chromeAny, languageOptions(languages))),
      labeled(.labelModes, select([("name", "mode")], none: .chromeAny, modes)),
      checkbox("free_only", .chromeFreeOnly), checkbox("planned", .chromePlanned),
      checkbox("facts_only", .chromeFactsOnly),
      labeled(.chromeDay, .void("input", [("type", "date"), ("name", "as_of")])),
      hint(.chromeStationHint), station("already", .chromeAlready),
      station("unavailable", .chromeUnavailable), station("avoid", .chromeAvoid),
      station("include", .chromeMust), station("entry", .chromeEntry),
    ]
    return .block(
      "details", of: [.element("summary", text: say(.chromeConditions))] + parts)
  }
}

internal import Linjasto
internal import LinjastoText

extension Chrome {
  /// The analyst's panel: the gap matrix by facts only or not, what-ifs, and what follows from them.
  var gapsPanel: HTML {
    let form = HTML.block(
      "form", [("data-panel", "gaps"), ("autocomplete", "off")],
      of: [
        labeled(
          .regionHead, select([("name", "region")], none: .mapAllRegions, regionOptions)),
        checkbox("facts_only", .chromeFactsOnly),
        labeled(.chromeDay, .void("input", [("type", "date"), ("name", "as_of")])), whatIf,
        actions([
          button("gaps", .chromeMatrix, type: "submit"),
          button("resilience", .chromeResilience), button("plan", .chromePlan),
          button("county", .chromeCounty),
        ]),
      ])
    return panel(
      "gaps", .chromeGaps,
      [form]
        + answer([
          button("copy", .chromeCopy), button("csv", .chromeCSV),
          button("print-answer", .chromePrintAnswer),
        ]))
  }

  private var whatIf: HTML {
    let signed: [HTML] = [
      station("sign_station", .mapStation),
      labeled(.regionHead, select([("name", "sign_region")], none: .chromeNone, regionOptions)),
    ]
    var added: [HTML] = [
      labeled(.regionHead, select([("name", "add_region")], none: .chromeNone, regionOptions)),
      labeled(.lineHead, select([("name", "add_line")], none: .chromeNone, lineOptions)),
    ]
    if !roleOptions.isEmpty {
      added.append(
        labeled(.chromeRole, select([("name", "add_role")], none: .chromeNone, roleOptions)))
    }
    return .block(
      "details",
      of: [
        .element("summary", text: say(.chromeWhatIf)), hint(.chromeStationHint),
        station("remove", .chromeRemove), fields(.chromeSign, signed), fields(.chromeAdd, added),
      ])
  }

  /// The planner's corner: what is missing or stale on the map, and how a map is written.
  var upkeepPanel: HTML {
    let buttons = actions([button("upkeep", .chromeLacks), button("guide", .guideTitle)])
    return panel("upkeep", .chromeUpkeep, [hint(.chromeUpkeepHint), buttons] + answer([]))
  }
}

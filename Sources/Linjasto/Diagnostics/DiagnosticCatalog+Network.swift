extension DiagnosticCatalog {
  /// What the values say together.
  static let networkEntries = [
    Explanation(
      .duplicateID, "an id stands twice",
      what: "Two records of one kind have the same id.",
      why: "Nobody can tell which of them is meant.",
      example: """
        stations:
          - {id: police, …}
          - {id: police, …}
        """,
      mend: "Give one of them another id."),
    Explanation(
      .duplicateLineCode, "two lines have one code",
      what: "Each line has a code of its own.",
      why: "Where colors look alike, the code is all that tells lines apart.",
      example: """
        lines:
          - {id: child-violence, code: V, …}
          - {id: serious-crime, code: V, …}
        """,
      mend: "Choose another code for one of them."),
    Explanation(
      .unknownReference, "something is named that is not there",
      what:
        "An id names a line, station, role, region, source or other record that the map does not have.",
      why: "The connection would be lost silently.",
      example: "lines: [high-conflict-seperation]",
      mend: "lines: [high-conflict-separation]"),
    Explanation(
      .repeatedValue, "named twice in one list",
      what: "The same id stands twice in one list.",
      why: "It counts once; mostly another one was meant.",
      example: "roles: [lawyer, lawyer]",
      mend: "roles: [lawyer, police]"),
    Explanation(
      .stationWithoutLine, "a station on no line",
      what: "The list of lines is empty, and the station is not attached to the area.",
      why: "It would stand nowhere on the map.",
      example: "lines: []",
      mend: """
        attach: area
        lines: []
        """),
    Explanation(
      .areaStationOnLine, "beside the map and on a line",
      what: "A station that is attached to the area stands on no line.",
      why: "It is drawn beside the map, so its lines would not be seen.",
      example: """
        attach: area
        lines: [child-violence]
        """,
      mend: "lines: [child-violence]"),
    Explanation(
      .notAMember, "not a station of this line",
      what: "An order or a link of a line names a station that does not stand on that line.",
      why: "The line would be drawn through a station that is not its own.",
      example: """
        links:
          - {line: child-violence, from: eva-unit, to: marak, cost: 3}
        """,
      mend: "Name stations of the line, or put the station on it."),
    Explanation(
      .reversedPeriod, "a period ends before it begins",
      what: "The day behind to: is before the day behind from:.",
      why: "The record would never be in force.",
      example: "period: {from: 2022-03-31, to: 2021-09-01}",
      mend: "period: {from: 2021-09-01, to: 2022-03-31}"),
    Explanation(
      .reversedSize, "the least size is above the greatest",
      what: "min: is greater than max:.",
      why: "No group fits.",
      example: "size: {min: 5, max: 3}",
      mend: "size: {min: 3, max: 5}"),
    Explanation(
      .indicatorWithoutTheme, "an indicator without its theme",
      what:
        "A question of the kind indicator says with of: which theme it is a sign of; the theme is a question of the kind theme.",
      why: "The form would show it nowhere.",
      example: "  - {id: c6a, kind: indicator, text: {fi: Vaino}}",
      mend: "  - {id: c6a, kind: indicator, of: c6, text: {fi: Vaino}}"),
    Explanation(
      .ruleWithoutCondition, "a rule without a condition",
      what: "The rule names no question under all: or any:.",
      why: "It would hold for every case, whatever is answered.",
      example: "when: {}",
      mend: "when: {any: [c6]}"),
  ]
}

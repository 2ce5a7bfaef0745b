extension DiagnosticCatalog {
  /// What is worth a look, and case profiles.
  static let lookEntries = [
    Explanation(
      .lowContrast, "a line is hard to see on white",
      what: "The contrast of the color with white paper is under 3 : 1.",
      why: "People with weak sight do not see the line (WCAG 2.1, 1.4.11; EN 301 549).",
      example: "color: \"#F0E442\"",
      mend: "color: \"#998C4C\""),
    Explanation(
      .similarColors, "two lines look alike",
      what:
        "Under full or simulated color-blind vision (Machado and others 2009) the colors differ by less than 15 (CIE76).",
      why: "About one man in twelve cannot tell the two lines apart by color; the codes must do.",
      example: """
        color: "#801100"   # child-violence
        color: "#7A1505"   # high-risk-violence
        """,
      mend: "Make one of them lighter, darker or of another hue."),
    Explanation(
      .missingTranslation, "no Swedish name where Swedish is served",
      what:
        "The map has a region that must serve in Finnish and Swedish, and this name has no Swedish.",
      why:
        "Services must be arranged in both languages there (Act 612/2021, section 5), and so must the map of them.",
      example: "name: {fi: Poliisi}",
      mend: "name: {fi: Poliisi, sv: Polisen}"),
    Explanation(
      .roleNotOffered, "a required role that nobody offers",
      what: "A line requires a role that no station in operation offers.",
      why:
        "A case that needs the role finds nobody. This may well be the truth: then it is a gap to be closed.",
      example: "requires: {core: [violence-work-expert]}",
      mend: "Add the role to the station that offers it, or leave the gap in sight."),
    Explanation(
      .emptyLine, "a line without stations",
      what: "No station stands on the line.",
      why:
        "The need is known and nobody has it: the line is drawn without stations. This may well be the truth.",
      example: "  - id: rare-diseases",
      mend:
        "Add lines: [rare-diseases] to the stations that answer for it, or leave the gap in sight."),
    Explanation(
      .unusedRecord, "a record that nothing uses",
      what: "Nothing in the map refers to this role, organization, source, screening or question.",
      why: "It has no effect; perhaps a reference to it was forgotten.",
      example: """
        organizations:
          - {id: valteri, name: {fi: Valteri}}
        """,
      mend: "Refer to it, or take it out."),
    Explanation(
      .themeWithoutRule, "a theme that no rule asks",
      what: "A question of the kind theme stands in the form, and no rule names it.",
      why: "Answering it changes nothing, which the person answering does not know.",
      example: "  - {id: c11, kind: theme, text: {fi: …}}",
      mend: "Name it under when: of a rule."),
    Explanation(
      .ruleWithoutEffect, "a rule that suggests nothing",
      what: "The rule names no lines, roles, level or guidance.",
      why: "That it holds changes nothing.",
      example: "suggest: {}",
      mend: "suggest: {lines: [high-risk-violence]}"),
    Explanation(
      .screeningClaimsNothing, "a screening that claims nothing",
      what: "No rule of the screening suggests anything.",
      why: "The form can be filled in and nothing comes of it.",
      example: "rules: []",
      mend: "Write the rules, or leave the screening out until they are known."),
    Explanation(
      .assumedUnknownField, "assumed is what is not there",
      what: "assumed_fields names a field that the record cannot have.",
      why: "What is meant to be marked as assumed would pass for a fact.",
      example: "assumed_fields: [servs]",
      mend: "assumed_fields: [serves]"),
    Explanation(
      .freeText, "free text in a case profile",
      what: "A case profile holds coded values only: ids of the map, and yes, no or unknown.",
      why: "Free text about a family is personal data. It is refused and not repeated.",
      example: "answers: {c1: they have quarreled for years}",
      mend: "answers: {c1: \"yes\"}"),
    Explanation(
      .otherMap, "a profile for another map",
      what: "The profile names another map than the one that is asked.",
      why: "Its codes mean something else there.",
      example: "map: pohjois-suomi",
      mend: "Ask with the map that the profile was written for."),
  ]
}

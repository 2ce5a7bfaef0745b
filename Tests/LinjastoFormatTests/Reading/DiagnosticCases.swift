import Linjasto
import Testing

/// One change to ``SmallMap`` and what must be said of it, with the place in `⟦⟧`.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  let id: Diagnostic.ID
  /// Nil replaces the whole text.
  let original: String?
  let marked: String

  init(_ id: Diagnostic.ID, _ original: String?, _ marked: String) {
    self.id = id
    self.original = original
    self.marked = marked
  }

  var testDescription: String { "\(id.rawValue): \(marked)" }

  static let all = text + shape + network + looks

  static let text: [DiagnosticCase] = [
    DiagnosticCase(.emptyFile, nil, "⟦⟧"),
    DiagnosticCase(.emptyFile, nil, "⟦# nothing yet⟧\n\n"),
    DiagnosticCase(.controlCharacter, "Slides of", "Slides⟦\u{7}⟧ of"),
    DiagnosticCase(.controlCharacter, "unit: contacts", "unit: ⟦\"con\\x07tacts\"⟧"),
    DiagnosticCase(.controlCharacter, "Slides of", "Slides⟦\u{202E}⟧ of"),
    DiagnosticCase(.controlCharacter, "{fi: Verkosto}", "{fi: ⟦\"Verk\\u202eosto\"⟧}"),
    DiagnosticCase(.controlCharacter, "{fi: Verkosto}", "{fi: Verk⟦\u{AD}⟧osto}"),
    DiagnosticCase(.controlCharacter, "{fi: Verkosto}", "{fi: Verk⟦\u{2028}⟧osto}"),
    DiagnosticCase(.syntax, "fee: free", "fee: free⟦:⟧ x"),
    DiagnosticCase(.syntax, "ladder: [phone, online]}", "ladder: ⟦[⟧phone, online"),
    DiagnosticCase(.syntax, "[lawyer], network", "[lawyer] ⟦network⟧"),
    DiagnosticCase(.syntax, "fee: free", "note: ⟦\"free⟧"),
    DiagnosticCase(
      .syntax, "text: Who writes the statements?, source: slides}",
      "text: ⟦\"Who writes the statements?, source: slides}⟧"),
    DiagnosticCase(.tabIndentation, "    code: E", "⟦\t⟧code: E"),
    DiagnosticCase(.noBreakSpace, "    code: E", "⟦\u{A0}⟧\u{A0}\u{A0}\u{A0}code: E"),
    DiagnosticCase(.noBreakSpace, "fee: free", "fee:⟦\u{A0}⟧free"),
    DiagnosticCase(.noBreakSpace, "fee: free", "fee: ⟦free\u{A0}⟧"),
    DiagnosticCase(.noBreakSpace, "percent: 20", "percent: ⟦20\u{202F}⟧"),
    DiagnosticCase(.typographicSign, "  - id: violence", "  ⟦–⟧ id: violence"),
    DiagnosticCase(.typographicSign, "  - {id: steering,", "  ⟦•⟧ {id: steering,"),
    DiagnosticCase(.typographicSign, "fee: free", "fee⟦：⟧ free"),
    DiagnosticCase(
      .typographicSign, "lines: [separation, violence]", "lines:\n          ⟦–⟧ separation"),
    DiagnosticCase(
      .textCutShort, "title: {fi: Pieni verkosto, sv: Litet nätverk}",
      "title:\n  fi: ⟦Pieni verkosto⟧ #3\n  sv: Litet nätverk"),
    DiagnosticCase(
      .textCutShort, "title: Slides of the working group", "title: ⟦&Slides of the working group⟧"),
    DiagnosticCase(.curlyQuotes, "code: V", "code: ⟦”V”⟧"),
    DiagnosticCase(.curlyQuotes, "fee: free", "⟦“fee”⟧: free"),
    DiagnosticCase(
      .curlyQuotes, "{fi: Verkosto}", "{fi: \"Verkosto⟦”⟧}"),
    DiagnosticCase(.duplicateKey, "    code: E", "    code: E\n    ⟦code⟧: F"),
    DiagnosticCase(.duplicateKey, "cost: 3}", "cost: 3, ⟦cost⟧: 4}"),
    DiagnosticCase(.complexKey, "fee: free", "⟦?⟧ [fee]\n    : free"),
    DiagnosticCase(.mergeKey, "{id: lawyer, ", "{⟦<<⟧: {id: x}, id: lawyer, "),
    DiagnosticCase(.unknownAlias, "fee: free", "fee: ⟦*free⟧"),
    DiagnosticCase(.yamlTag, "code: V", "code: ⟦!!str V⟧"),
    DiagnosticCase(.severalDocuments, "links:", "---\n⟦links⟧:"),
    DiagnosticCase(
      .tooDeep, "[phone, online]",
      String(repeating: "[", count: 29) + "⟦[⟧" + String(repeating: "[", count: 18)),
  ]

  static let shape: [DiagnosticCase] = [
    DiagnosticCase(.wrongFormat, "linjasto/1", "⟦linjasto/2⟧"),
    DiagnosticCase(.olderFormat, "linjasto/1", "⟦linjasto/0⟧"),
    DiagnosticCase(.wrongFormat, nil, "⟦profile⟧: linjasto-case/1\nmap: tampere\n"),
    DiagnosticCase(.unknownKey, "fee: free", "⟦fees⟧: free"),
    DiagnosticCase(.missingKey, "id: lawyer, ", "").marking(
      "{name: {fi: juristi", "⟦{⟧name: {fi: juristi"),
    DiagnosticCase(.missingValue, "fee: free", "fee:⟦⟧"),
    DiagnosticCase(.missingValue, "fee: free", "fee: ⟦null⟧"),
    DiagnosticCase(.wrongType, "[lawyer]\n    fee", "⟦lawyer⟧\n    fee"),
    DiagnosticCase(.wrongType, "name: {fi: Väkivalta, sv: Våld}", "name: ⟦Väkivalta⟧"),
    DiagnosticCase(.wrongType, "cost: 3", "cost: ⟦\"3\"⟧"),
    DiagnosticCase(.wrongType, "assumed: true", "assumed: ⟦yes⟧"),
    DiagnosticCase(.emptyText, "{fi: Verkosto}", "{fi: ⟦\"\"⟧}"),
    DiagnosticCase(
      .emptyList, "serves: [\"08\"], lines: [separation]", "serves: ⟦[⟧], lines: [separation]"),
    DiagnosticCase(.notAChoice, "fee: free", "fee: ⟦fre⟧"),
    DiagnosticCase(.unquotedNumber, "code: \"08\"", "code: ⟦08⟧"),
    DiagnosticCase(.unquotedNumber, "{fi: Verkosto}", "{fi: ⟦112⟧}"),
    DiagnosticCase(.unquotedBoolean, "code: V", "code: ⟦Y⟧"),
    DiagnosticCase(.unquotedBoolean, "{fi: Verkosto}", "{fi: ⟦on⟧}"),
    DiagnosticCase(.unquotedHash, "color: \"#801100\"", "color: ⟦#801100⟧"),
    DiagnosticCase(.commaSplitsText, "{fi: Verkosto}", "{fi: Verkosto, ⟦ryhmä⟧}"),
    DiagnosticCase(.unknownLanguage, "{fi: Verkosto}", "{⟦if⟧: Verkosto}"),
    DiagnosticCase(.badID, "id: violence", "id: ⟦Väkivalta⟧"),
    DiagnosticCase(.badColor, "\"#801100\"", "⟦\"#80110\"⟧"),
    DiagnosticCase(.badColor, "\"#801100\"", "⟦red⟧"),
    DiagnosticCase(.badLineCode, "code: V", "code: ⟦VÄK⟧"),
    DiagnosticCase(.badRegionCode, "code: \"08\"", "code: ⟦\"80\"⟧"),
    DiagnosticCase(.badDate, "as_of: 2023-09-21", "as_of: ⟦2023-02-29⟧"),
    DiagnosticCase(.badDate, "as_of: 2023-09-21", "as_of: ⟦21.9.2023⟧"),
    DiagnosticCase(.badNumber, "cost: 3", "cost: ⟦-3⟧"),
    DiagnosticCase(.badNumber, "percent: 20", "percent: ⟦120⟧"),
    DiagnosticCase(.badURL, "\"https://example.org/slides\"", "⟦www.example.org⟧"),
    DiagnosticCase(.badBusinessID, "0201256-6", "0201256-7").marking(
      "\"0201256-7\"", "⟦\"0201256-7\"⟧"),
    DiagnosticCase(.personalData, "{fi: Verkosto}", "{fi: \"Verkosto, ⟦etu.suku@example.org⟧\"}"),
    DiagnosticCase(.personalData, "{fi: Verkosto}", "{fi: \"Verkosto ⟦040 123 4567⟧\"}"),
    DiagnosticCase(.personalData, "fee: free", "fee: free  # ⟦+358 40 1234567⟧"),
    DiagnosticCase(.personalData, "fee: free", "note: hetu ⟦131052-308T⟧"),
    DiagnosticCase(.personalData, "fee: free", "note: \"\u{200A}hetu ⟦131052–308T⟧\""),
    DiagnosticCase(.personalData, "fee: free", "fee: free  # åäö (⟦03) 311 611⟧"),
    DiagnosticCase(
      .possiblePersonalData, "fee: free", "fee: free  # psykologi ⟦Matti Meikäläinen⟧"),
    DiagnosticCase(.possiblePersonalData, "fee: free", "fee: free  # ⟦s. 1.2.1980⟧"),
  ]

  static let network: [DiagnosticCase] = [
    DiagnosticCase(.duplicateID, "{id: police, kind", "{id: ⟦legal-aid⟧, kind"),
    DiagnosticCase(.duplicateLineCode, "code: V", "code: ⟦E⟧"),
    DiagnosticCase(.unknownReference, "lines: [separation], roles", "lines: [⟦seperation⟧], roles"),
    DiagnosticCase(.unknownReference, "organization: hospital", "organization: ⟦hospitla⟧"),
    DiagnosticCase(.unknownReference, "regions: [\"08\"]", "regions: [⟦\"16\"⟧]"),
    DiagnosticCase(.unknownReference, "any: [c1, c1a]", "any: [c1, c1a, ⟦c9⟧]"),
    DiagnosticCase(
      .unknownReference, "roles: [police], source: slides", "roles: [police], source: ⟦slide⟧"),
    DiagnosticCase(.repeatedValue, "roles: [lawyer]\n", "roles: [lawyer, ⟦lawyer⟧]\n"),
    DiagnosticCase(.stationWithoutLine, "lines: [separation], roles", "lines: ⟦[⟧], roles"),
    DiagnosticCase(.areaStationOnLine, "lines: [], source", "lines: ⟦[⟧violence], source"),
    DiagnosticCase(.notAMember, "order: [legal-aid, police]", "order: [legal-aid, ⟦network⟧]"),
    DiagnosticCase(
      .notAMember, "{line: separation, from: legal-aid, to: police",
      "{line: violence, from: legal-aid, to: ⟦police⟧"),
    DiagnosticCase(.reversedPeriod, "to: 2025-12-31", "to: ⟦2019-12-31⟧"),
    DiagnosticCase(.reversedPeriod, "to: 2024-12-31", "to: ⟦2019-12-31⟧"),
    DiagnosticCase(.reversedSize, "size: {min: 3", "size: ⟦{⟧min: 6"),
    DiagnosticCase(
      .reversedSize, "fee: free", "clients: {youngest: ⟦17⟧, oldest: 16}"),
    DiagnosticCase(
      .unknownReference, "    order: [legal-aid",
      "    surveyed: [{regions: [⟦\"07\"⟧], on: 2021-05-01}]\n    order: [legal-aid"
    ),
    DiagnosticCase(
      .unknownReference, "lines: [separation, violence]",
      "lines: [separation, {line: violence, serves: [⟦\"07\"⟧]}]"),
    DiagnosticCase(
      .unknownReference, "regions: [\"08\"], state", "regions: [\"08\"], lines: [⟦violense⟧], state"
    ),
    DiagnosticCase(.unknownReference, "fee: free", "guidance: [⟦lader⟧]"),
    DiagnosticCase(.unknownReference, "fee: free", "other_sources: [⟦slide⟧]"),
    DiagnosticCase(
      .repeatedValue, "lines: [separation, violence]",
      "lines: [separation, violence, ⟦{⟧line: separation, coverage: partial}]"),
    DiagnosticCase(.wrongOfficialCode, "{code: \"08\"", "{code: ⟦\"15\"⟧"),
    DiagnosticCase(
      .indicatorWithoutTheme, "{id: c1a, kind: indicator, of: c1,", "⟦{⟧id: c1a, kind: indicator,"),
    DiagnosticCase(.indicatorWithoutTheme, "of: c1,", "of: ⟦c1a⟧,"),
    DiagnosticCase(.ruleWithoutCondition, "when: {any: [c1, c1a]}", "when: ⟦{⟧}"),
  ]

  static let looks: [DiagnosticCase] = [
    DiagnosticCase(.lowContrast, "\"#801100\"", "⟦\"#F0E442\"⟧"),
    DiagnosticCase(.similarColors, "\"#801100\"", "⟦\"#B51D90\"⟧"),
    DiagnosticCase(.missingTranslation, "{fi: Väkivalta, sv: Våld}", "⟦{⟧fi: Väkivalta}"),
    DiagnosticCase(.missingTranslation, "{fi: Oikeusapu, sv: Rättshjälp}", "⟦{⟧fi: Oikeusapu}"),
    DiagnosticCase(.roleNotOffered, "    roles: [lawyer]\n", "").marking(
      "core: [lawyer]", "core: [⟦lawyer⟧]"),
    DiagnosticCase(.emptyLine, "lines: [separation, violence]", "lines: [separation]").marking(
      "id: violence", "id: ⟦violence⟧"),
    DiagnosticCase(.unusedRecord, "    organization: hospital\n", "").marking(
      "{id: hospital", "{id: ⟦hospital⟧"),
    DiagnosticCase(.unusedRecord, "[c1, c1a]", "[c1]").marking("{id: c1a", "{id: ⟦c1a⟧"),
    DiagnosticCase(.unusedRecord, "    screening: form\n", "").marking(
      "- id: form", "- id: ⟦form⟧"),
    DiagnosticCase(.themeWithoutRule, "[c1, c1a]", "[c1a]").marking("{id: c1,", "{id: ⟦c1⟧,"),
    DiagnosticCase(
      .ruleWithoutEffect, "suggest: {lines: [separation], guidance: [ladder]}", "suggest: ⟦{⟧}"),
    DiagnosticCase(
      .screeningClaimsNothing, "suggest: {lines: [separation], guidance: [ladder]}", "suggest: {}"
    ).marking("- id: form", "- id: ⟦form⟧"),
    DiagnosticCase(.assumedUnknownField, "[serves, ", "[⟦servs⟧, "),
    DiagnosticCase(
      .unusedRecord, "suggest: {lines: [separation], guidance: [ladder]}",
      "suggest: {lines: [separation]}"
    ).marking("{id: ladder", "{id: ⟦ladder⟧"),
    DiagnosticCase(
      .sameExpertTwice, "\n  - {id: network",
      "\n  - {id: ⟦constable⟧, kind: unit, name: {fi: poliisi, sv: Polisen}, serves: [\"08\"], lines: [violence], source: slides}\n  - {id: network"
    ),
    DiagnosticCase(.impossibleDate, "as_of: 2023-09-21", "as_of: ⟦2032-09-21⟧"),
    DiagnosticCase(.impossibleDate, "fee: free", "verified: ⟦1923-09-21⟧"),
    DiagnosticCase(
      .impossibleDate, "fee: free", "capacity: {cases_per_month: 2, as_of: ⟦2099-01-01⟧}"),
    DiagnosticCase(
      .impossibleDate, "    order: [legal-aid",
      "    surveyed: [{regions: [\"08\"], on: ⟦2062-05-01⟧}]\n    order: [legal-aid"
    ),
    DiagnosticCase(.missingEnd, "fee: free", "status: ⟦ended⟧").marking(", to: 2025-12-31", ""),
    DiagnosticCase(.missingEnd, "fee: free", "status: ⟦pilot⟧").marking(", to: 2025-12-31", ""),
    DiagnosticCase(
      .missingEnd, "kind: role, name: {fi: Poliisi", "kind: ⟦project⟧, name: {fi: Poliisi"),
    DiagnosticCase(.periodOver, "to: 2025-12-31", "to: ⟦2022-12-31⟧"),
    DiagnosticCase(.agreementElsewhere, "serves: [\"08\", \"17\"]", "serves: [\"17\"]").marking(
      "[{regions: [\"08\"]", "[{regions: [⟦\"08\"⟧]"),
    DiagnosticCase(.emptyMap, nil, SmallMap.withoutStations),
  ]

  /// The whole text with marks.
  var text: String {
    var text =
      original.map { SmallMap.text.replacing($0, with: marked, maxReplacements: 1) } ?? marked
    for (plain, marked) in marks { text = text.replacing(plain, with: marked, maxReplacements: 1) }
    return text
  }

  private var marks: [(String, String)] = []

  /// The same case with the place elsewhere than in the change.
  private func marking(_ plain: String, _ marked: String) -> DiagnosticCase {
    var copy = self
    copy.marks.append((plain, marked))
    return copy
  }
}

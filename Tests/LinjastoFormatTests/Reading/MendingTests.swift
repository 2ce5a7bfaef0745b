import Linjasto
import LinjastoFormat
import Testing

/// Slips that real authors make, each with the line it stands on, its cause and a mending made of
/// what they wrote.
@Suite struct MendingTests {
  struct Told: Equatable, CustomStringConvertible {
    let line: Int?
    let id: Diagnostic.ID
    let help: String?

    var description: String { "\(line ?? 0): \(id.rawValue): \(help ?? "")" }
  }

  private static let today = Day("2026-11-26")

  private func told(_ text: String, _ ids: Set<Diagnostic.ID>? = nil) -> [Told] {
    NetworkReader.read(SourceFile(path: "map.yaml", text: text), today: MendingTests.today)
      .diagnostics.filter { ids?.contains($0.id) ?? true }
      .map { Told(line: $0.location?.line, id: $0.id, help: $0.help?.text(in: .english)) }
  }

  /// A map of one region with what is given for its line and its station.
  private func map(
    region: String = "{code: \"08\", name: {fi: Pirkanmaa}}",
    line: String = "{id: alpha, code: A, color: \"#801100\", name: {fi: Alfa}, source: own}",
    station: String =
      "{id: one, kind: unit, name: {fi: Ykkönen}, serves: [\"08\"], lines: [alpha], source: own}"
  ) -> String {
    """
    format: linjasto/1
    id: small
    title: {fi: Pieni}
    default_language: fi
    sources: [{id: own, title: Oma}]
    regions:
      - \(region)
    lines:
      - \(line)
    stations:
      - \(station)

    """
  }

  @Test func `the map that the slips are made in is sound`() {
    #expect(told(map()) == [])
  }

  @Test func `an unquoted color in braces is told on its own line`() {
    let slip = map(
      line: "{id: alpha, code: A, color: #801100, name: {fi: Alfa}, source: own}\n"
        + "  - {id: beta, code: B, color: \"#00194C\", name: {fi: Beeta}, source: own}")
    #expect(
      told(slip) == [
        Told(line: 9, id: .unquotedHash, help: "put the value in quotes: \"#801100\"")
      ])
  }

  @Test func `every color that a comment hides is told at once`() {
    let slip = map(
      line: "{id: alpha, code: A, color: #801100, name: {fi: Alfa}, source: own}\n"
        + "  - {id: beta, code: B, color: #00194C, name: {fi: Beeta}, source: own}")
    #expect(told(slip).map(\.line) == [9, 10])
  }

  @Test func `a comment in braces that hides nothing is no slip`() {
    let fine = map(
      line: "{id: alpha, code: A, # the first\n"
        + "     color: \"#801100\", name: {fi: Alfa}, source: own}")
    #expect(told(fine) == [])
  }

  @Test func `curly quotes are named and written straight`() {
    let slip = map(
      region: "{code: ”08”, name: {fi: ”Pirkanmaa”}}",
      line: "{id: alpha, code: “A”, color: ”#801100”, name: {fi: Alfa}, source: own}")
    #expect(
      told(slip) == [
        Told(line: 7, id: .curlyQuotes, help: "write \"08\""),
        Told(line: 7, id: .curlyQuotes, help: "write \"Pirkanmaa\""),
        Told(line: 9, id: .curlyQuotes, help: "write \"A\""),
        Told(line: 9, id: .curlyQuotes, help: "write \"#801100\""),
      ])
  }

  @Test func `a comma in curly quotes is told with the whole text`() {
    let slip = map(region: "{code: \"08\", name: {fi: ”Pirkanmaa, koko”}}")
    #expect(
      told(slip, [.commaSplitsText]).map(\.help) == [
        "put the whole text in quotes: \"Pirkanmaa, koko\""
      ])
  }

  @Test func `a no-break space that indents is named`() {
    let slip = map(
      line: "id: alpha\n    code: A\n\u{A0}   color: \"#801100\"\n    name: {fi: Alfa}")
    #expect(told(slip).map(\.line) == [11])
    #expect(told(slip).map(\.id) == [.noBreakSpace])
  }

  @Test func `an official code with the name of another county is told with both mendings`() {
    let slip = map(region: "{code: \"15\", name: {fi: Pohjois-Savon hyvinvointialue}}")
    #expect(
      told(slip, [.wrongOfficialCode]).map(\.help) == [
        "write the code \"13\", or the name Keski-Suomen hyvinvointialue"
      ])
    // A short name, or one of no county, is the author's.
    #expect(told(map(region: "{code: \"08\", name: {fi: Oma alue}}")) == [])
    #expect(told(map(region: "{code: \"08\", name: {sv: Birkaland, fi: Pirkanmaa}}")) == [])
  }

  @Test func `a region that is not on the map is named by its own county, never by a near code`() {
    let slip = map(region: "{code: \"18\", name: {fi: Keski-Pohjanmaa}}")
    #expect(
      told(slip, [.unknownReference]).map(\.help) == [
        "add it to regions: {code: \"08\", name: {fi: Pirkanmaan hyvinvointialue, sv: Birkalands"
          + " välfärdsområde}}; the map has 18 Keski-Pohjanmaa"
      ])
  }

  @Test(arguments: [
    ("2023-9-1", "write 2023-09-01"), ("2023-09-21T10:00:00Z", "write 2023-09-21"),
    ("21.9.2023", "write 2023-09-21"), ("1.12.23", "write 2023-12-01"),
    ("9/21/2023", "write 2023-09-21"), ("20230921", "write 2023-09-21"),
    ("2023/09/21", "write 2023-09-21"), ("\"21. 9. 2023\"", "write 2023-09-21"),
    ("2023-02-29", "the month 2023-02 has 28 days"),
    ("2023-13-01", "a year has 12 months; the order is year-month-day"),
    ("2023", "write the whole day: 2023-MM-DD"), ("2023-09", "write the whole day: 2023-09-MM-DD"),
    ("4/5/2023", "write year-month-day; 22 November 2026, for one, is 2026-11-22"),
    ("syksy", "write year-month-day; 22 November 2026, for one, is 2026-11-22"),
  ])
  func `a day is mended by what stands there`(_ written: String, _ help: String) {
    let slip = map(
      station: "{id: one, kind: unit, name: {fi: Ykkönen}, serves: [\"08\"], lines: [alpha],"
        + " source: own, verified: \(written)}")
    #expect(told(slip) == [Told(line: 11, id: .badDate, help: help)])
  }

  @Test(arguments: [
    ("801100", "write \"#801100\""), ("\"801100\"", "write \"#801100\""),
    ("\"#f0a\"", "write \"#FF00AA\""), ("\"rgb(128, 17, 0)\"", "write \"#801100\""),
    ("0x801100", "write \"#801100\""), ("\"#801100ff\"", "write \"#801100\""),
    ("punainen", "write \"#B00020\""), ("Röd", "write \"#B00020\""),
    (
      "tumma",
      "two digits each for red, green and blue; a dark red, for one, is \"#801100\""
    ),
  ])
  func `a color is mended by what stands there`(_ written: String, _ help: String) {
    let slip = map(
      line: "{id: alpha, code: A, color: \(written), name: {fi: Alfa}, source: own}")
    #expect(told(slip) == [Told(line: 9, id: .badColor, help: help)])
  }

  @Test(arguments: [
    ("verified: 2062-03-01", "did you mean 2026-03-01?"),
    ("verified: 1926-03-01", "did you mean 2026-03-01?"),
    (
      "capacity: {cases_per_month: 3, as_of: 2099-01-01}",
      "write the day on which it was established, or leave the key out"
    ),
  ])
  func `a day that cannot be is told, and the map is read`(_ written: String, _ help: String) {
    let slip = map(
      station: "{id: one, kind: unit, name: {fi: Ykkönen}, serves: [\"08\"], lines: [alpha],"
        + " source: own, \(written)}")
    #expect(told(slip) == [Told(line: 11, id: .impossibleDate, help: help)])
    let file = SourceFile(path: "map.yaml", text: slip)
    #expect(NetworkReader.read(file, today: MendingTests.today).value != nil)
    // Who asks of an earlier day is told of another future.
    let fine = map(
      station: "{id: one, kind: unit, name: {fi: Ykkönen}, serves: [\"08\"],"
        + " lines: [alpha], source: own, verified: 2026-03-01}")
    #expect(told(fine) == [])
    let then = NetworkReader.read(SourceFile(path: "m", text: fine), today: Day("2026-02-01"))
    #expect(then.diagnostics.map(\.id) == [.impossibleDate])
  }

  @Test func `one expert under two ids is told with the station that both should be`() {
    let one =
      "{id: one, kind: role, name: {fi: Perheoikeuden juristi}, serves: [\"08\"],"
      + " lines: [alpha], source: own}"
    let two =
      "{id: two, kind: role, name: {fi: perheoikeuden  Juristi}, serves: [\"08\"],"
      + " lines: [beta], source: own}"
    let lines =
      "{id: alpha, code: A, color: \"#801100\", name: {fi: Alfa}, source: own}\n"
      + "  - {id: beta, code: B, color: \"#00194C\", name: {fi: Beeta}, source: own}"
    let slip = map(line: lines, station: "\(one)\n  - \(two)")
    #expect(
      told(slip) == [
        Told(
          line: 13, id: .sameExpertTwice,
          help: "make them one station with lines: [alpha, beta]; if they are two experts, give"
            + " them different names")
      ])
    // In another region the same name is another expert.
    let regions =
      "{code: \"08\", name: {fi: Pirkanmaa}}\n  - {code: \"15\", name: {fi: Keski-Suomi}}"
    let apart = map(
      region: regions, line: lines,
      station: "\(one)\n  - \(two.replacing("\"08\"", with: "\"15\""))")
    #expect(told(apart) == [])
  }

  @Test func `a map without stations is read, with one warning`() throws {
    let text = SmallMap.withoutStations.filter { $0 != "⟦" && $0 != "⟧" }
    let read = NetworkReader.read(SourceFile(path: "new.yaml", text: text))
    #expect(read.diagnostics.map(\.id) == [.emptyMap])
    let network = try #require(read.value)
    #expect(CoverageReport(of: network).cells.count == 1)
  }

  @Test func `a project that ended without a day of its end is told`() {
    let slip = map(
      station: "{id: one, kind: project, status: ended, name: {fi: Hanke}, serves: [\"08\"],"
        + " lines: [alpha], source: own}")
    #expect(told(slip, [.missingEnd]).map(\.line) == [11])
  }

  @Test func `a problem is told in Finnish and Swedish as in English`() throws {
    let slip = map(region: "{code: ”08”, name: {fi: Pirkanmaa}}")
    let file = SourceFile(path: "map.yaml", text: slip)
    let problem = try #require(NetworkReader.read(file).diagnostics.first)
    let heads = [Language.finnish, .swedish, .northernSami].map { language in
      DiagnosticFormatter(language).text(problem).split(separator: "\n").map { String($0) }
    }
    #expect(
      heads.map { $0[0] } == [
        "map.yaml:7:12: virhe[curly-quotes]: kaarevat lainausmerkit (”) ovat YAMLissa osa tekstiä",
        "map.yaml:7:12: fel[curly-quotes]: typografiska citattecken (”) är en del av texten i YAML",
        "map.yaml:7:12: virhe[curly-quotes]: kaarevat lainausmerkit (”) ovat YAMLissa osa tekstiä",
      ])
    #expect(
      heads.map { $0.last } == [
        "  ohje: kirjoita \"08\"", "  råd: skriv \"08\"", "  ohje: kirjoita \"08\"",
      ])
  }

  @Test(arguments: [
    ("default_language: sv\n", Language.swedish), ("{\"default_language\" : \"en\"}", .english),
    ("default_language: 'fi'", .finnish),
  ])
  func `the language of a map that cannot be read is seen all the same`(
    _ text: String, _ language: Language
  ) {
    #expect(NetworkReader.language(of: SourceFile(path: "m", text: "a: [\n" + text)) == language)
    #expect(NetworkReader.language(of: SourceFile(path: "m", text: "a: 1")) == nil)
  }

  @Test func `a day in a sentence is written as the language writes it`() throws {
    let slip = map(
      station: "{id: one, kind: unit, name: {fi: Ykkönen}, serves: [\"08\"], lines: [alpha],"
        + " source: own, period: {to: 2022-03-31}}")
    let read = NetworkReader.read(
      SourceFile(path: "map.yaml", text: slip), today: MendingTests.today)
    let problem = try #require(read.diagnostics.first)
    #expect(
      [Language.finnish, .swedish, .english].map { problem.message.text(in: $0) } == [
        "jakso päättyi 31.3.2022, mutta tila on yhä ”active”",
        "perioden tog slut 31 mars 2022, men statusen är fortfarande ”active”",
        "the period ended on 31 March 2022, and the status is still \"active\"",
      ])
  }
}

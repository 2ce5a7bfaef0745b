import Foundation
import LinjastoExchange
import TestSupport
import Testing

/// Two neighboring areas, whole and small: what is counted here can be counted by hand.
private let west = """
  format: linjasto/1
  id: west
  title: {fi: Lännen verkosto, sv: Nätverket i väst, en: Network of the west}
  default_language: fi
  as_of: 2026-03-01
  regions:
    - {code: "08", languages: [fi], name: {fi: Pirkanmaan hyvinvointialue, sv: Birkalands välfärdsområde, en: Pirkanmaa wellbeing services county}}
    - {code: "16", languages: [fi], name: {fi: Etelä-Pohjanmaan hyvinvointialue, sv: Södra Österbottens välfärdsområde, en: South Ostrobothnia wellbeing services county}}
  sources: [{id: own, title: Oma}]
  roles: [{id: lawyer, sector: law, name: {fi: juristi, sv: jurist, en: lawyer}}]
  lines:
    - {id: separation, code: E, color: "#801100", name: {fi: Vaativat erot, sv: Krävande separationer, en: Demanding separations}, source: own, requires: {core: [lawyer]}}
    - {id: rare, code: H, color: "#00194C", name: {fi: Harvinaissairaudet, sv: Sällsynta sjukdomar, en: Rare diseases}, source: own, surveyed: [{regions: ["16"], on: 2026-02-01}]}
  stations:
    - {id: start, kind: coordinator, entry: true, name: {fi: Koordinaattori, sv: Koordinator, en: Coordinator}, serves: ["08", "16"], lines: all, source: own}
    - {id: team, kind: team, name: {fi: Erotiimi, sv: Separationsteamet, en: Separation team}, serves: ["08", "16"], lines: [separation], roles: [lawyer], languages: [fi], capacity: {cases_per_month: 4}, source: own}
    - {id: unit, kind: unit, name: {fi: Yksikkö, sv: Enheten, en: The unit}, serves: ["08"], lines: [rare], source: own, assumed: true, assumed_fields: [serves]}
  """
private let east = """
  format: linjasto/1
  id: east
  title: {fi: Idän verkosto, sv: Nätverket i öst, en: Network of the east}
  default_language: fi
  as_of: 2026-03-01
  regions:
    - {code: "15", languages: [fi], name: {fi: Keski-Suomen hyvinvointialue, sv: Mellersta Finlands välfärdsområde, en: Central Finland wellbeing services county}}
  sources: [{id: own, title: Oma}]
  lines:
    - {id: separation, code: E, color: "#801100", name: {fi: Erot, sv: Krävande separationer, en: Demanding separations}, source: own}
    - {id: rare, code: H, color: "#00194C", name: {fi: Harvinaissairaudet, sv: Sällsynta sjukdomar, en: Rare diseases}, source: own}
  stations:
    - {id: kys, kind: unit, name: {fi: Sairaala, sv: Sjukhuset, en: The hospital}, serves: ["15"], lines: [rare], source: own}
    - {id: unit, kind: unit, name: {fi: Toinen, sv: Den andra, en: Another}, serves: ["15"], lines: [separation], source: own}
  """

@Suite struct GapsTests {
  private let folder: TemporaryFolder
  private let westFile: String
  private let eastFile: String

  init() throws {
    folder = try TemporaryFolder()
    westFile = try folder.write(west, to: "west.yaml")
    eastFile = try folder.write(east, to: "east.yaml")
  }

  /// In English and on a day of its own, where the arguments name no other.
  private func run(_ arguments: [String]) throws -> CommandRun {
    let language = arguments.contains("--lang") ? [] : ["--lang", "en"]
    return try CommandRun.dated(["gaps"] + arguments + language)
  }

  private func gaps(_ arguments: String...) throws -> String {
    let run = try run(arguments)
    #expect(run.status == 0, "\(run.messages)")
    return run.output
  }

  /// The same text whatever its lines.
  private func joined(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `JSON gives each cell its region, line, level and stations`() throws {
    let text = try gaps(westFile, "--json", "--resilience", "--plan")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let cells = try #require(json["cells"] as? [[String: Any]])
    #expect(cells.count == 4)
    for cell in cells {
      #expect(cell["region"] is String && cell["line"] is String)
      let level = try #require(cell["level"] as? String)
      let stations = try #require(cell["stations"] as? [String])
      #expect(stations.isEmpty == !["partial", "full"].contains(level))
    }
    #expect(json["resilience"] != nil && json["plan"] != nil)
  }

  @Test func `text, a sheet and a page come from the same report`() throws {
    let text = joined(try gaps(westFile))
    #expect(text.contains("4 squares (region and line): full 3, surveyed, nobody there 1."))
    #expect(text.contains("By the sources an expert is there in 2 squares; 1 more rests"))
    #expect(try gaps(westFile).split(separator: "\n").allSatisfy { $0.count <= 100 })
    let sheet = try gaps(westFile, "--csv", "--lang", "fi")
    let rows = sheet.split(separator: "\n")
    #expect(rows.count == 5)
    #expect(rows[0].hasPrefix("\u{FEFF}Alueen koodi;Alue;Linja;Tarve;Kattavuus;"))
    #expect(rows[1].hasPrefix("08;Pirkanmaan hyvinvointialue;E;Vaativat erot;koko alue;"))
    #expect(try gaps(westFile, "--csv").hasPrefix("\u{FEFF}Region code,Region,Line,Need,Cover,"))
    let page = try gaps(westFile, "--html", "--lang", "sv")
    #expect(page.contains("<html lang=\"sv\">") && page.contains("<caption>"))
    #expect(page.contains("scope=\"col\"") && page.contains("scope=\"row\""))
    #expect(!page.contains("<script"))
    #expect(!page.contains("Harvinais") && page.contains("Sällsynta sjukdomar"))
    let file = folder.url.appending(path: "page.html").path
    #expect(try gaps(westFile, "--region", "08", "--html", "-o", file).isEmpty)
    let saved = try String(contentsOfFile: file, encoding: .utf8)
    #expect(saved.contains("<h1>Pirkanmaa wellbeing services county. "))
  }

  @Test func `a cell is found by id, code or name, and a near miss is asked about`() throws {
    let byID = joined(try gaps(eastFile, westFile, "--explain", "16:rare"))
    #expect(
      byID.contains(
        "does not serve South Ostrobothnia wellbeing services county; serves: the Central Finland"))
    #expect(joined(try gaps(eastFile, westFile, "--explain", "16:H")) == byID)
    #expect(
      joined(
        try gaps(
          eastFile, westFile, "--explain", "Etelä-Pohjanmaan hyvinvointialue:harvinaissairaudet"))
        == byID)
    for (wrong, words) in [
      (["--explain", "08:zzeparattxn"], "no line “zzeparattxn”"),
      (["--region", "99"], "no region “99”"), (["--line", "Q"], "no line “Q”"),
      (["--without", "tean"], "did you mean “team”?"),
      (["--explain", "08"], "“08” names no cell"), (["--as-of", "soon"], "“soon” is no day"),
      (["--csv", "--plan"], "--csv has cells only"), (["--budget=-3"], "0 or more"),
    ] {
      let refused = try run([westFile] + wrong)
      #expect(refused.status == 2 && refused.output.isEmpty, "\(wrong)")
      #expect(refused.messages.contains(words), "\(refused.messages)")
    }
  }

  @Test func `what-ifs say which cells move, by name`() throws {
    let without = joined(try gaps(westFile, "--without", "unit"))
    #expect(
      without.contains(
        "Pirkanmaa wellbeing services county, line H Rare diseases: before full, now nobody"))
    let patch = try folder.write(
      """
      patch: linjasto-patch/1
      agreements:
        - {station: unit, regions: ["16"], state: signed}
      """, to: "patch.yaml")
    let with = joined(try gaps(westFile, "--with", patch))
    #expect(
      with.contains(
        "South Ostrobothnia wellbeing services county, line H Rare diseases: before nobody, now full"
      ))
    #expect(
      try run(["maps/tampere.yaml", "--with", patch]).status == 2, "that station is elsewhere")
    let broken = try folder.write("patch: linjasto-patch/1\nstation: []\n", to: "broken.yaml")
    let refused = try run([westFile, "--with", broken])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("\(broken):2:1: error[unknown-key]"))
  }

  @Test func `a plan asks first, and keeps to its budget and to own costs`() throws {
    // Two gaps: 08:H rests on an assumption, 16:H has nobody. The unit serves the county next door.
    let plan = joined(try gaps(westFile, "--plan"))
    #expect(plan.contains("Closing plan: effort 6, 2 of 2 gaps closed"))
    #expect(joined(try gaps(westFile, "--budget", "1")).contains("effort 1, 1 of 2 gaps closed"))
    let own = try folder.write(
      "candidates: linjasto-candidates/1\ncosts: {verify: 2}\nexclude: [unit]\n", to: "own.yaml")
    // Nobody else is on the line: a new expert, 30 and 5 for each county.
    #expect(joined(try gaps(westFile, "--candidates", own)).contains("effort 40, 2 of 2 gaps"))
    let wrong = try folder.write(
      "candidates: linjasto-candidates/1\nexclude: [tean]\n", to: "wrong.yaml")
    let refused = try run([westFile, "--candidates", wrong])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("wrong.yaml:2:11: error[unknown-name]: the map has no"))
    #expect(refused.messages.contains("help: did you mean \"team\"?"))
  }

  @Test func `demand makes a need short, and what cannot be read of it is told`() throws {
    let head = "Alue;Tarve;Tapauksia kuukaudessa\n"
    let demand = try folder.write(head + "8;E;40\nEtelä-Pohjanmaa;H;12\n16;E;3\n", to: "demand.csv")
    let text = joined(try gaps(westFile, "--demand", demand))
    let (short, nobody) = (
      "E Demanding separations: demand 40; capacity at most 4, short by at least 36",
      "H Rare diseases: demand 12; nobody to answer it"
    )
    let places = [short, nobody].map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil } && places[0]! < places[1]!, "\(text)")
    #expect(text.contains("1 count under 5 left out"))
    #expect(joined(try gaps(westFile, "--demand", demand, "--plan")).contains("demand in these 12"))
    #expect(try gaps(westFile, "--demand", demand, "--csv").contains(",40,36,"))
    let page = try gaps(westFile, "--demand", demand, "--html")
    #expect(page.contains("<h3>Demand and capacity</h3>"))
    let wrong = try folder.write(head + "08;E;many\n", to: "wrong.csv")
    let refused = try run([westFile, "--demand", wrong])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("\(wrong):2:6 (C2): error[bad-number]"))
  }

  @Test func `demand comes from a workbook too, whatever the file is called`() throws {
    let heads = ["Alue", "Tarve", "Tapauksia kuukaudessa"].map { Sheet.Column($0) }
    func file(_ rows: [[Sheet.Cell]]) throws -> String {
      let sheets = [Sheet("Ohje", columns: []), Sheet("Kysyntä", columns: heads, rows: rows)]
      let file = folder.url.appending(path: "demand.xls")
      try Data(WorkbookWriter.bytes(of: sheets)).write(to: file)
      return file.path
    }
    let demand = try file([[.number(8), .text("E"), .number(40)]])
    let text = joined(try gaps(westFile, "--demand", demand))
    #expect(text.contains("E Demanding separations: demand 40; capacity at most 4"))
    let wrong = try file([[.text("08"), .text("E"), .text("many")]])
    let refused = try run([westFile, "--demand", wrong])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("\(wrong):Kysyntä!C2: error[bad-number]"))
    let cut = folder.url.appending(path: "cut.xlsx")
    try Data(contentsOf: URL(filePath: demand)).prefix(700).write(to: cut)
    let broken = try run([westFile, "--demand", cut.path])
    #expect(broken.status == 1 && broken.messages.contains("error[damaged-workbook]"))
  }

  @Test func `resilience names those without whom a need has nobody`() throws {
    let text = joined(try gaps(westFile, "--resilience"))
    #expect(text.contains("Separation team: 2 squares and 2 required roles"))
  }

  @Test func `several maps are one picture, and one id of two experts is told`() throws {
    let text = joined(try gaps(westFile, eastFile))
    #expect(text.contains("6 squares (region and line): full 5"))
    #expect(
      text.contains("line E Demanding separations, name (Finnish): “Vaativat erot” (Network of"))
    #expect(text.contains("expert The unit: the maps mean different experts by one id"))
    #expect(joined(try gaps(eastFile, westFile, "--explain", "15:E")).contains("Another"))
  }
}

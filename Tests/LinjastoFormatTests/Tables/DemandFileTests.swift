import Linjasto
import LinjastoFormat
import Testing

/// Counts of cases as offices save them, from the bytes of the file to what is known of the demand.
@Suite struct DemandFileTests {
  private static let map = """
    format: linjasto/1
    id: base
    title: {fi: Pohja}
    default_language: fi
    as_of: 2026-06-30
    regions:
      - {code: "08", name: {fi: Pirkanmaa}}
      - {code: "17", name: {fi: Pohjanmaa, sv: Österbotten}}
    sources: [{id: own, title: Own}]
    lines:
      - {id: alpha, code: A, color: "#801100", name: {fi: Alfa, en: Alpha}, source: own}
      - {id: beta, code: B, color: "#00194C", name: {fi: Beeta-äö}, source: own}
    stations:
      - {id: one, kind: role, name: {fi: Yksi}, serves: ["08"], lines: [alpha], source: own}
    """

  private func read(_ bytes: [UInt8]) throws -> Diagnosed<Demand> {
    let network = try #require(
      NetworkReader.read(SourceFile(path: "map.yaml", text: Self.map)).value)
    let table = TableReader.read(bytes, path: "demand.csv")
    guard let rows = table.value else { return Diagnosed(nil, table.diagnostics) }
    return Demand.read(rows, by: NameIndex(network))
  }

  private func read(_ text: String) throws -> Diagnosed<Demand> { try read(Array(text.utf8)) }

  /// The same two counts, as saved by different hands.
  @Test(arguments: [
    "region,line,cases_per_month\n08,alpha,12\n17,beta,7\n",
    "08,alpha,12\n17,beta,7",
    "\u{FEFF}region,line,cases_per_month\r\n08,alpha,12\r\n17,beta,7\r\n",
    "region;line;cases_per_month\r\n08;alpha;12\r\n17;beta;7\r\n",
    "sep=;\r\nregion;line;cases_per_month\n08;alpha;12\n17;beta;7\n",
    "region\tline\tcases_per_month\n08\talpha\t12\n17\tbeta\t7\n",
    "\"region\",\"line\",\"cases_per_month\"\n\"08\",\"alpha\",\"12\"\n\"17\",\"beta\",\" 7 \"\n",
    "region,line,cases_per_month,comment\n08,alpha,12,\"hello, you\"\n17,beta,7,\n",
    "Region;Line;Cases per month\n08;A;12\n17;B;7\n",
    "Alue;Linja;Tapauksia kuukaudessa\nPirkanmaa;Alfa;12\nPohjanmaa;beeta-äö;7\n",
    "Område;Linje;Fall per månad\n8;A;12\nÖsterbotten;B;7\n",
    "line,region,cases_per_month\nalpha,08,12\nbeta,17,7\n",
    "region,line,cases_per_month\n08,alpha,12\n17,beta,7\n,,\n,,\n\n",
    "region;note;line;cases_per_month\n08;\"two\nlines of \"\"text\"\"\";alpha;12\n17;;beta;7\n",
    "region;line;cases_per_month;;\n08;alpha;12;;\n17;beta;7;;\n",
  ])
  func `two counts are two counts however they are saved`(text: String) throws {
    let result = try read(text)
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
    #expect(result.value?.counts == ["08": ["alpha": 12], "17": ["beta": 7]])
    // As UTF-16, with its mark and without, in either order.
    for (isLittle, mark) in [(true, "\u{FEFF}"), (false, "\u{FEFF}"), (true, ""), (false, "")] {
      let bytes = (mark + text.drop { $0 == "\u{FEFF}" }).utf16.flatMap { unit in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? pair : pair.reversed()
      }
      #expect(try read(bytes).value == result.value, "\(isLittle) \(mark)")
    }
    // As Windows-1252, where the letters allow it.
    let latin = text.unicodeScalars.filter { $0.value < 0x100 }.map { UInt8($0.value) }
    #expect(try read(latin).value == result.value)
  }

  @Test func `the signs of Windows that Latin-1 has not are read`() throws {
    let head = Array("region;line;cases_per_month;note\n08;A;12;".utf8)
    let table = try #require(
      TableReader.read(head + [0x80, 0x20, 0x96, 0xE4], path: "x").value)
    #expect(table.rows[1][3].text == "€ –ä")
  }

  @Test(arguments: [
    ("12,5", 12.5), ("12.5", 12.5), ("7,0", 7), ("1 200", 1200), ("1\u{A0}200,5", 1200.5),
  ])
  func `a number is read as people write it`(text: String, value: Double) throws {
    let demand = try read("region;line;cases_per_month\n08;alpha;\(text)\n").value
    #expect(demand?.counts == ["08": ["alpha": value]])
  }

  @Test func `counts that could point at a family are dropped and counted`() throws {
    let demand = try read("region;line;cases_per_month\n08;alpha;4,5\n17;beta;0\n08;B;5\n").value
    #expect(demand?.counts == ["08": ["beta": 5]])
    #expect(demand?.suppressed == 2)
  }

  @Test(arguments: [
    ("", Diagnostic.ID.emptyFile, 1, "save the sheet again"),
    (" \n,,\n", .emptyFile, 1, "save the sheet again"),
    ("region,line,cases_per_month\n", .emptyFile, 1, "write one row"),
    ("region;line\n08;alpha\n", .badTable, 1, "region;line;cases_per_month"),
    ("Alue;Linja;Tapauksia vuodessa\n08;A;12\n", .badTable, 1, "divide them by 12"),
    ("region,line,cases_per_month\n08,alpha,12,5\n", .badTable, 2, "semicolons"),
    ("region,line,cases_per_month\n08,alpha\n", .badTable, 2, "semicolons"),
    ("region;line;cases_per_month\n08;\"alpha;12\n", .badTable, 2, "close it"),
    ("region,line,cases_per_month\n08,alpha,12\n17,beta,7\n08,A,9\n", .repeatedRow, 4, "add the"),
    ("region,line,cases_per_month\n08,alpha,many\n", .badNumber, 2, "without a unit"),
    ("region,line,cases_per_month\n08,alpha,1e308\n", .badNumber, 2, "without a unit"),
    ("region,line,cases_per_month\n08,alpha,-7\n", .badNumber, 2, "without a unit"),
    ("region,line,cases_per_month\n08,alpha,0x10\n", .badNumber, 2, "without a unit"),
    ("region;line;cases_per_month\n08;alpha;1.000\n", .badNumber, 2, "1000 or 1"),
    ("region;line;cases_per_month\n08;alpha;12,345\n", .badNumber, 2, "12345 or 12,345"),
    ("region,line,cases_per_month\n08,alpha,\n", .badNumber, 2, "without a unit"),
    ("region,line,cases_per_month\n09,alpha,7\n", .unknownName, 2, "code or name"),
    ("region,line,cases_per_month\n08,alpah,7\n", .unknownName, 2, "did you mean “alpha”"),
    ("region,line,cases_per_month\n08,\u{1B}[31mE,7\n", .unknownName, 2, "code or name"),
  ])
  func `what cannot be read is refused with its line and what to do`(
    text: String, id: Diagnostic.ID, line: Int, help: String
  ) throws {
    let result = try read(text)
    #expect(result.value == nil)
    let problem = try #require(result.diagnostics.first)
    #expect(problem.id == id, "\(problem)")
    #expect(problem.location?.line == line && problem.location?.path == "demand.csv")
    #expect(problem.help?.text(in: .english).contains(help) == true, "\(problem)")
    #expect(!DiagnosticFormatter().text(result.diagnostics).contains("\u{1B}"))
  }

  /// A byte that is nothing in its encoding is refused where it stands, and never replaced.
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0x00, 0xD8], 2, 2),
      ([0xFF, 0xFE, 0x61, 0, 0x62], 1, 2), ([0x61, 0x0A, 0xE4, 0x81], 2, 2),
      ([0xC3, 0xA4, 0x0A, 0x61, 0xE4], 2, 2), ([0x61, 0xC3, 0xA4, 0xC3], 1, 3),
    ] as [([UInt8], Int, Int)])
  func `no byte is replaced`(bytes: [UInt8], line: Int, column: Int) {
    let table = TableReader.read(bytes, path: "x")
    #expect(table.value == nil && table.diagnostics.map(\.id) == [.notUTF8])
    let place = table.diagnostics.first?.location
    #expect([place?.line, place?.column] == [line, column])
  }

  @Test func `an encoding that was guessed is told at its first letter`() {
    let table = TableReader.read(Array("a\nb".utf8) + [0xE4], path: "x")
    #expect(table.value != nil)
    #expect(table.diagnostics.map(\.id) == [.otherEncoding])
    #expect(table.diagnostics.first?.location?.line == 2)
    #expect(table.diagnostics.first?.location?.column == 2)
  }

  @Test func `every row that is wrong is told in one pass`() throws {
    let result = try read("region,line,cases_per_month\n01,alpha,x\n08,gamma,7\n")
    #expect(Set(result.diagnostics.map(\.id)) == [.unknownName, .badNumber])
    #expect(result.diagnostics.compactMap(\.location?.line) == [2, 2, 3])
  }
}

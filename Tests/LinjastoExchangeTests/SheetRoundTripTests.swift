import Linjasto
import LinjastoExchange
import LinjastoFormat
import TestSupport
import Testing

@Suite struct SheetRoundTripTests {
  /// Ways to keep sheets and take them back.
  enum Keeping: CaseIterable {
    case cells, tables, workbook

    func tables(_ sheets: [Sheet]) throws -> [Table] {
      switch self {
      case .cells: return sheets.map { Table($0) }
      case .tables:
        return try sheets.map { sheet in
          let bytes = Array(CSVWriter.text(of: sheet).utf8)
          return try #require(TableReader.read(bytes, path: "\(sheet.name).csv").value)
        }
      case .workbook:
        let bytes = try WorkbookWriter.bytes(of: sheets)
        return try #require(WorkbookReader.read(bytes, path: "book.xlsx").value)
      }
    }
  }

  @Test(arguments: Repository.mapNames, Keeping.allCases)
  func `a real map comes back from its sheets`(name: String, keeping: Keeping) throws {
    let network = try Repository.network(name)
    let before = NetworkReader.read(try Repository.file("maps/\(name).yaml")).diagnostics
    // Which language it is, is nothing to how sheets are kept.
    let languages = keeping == .cells ? [Language.finnish, .swedish, .english] : [.finnish]
    for language in languages {
      let tables = try keeping.tables(MapSheetWriter.sheets(of: network, in: language))
      let read = MapSheetReader.read(tables, path: "book.xlsx")
      #expect(read.value == network, "\(read.diagnostics.prefix(5))")
      #expect(
        read.diagnostics.map(\.id.rawValue).sorted() == before.map(\.id.rawValue).sorted())
      #expect(MapSheetReader.language(of: tables) == language)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every key survives sheets`(seed: UInt64) throws {
    var random = RandomValue(seed: seed)
    let contents = Network.Contents.fields.record(random.value(Network.Contents.shape))
    let language = [Language.finnish, .swedish, .english][Int(seed % 3)]
    let keeping = Keeping.allCases[Int(seed / 3 % 3)]
    let sheets = MapSheetWriter.sheets(of: contents, in: language)
    let again = MapSheetReader.contents(try keeping.tables(sheets))
    #expect(again.written.difference(from: contents.written) == nil)
  }

  /// Texts that a spreadsheet could take for something else.
  private static let texts = [
    "07", "1,5", "2023-09-21", "1/2", "=1+1", "+358", "-1", "@a", "'a", "'=a", "a;b", "a; b ",
    " a", "a ", "\"a\"", "\"a", "a\"b", "a\nb", "a\tb", "kyllä", "(tyhjä)", "{}", "a, b", "TRUE",
    "čáđŋšŧž", "👩‍👩‍👧", "https://example.org", "#N/A", "_x0041_", "<b>&amp;", "…",
  ]

  @Test(arguments: Keeping.allCases)
  func `any text survives sheets`(keeping: Keeping) throws {
    var contents = try Repository.network("tampere").contents
    contents.openQuestions = Self.texts.map { OpenQuestion(text: LocalizedText(unmarked: $0)) }
    contents.stations[0].methods = Self.texts
    contents.stations[0].note = LocalizedText([.finnish: Self.texts[2], .swedish: " "])
    for (index, text) in Self.texts.enumerated() where index < contents.lines.count {
      contents.lines[index].clientGroup = LocalizedText([.finnish: text])
    }
    let tables = try keeping.tables(MapSheetWriter.sheets(of: contents, in: .finnish))
    let again = MapSheetReader.contents(tables)
    #expect(again.written.difference(from: contents.written) == nil)
  }
}

import Linjasto
import LinjastoExchange
import LinjastoFormat
import TestSupport
import Testing

@Suite struct SheetRoundTripTests {
  @Test(arguments: Repository.mapNames, [Language.finnish, .swedish, .english])
  func `a real map comes back from its sheets`(name: String, language: Language) throws {
    let network = try Repository.network(name)
    let sheets = MapSheetWriter.sheets(of: network, in: language)
    let read = MapSheetReader.read(sheets.map { Table($0) }, path: "book.xlsx")
    #expect(read.value == network, "\(read.diagnostics.prefix(5))")
    let before = NetworkReader.read(try Repository.file("maps/\(name).yaml")).diagnostics
    #expect(
      read.diagnostics.map { $0.id.rawValue }.sorted() == before.map { $0.id.rawValue }.sorted())
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `every key survives sheets`(seed: UInt64) {
    var random = RandomValue(seed: seed)
    let contents = Network.Contents.fields.record(random.value(Network.Contents.shape))
    let language = [Language.finnish, .swedish, .english][Int(seed % 3)]
    let sheets = MapSheetWriter.sheets(of: contents, in: language)
    let again = MapSheetReader.contents(sheets.map { Table($0) })
    #expect(again.written.difference(from: contents.written) == nil)
  }
}

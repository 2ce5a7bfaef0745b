import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

@Test func `the compiled-in regions are those of the official table`() throws {
  let table = YAMLParser.parse(try Repository.file("maps/reference/regions-fi.yaml"))
  let rows = try #require(table.value?["regions"]).items
  #expect(rows.count == OfficialRegions.names.count)
  for row in rows {
    let code = try #require(row["code"]?.text)
    #expect(OfficialRegions.names[code]?.fi == row["name"]?["fi"]?.text)
    #expect(OfficialRegions.names[code]?.sv == row["name"]?["sv"]?.text)
    let languages = row["languages"]?.items.compactMap(\.text)
    #expect(OfficialRegions.languages(of: code).map(\.rawValue) == languages)
  }
}

import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

@Test func `the compiled-in regions are those of the official table`() throws {
  let table = YAMLParser.parse(try Repository.file("maps/reference/regions-fi.yaml"))
  let rows = try #require(table.value).list("regions")
  #expect(rows.count == OfficialRegions.names.count)
  for row in rows {
    let code = row.string("code")
    #expect(OfficialRegions.names[code]?.fi == row["name"]?.string("fi"))
    #expect(OfficialRegions.names[code]?.sv == row["name"]?.string("sv"))
    let languages: [Language] = row.choices("languages")
    #expect(OfficialRegions.languages(of: code) == languages)
  }
}

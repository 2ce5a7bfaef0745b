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
    #expect(OfficialRegions.english[code] == row["name"]?["en"]?.text)
    // Åland is in none.
    #expect(OfficialRegions.area(of: code) == (code == "91" ? nil : row["yta"]?.text))
    let languages = row["languages"]?.items.compactMap(\.text)
    #expect(OfficialRegions.languages(of: code).map(\.rawValue) == languages)
  }
  let areas = try #require(table.value?["areas"]).items
  #expect(areas.count == OfficialRegions.areaNames.count)
  for area in areas {
    let name = OfficialRegions.areaNames[try #require(area["code"]?.text)]
    #expect(name?.fi == area["name"]?["fi"]?.text)
    #expect(name?.sv == area["name"]?["sv"]?.text)
    #expect(name?.en == area["name"]?["en"]?.text)
  }
}

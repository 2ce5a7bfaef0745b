import Testing

@testable import Linjasto
@testable import LinjastoText

/// Counties in a sentence, in the case that it needs.
@Suite struct RegionNamesTests {
  private func names(_ codes: [String], _ language: Language) -> Names {
    var contents = Network.Contents(id: "x", title: LocalizedText([.finnish: "x"]))
    contents.regions = codes.compactMap { code in
      OfficialRegions.names[code].map {
        Region(id: Region.ID(code), name: LocalizedText([.finnish: $0.fi, .swedish: $0.sv]))
      }
    }
    return Names(CoverageReport(of: Network(sound: contents)), Words(language))
  }

  private static let some = ["04", "07", "08", "90"]

  @Test(arguments: [
    (["08"], Names.Place.inside, "Pirkanmaan hyvinvointialueella"),
    (["08"], .served, "Pirkanmaan hyvinvointialuetta"),
    (["07", "08"], .toward, "Kanta-Hämeen ja Pirkanmaan hyvinvointialueille"),
    (["07", "08"], .of, "Kanta-Hämeen ja Pirkanmaan hyvinvointialueiden"),
    (["04", "08"], .named, "Vantaan ja Keravan sekä Pirkanmaan hyvinvointialueet"),
    (["08", "90"], .inside, "Pirkanmaan hyvinvointialueella ja Helsingin kaupungissa"),
    (["04", "07", "08", "90"], .served, "kaikkia alueita"),
  ])
  func `a county takes the case of its sentence`(
    codes: [String], place: Names.Place, text: String
  ) {
    #expect(names(Self.some, .finnish).regions(codes.map { Region.ID($0) }, place) == text)
  }

  @Test func `in Swedish the names share their end, and nearly all are told by who is not`() {
    let swedish = names(Self.some, .swedish)
    #expect(
      swedish.regions(["07", "08"], .inside)
        == "Egentliga Tavastlands och Birkalands välfärdsområden"
    )
    #expect(swedish.regions(["08", "90"], .of) == "Birkalands välfärdsområde och Helsingfors stad")
    let many = ["05", "06", "07", "08", "15", "16", "17", "90"]
    let finnish = names(many, .finnish)
    let ids = many.filter { $0 != "17" }.map { Region.ID($0) }
    #expect(
      finnish.regions(ids, .inside) == "kaikilla alueilla paitsi Pohjanmaan hyvinvointialueella")
  }
}

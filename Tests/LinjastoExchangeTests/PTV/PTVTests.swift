import Linjasto
import LinjastoExchange
import Testing

@Suite struct PTVTests {
  /// Example records in the form of the open interface v11; nothing in them is true of anybody.
  private static let list = """
    [
      {"id": "o-1", "organizationType": "Region", "businessCode": "1234567-1",
       "organizationNames": [
         {"language": "fi", "value": "Pirkanmaan hyvinvointialue", "type": "Name"},
         {"language": "sv", "value": "Birkalands välfärdsområde", "type": "Name"}],
       "phoneNumbers": [{"number": "0123456789"}, {"number": "0123456780"}],
       "emails": [{"value": "kirjaamo@example.org"}], "publishingStatus": "Published"},
      {"id": "s-1", "type": "Service",
       "serviceNames": [
         {"language": "fi", "value": "Esimerkkineuvonta", "type": "Name"},
         {"language": "sv", "value": "Exempelrådgivning", "type": "Name"},
         {"language": "fi", "value": "Neuvola X", "type": "AlternativeName"}],
       "serviceDescriptions": [
         {"language": "fi", "value": "Soita Matti Meikäläiselle 040 123 4567", "type": "Description"}],
       "serviceChargeType": "FreeOfCharge", "languages": ["fi", "sv", "ru"],
       "areaType": "LimitedType",
       "areas": [{"type": "Municipality", "code": "837",
         "name": [{"language": "fi", "value": "Esimerkkikunta"}]}],
       "ontologyTerms": [{"name": [{"language": "fi", "value": "huoltoriidat"}], "uri": "x"}],
       "organizations": [
         {"roleType": "Producer", "organization": {"id": "o-9", "name": "Esimerkkituottaja"}},
         {"roleType": "Responsible", "organization": {"id": "o-1", "name": "Pirkanmaa"}}],
       "serviceChannels": [{"serviceChannel": {"id": "c-1"}}], "publishingStatus": "Published"},
      {"id": "s-2", "serviceNames": [{"language": "fi", "value": "Esimerkkineuvonta", "type": "Name"}],
       "serviceChargeType": "Chargeable", "generalDescriptionId": "g-1", "languages": [],
       "areaType": "Nationwide", "mainOrganization": {"id": "o-2", "name": "Esimerkkijärjestö"},
       "publishingStatus": "Draft"},
      {"id": "s-3", "serviceNames": [{"language": "fi", "value": "Vanha", "type": "Name"}],
       "publishingStatus": "Deleted"},
      {"id": "c-1", "serviceChannelType": "Phone", "services": [{"service": {"id": "s-1"}}],
       "serviceChannelNames": [{"language": "fi", "value": "Puhelin", "type": "Name"}]},
      {"id": "c-2", "serviceChannelType": "ServiceLocation", "organizationId": "o-1",
       "serviceChannelNames": [{"language": "fi", "value": "Esimerkkikeskus", "type": "Name"}],
       "addresses": [{"street": "x"}], "areaType": "NationwideExceptAlandIslands",
       "publishingStatus": "Published"},
      {"id": "x", "name": "a line of an index"}
    ]
    """

  private func read(_ text: String) -> Diagnosed<Imported<NetworkDraft>> {
    PTVReader.read(
      SourceFile(path: "ptv.json", text: text), id: "kartta", title: "Kartta", in: .finnish)
  }

  @Test func `services and places become stations, with what the catalogue says of them`() throws {
    let contents = try #require(read(Self.list).value?.value.contents)
    #expect(
      contents.stations.map(\.id.rawValue) == [
        "esimerkkineuvonta", "esimerkkineuvonta-2", "esimerkkikeskus",
      ])
    let first = contents.stations[0]
    #expect(first.name[.swedish] == "Exempelrådgivning")
    #expect(first.synonyms[.finnish] == ["Neuvola X"])
    #expect(first.fee == .free && first.languages == [.finnish, .swedish])
    #expect(first.status == .active && first.visibility == .public)
    #expect(first.organization == "pirkanmaan-hyvinvointialue")
    #expect(first.serves == ["08"])
    #expect(first.servesNote?[.finnish] == "Esimerkkikunta")
    #expect(Set(first.assumptions.fields) == ["kind", "status", "serves"])
    let second = contents.stations[1]
    #expect(second.fee == .charged && second.assumptions.contains("fee"))
    #expect(second.reach == .everywhere && second.status == .unknown)
    #expect(second.languages.isEmpty && second.visibility == .staff)
    #expect(second.organization == "esimerkkijarjesto")
    #expect(contents.stations[2].serves.count == 22 && !contents.stations[2].serves.contains("91"))
    #expect(contents.stations.allSatisfy { $0.source == "ptv" && $0.lines.isEmpty })
    #expect(contents.organizations[0].region == "08")
    #expect(contents.organizations[0].assumptions.fields == ["region"])
    #expect(contents.openQuestions[0].text[.finnish]?.hasSuffix("huoltoriidat") == true)
    #expect(contents.openQuestions.count == 3)
  }

  @Test func `contacts and descriptions are dropped, and all that was left out is counted`() throws
  {
    let imported = try #require(read(Self.list).value)
    let left = imported.leftOut.map { "\($0.count) \($0.what.text(in: .english))" }
    #expect(
      left == [
        "4 contact details and hours", "1 deleted services", "1 channels that became no station",
        "1 languages that maps do not have", "1 the property \"publishingStatus\"",
        "1 the property \"serviceChannels\"", "1 the property \"serviceDescriptions\"",
        "1 the property \"type\"", "1 other records",
      ])
    let texts = Network.Contents.fields.value(of: imported.value.contents).texts().map(\.text)
    #expect(!texts.contains { $0.contains("040") || $0.contains("@") || $0.contains("Matti") })
  }

  @Test func `only what is the map's own keeps the draft from being a map`() throws {
    let draft = try #require(read(Self.list).value?.value)
    let told = draft.network().diagnostics.filter { $0.severity == .error }
    #expect(Set(told.map(\.id)) == [.emptyList, .stationWithoutLine])
    #expect(told.contains { $0.id == .stationWithoutLine && $0.location?.line == 8 })
    var contents = draft.contents
    var line = Line(
      id: "example", code: "E", color: Line.Color(red: 0x80, green: 0x11, blue: 0),
      name: LocalizedText([.finnish: "Esimerkki"]))
    line.source = "ptv"
    contents.lines = [line]
    for index in contents.stations.indices {
      contents.stations[index].membership = .lines(["example"])
    }
    let mended = NetworkDraft(contents).network().diagnostics.filter { $0.severity == .error }
    // The counties of the place that serves all but Åland are in the map.
    #expect(mended.isEmpty, "\(mended.map(\.message))")
  }

  @Test func `a single record and a page of a list are read alike`() throws {
    let record = """
      {"serviceNames": [{"language": "fi", "value": "Esimerkki"}], "publishingStatus": "Published"}
      """
    for text in [record, "[\(record)]", "{\"pageNumber\": 1, \"itemList\": [\(record)]}"] {
      #expect(read(text).value?.value.contents.stations.map(\.id) == ["esimerkki"])
    }
  }

  @Test(arguments: [
    ("{}", "1:1 wrong-format"), ("[1, 2]", "1:1 wrong-format"), ("nonsense", "1:1 syntax"),
    ("{\"serviceNames\": 3}", "1:18 wrong-type"),
    ("[{\"serviceNames\": [{\"language\": \"ru\", \"value\": \"x\"}]}]", "1:19 empty-text"),
    ("{\"serviceNames\": [3, null]}", "1:18 empty-text"),
  ])
  func `what is wrong is told at its place`(_ text: String, _ expected: String) {
    let read = read(text)
    #expect(read.value == nil)
    let told = read.diagnostics.map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.id.rawValue)"
    }
    #expect(told.contains(expected), "\(told)")
  }
}

import LinjastoFormat
import TestSupport
import Testing

@testable import Linjasto

@Suite struct PublicEditionTests {
  /// What the records that stay are called, in lower case.
  private func openNames(_ network: Network) -> Set<String> {
    let contents = network.contents
    let names =
      contents.roles.map { $0.name } + contents.lines.map { $0.name }
      + contents.stations.map { $0.name } + contents.organizations.map { $0.name }
      + contents.regions.map { $0.name }
    let synonyms =
      contents.roles.map { $0.synonyms } + contents.lines.map { $0.synonyms }
      + contents.stations.map { $0.synonyms }
    return Set(
      (names.map { $0.written } + synonyms.map { $0.written }).flatMap { $0.texts() }
        .map { $0.text.lowercased() })
  }

  @Test(arguments: Repository.mapNames)
  func `no station for staff is left, in whichever text`(map: String) throws {
    let whole = try Repository.network(map)
    let edition = try #require(whole.publicEdition)
    let staff = whole.stations.filter { $0.visibility == .staff }
    #expect(edition.withheld == staff.count)
    #expect(
      edition.network.stations == whole.stations.filter { $0.visibility == .public }
        || edition.withheld > 0)
    let json = NetworkPrinter.json(edition.network).lowercased()
    let open = openNames(edition.network)
    let values = edition.network.contents.written.texts().map { $0.text }
    for station in staff {
      let isRole = edition.network.roles.contains { $0.id.rawValue == station.id.rawValue }
      #expect(edition.network[station.id] == nil)
      if station.id.rawValue.contains("-"), !isRole {
        #expect(!values.contains(station.id.rawValue), "\(station.id)")
      }
      for name in station.name.written.texts().map({ $0.text.lowercased() })
      where !open.contains(name) {
        // A name that a longer public one begins with, such as that of an occupation, is open too.
        guard !open.contains(where: { $0.contains(name) }) else { continue }
        #expect(!json.contains(name), "\(name)")
      }
    }
  }

  @Test(arguments: Repository.mapNames)
  func `what is left reads as a sound map without new warnings of unused records`(
    map: String
  ) throws {
    let whole = try Repository.network(map)
    let edition = try #require(whole.publicEdition)
    let read = NetworkReader.read(
      SourceFile(path: "public.json", text: NetworkPrinter.json(edition.network)))
    #expect(read.value == edition.network)
    let before = NetworkDraft(whole.contents).network().diagnostics
    func unused(_ diagnostics: [Diagnostic]) -> Int { diagnostics.count { $0.id == .unusedRecord } }
    #expect(unused(read.diagnostics) <= unused(before))
  }

  @Test func `what only staff's stations have to do with goes with them, and their names too`()
    throws
  {
    var contents = Network.Contents(id: "small", title: LocalizedText([.finnish: "Pieni"]))
    contents.regions = [Region(id: "08", name: LocalizedText([.finnish: "Pirkanmaa"]))]
    contents.sources = [
      Source(id: "open", title: LocalizedText([.finnish: "Avoin"])),
      Source(id: "closed", title: LocalizedText([.finnish: "Suljettu"])),
    ]
    contents.organizations = [
      Organization(id: "shown", name: LocalizedText([.finnish: "Näkyvä talo"])),
      Organization(id: "hidden", name: LocalizedText([.finnish: "Kätketty talo"])),
    ]
    contents.roles = [
      Role(id: "nurse", name: LocalizedText([.finnish: "hoitaja"])),
      Role(id: "guard", name: LocalizedText([.finnish: "vartija"])),
    ]
    var line = Line(
      id: "violence", code: "V", color: .ink, name: LocalizedText([.finnish: "Väkivalta"]))
    line.order = ["front-desk", "safe-house"]
    line.source = "open"
    line.requires.core = ["nurse"]
    contents.lines = [line]
    func station(_ id: Station.ID, _ name: String, _ visibility: Station.Visibility) -> Station {
      var station = Station(
        id: id, kind: .unit, name: LocalizedText([.finnish: name]), serves: ["08"],
        membership: .lines(["violence"]))
      station.visibility = visibility
      return station
    }
    var desk = station("front-desk", "Neuvonta", .public)
    desk.organization = "shown"
    desk.source = "open"
    desk.roles = ["nurse"]
    desk.note = LocalizedText([.finnish: "Ohjaa turvakoti Suojaan ja SALAISEEN yksikköön."])
    var house = station("safe-house", "Turvakoti Suoja", .staff)
    house.organization = "hidden"
    house.source = "closed"
    house.roles = ["guard"]
    let unit = station("secret-unit", "Salaiseen yksikköön", .staff)
    let nurse = station("staff-nurse", "Hoitaja", .staff)
    contents.stations = [desk, house, unit, nurse]
    contents.links = [Link(line: "violence", from: "front-desk", to: "safe-house", cost: 3)]
    contents.openQuestions = [
      OpenQuestion(text: LocalizedText([.finnish: "Mihin safe-house kuuluu? Kuka on hoitaja?"]))
    ]
    let edition = try #require(Network(sound: contents).publicEdition)
    let left = edition.network.contents
    #expect(edition.withheld == 3)
    #expect(left.stations.map { $0.id } == ["front-desk"])
    #expect(left.lines[0].order == ["front-desk"])
    #expect(left.links.isEmpty)
    #expect(left.sources.map { $0.id } == ["open"])
    #expect(left.organizations.map { $0.id } == ["shown"])
    #expect(left.roles.map { $0.id } == ["nurse"])
    #expect(left.stations[0].note == LocalizedText([.finnish: "Ohjaa …an ja …."]))
    // What a role is called is no secret.
    #expect(
      left.openQuestions[0].text == LocalizedText([.finnish: "Mihin … kuuluu? Kuka on hoitaja?"]))
  }

  @Test func `of several maps none names what another one keeps for staff`() throws {
    let first = try Repository.network("ita-suomi")
    let hidden = try #require(first.stations.first { $0.id == "varjo" })
    var contents = try Repository.network("lansi-suomi").contents
    let name = hidden.name.text(in: .finnish)
    contents.openQuestions.append(
      OpenQuestion(text: LocalizedText([.finnish: "Palveleeko \(name) täälläkin?"])))
    let second = Network(sound: contents)
    let alone = try #require(second.publicEdition)
    #expect(NetworkPrinter.json(alone.network).contains(name))
    let edition = try #require(second.publicEdition(among: [first, second]))
    #expect(edition.withheld == second.stations.count { $0.visibility == .staff })
    #expect(
      edition.network.contents.openQuestions.last?.text.text(in: .finnish)
        == "Palveleeko … täälläkin?")
  }

  @Test func `a map of which all is public stays, and one of which all is for staff is none`()
    throws
  {
    var contents = try Repository.network("tampere").contents
    for index in contents.stations.indices { contents.stations[index].visibility = .public }
    let open = Network(sound: contents)
    #expect(open.publicEdition?.network == open)
    #expect(open.publicEdition?.withheld == 0)
    for index in contents.stations.indices { contents.stations[index].visibility = .staff }
    #expect(Network(sound: contents).publicEdition == nil)
  }
}

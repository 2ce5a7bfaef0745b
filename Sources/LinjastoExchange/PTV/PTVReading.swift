internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// What has been read of PTV so far.
struct PTVReading {
  var source: JSONSource
  let language: Language
  private(set) var organizations: [Organization] = []
  private(set) var stations: [Station] = []
  private(set) var questions: [OpenQuestion] = []
  /// Where each station and organization stands.
  private var stationPaths: [JSONSource.Path] = []
  private var organizationPaths: [JSONSource.Path] = []
  private var organizationIndex: [String: Int] = [:]
  private var stationIDs = FreshIDs()
  private var organizationIDs = FreshIDs()
  /// Records of no kind that is read.
  var others = 0
  var omissions = PTVOmissions()

  init(source: JSONSource, language: Language) {
    self.source = source
    self.language = language
  }

  mutating func read(_ items: [PTVItem]) {
    for item in items where item.kind == .organization { readOrganization(item) }
    let services = items.filter { $0.kind == .service }
    for item in services { readService(item) }
    let known = Set(services.compactMap { $0.json["id"]?.string })
    for item in items where item.kind == .channel { readChannel(item, services: known) }
  }

  func draft(id: String, title: String) -> NetworkDraft {
    var contents = Network.Contents(id: id, title: LocalizedText([language: title]))
    contents.defaultLanguage = language
    var source = Source(
      id: "ptv",
      title: LocalizedText([
        .finnish: Phrase.catalogueName.fi, .swedish: Phrase.catalogueName.sv,
        .english: Phrase.catalogueName.en,
      ]))
    source.url = "https://kehittajille.suomi.fi"
    contents.sources = [source]
    contents.organizations = organizations
    contents.stations = stations
    contents.openQuestions = questions
    let served = Set(stations.flatMap(\.serves) + organizations.compactMap(\.region))
    contents.regions = served.sorted().map { code in
      let names = OfficialRegions.names[code.rawValue]
      var region = Region(
        id: code,
        name: LocalizedText([
          .finnish: names?.fi ?? code.rawValue, .swedish: names?.sv ?? code.rawValue,
        ]))
      region.languages = OfficialRegions.languages(of: code.rawValue)
      return region
    }
    let (file, stations, organizations) = (self.source.file, stationPaths, organizationPaths)
    return NetworkDraft(
      contents,
      provenance: Provenance(isChecked: false) { path, _ in
        guard case .key(let list)? = path.steps.first,
          case .item(let index)? = path.steps.dropFirst().first
        else { return nil }
        let paths = list == "stations" ? stations : list == "organizations" ? organizations : []
        guard paths.indices.contains(index),
          let place = try? JSON.place(of: paths[index], in: file.text)
        else { return nil }
        return file.location(line: place.line, column: place.column)
      })
  }

  var leftOut: [LeftOut] {
    omissions.all + (others > 0 ? [LeftOut(Saying(.leftOutOthers), count: others)] : [])
  }

  // MARK: Records

  private mutating func readOrganization(_ item: PTVItem) {
    guard let name = names(item, "organizationNames").name else { return }
    var organization = Organization(id: newID(of: name), name: name)
    organization.kind = item.json["organizationType"]?.string
    if let code = item.json["businessCode"]?.string, Pattern.isBusinessID(code) {
      organization.businessID = code
    }
    organization.oid = item.json["oid"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    organization.region = OfficialRegions.code(named: name)
    if organization.region != nil {
      organization.assumptions = Assumptions(fields: ["region"], isWhole: false)
    }
    if let id = item.json["id"]?.string { organizationIndex[id] = organizations.count }
    organizations.append(organization)
    organizationPaths.append(item.path)
    omissions.count(
      item.json, but: ["id", "organizationNames", "organizationType", "businessCode", "oid"])
  }

  private mutating func readService(_ item: PTVItem) {
    if item.json["publishingStatus"]?.string == "Deleted" {
      return omissions.count(.leftOutDeleted)
    }
    guard var station = station(item, "serviceNames") else { return }
    let owners = item.json["organizations"]?.array ?? []
    let responsible = owners.first { $0["roleType"]?.string == "Responsible" }?["organization"]
    station.organization = organization(responsible ?? item.json["mainOrganization"], item.path)
    switch item.json["serviceChargeType"]?.string {
    case "FreeOfCharge", "Free": station.fee = .free
    case "Chargeable", "Charged": station.fee = .charged
    default: station.fee = .unknown
    }
    // A general description that the service is linked to goes before its own word.
    if station.fee != .unknown, item.json["generalDescriptionId"]?.string != nil {
      station.assumptions.fields.append("fee")
    }
    add(station, item, terms: item.json["ontologyTerms"]?.array ?? [])
    omissions.count(
      item.json,
      but: [
        "id", "serviceNames", "organizations", "mainOrganization", "serviceChargeType", "languages",
        "areaType", "areas", "municipalities", "publishingStatus", "ontologyTerms",
        "generalDescriptionId",
      ])
  }

  /// A channel of which no service is in the file: a phone or a place at which one is served.
  private mutating func readChannel(_ item: PTVItem, services: Set<String>) {
    guard ["Phone", "ServiceLocation"].contains(item.json["serviceChannelType"]?.string),
      item.json["publishingStatus"]?.string != "Deleted"
    else { return omissions.count(.leftOutChannels) }
    let own = (item.json["services"]?.array ?? []).compactMap { $0["service"]?["id"]?.string }
    guard services.isDisjoint(with: own) else { return omissions.count(.leftOutChannels) }
    guard var station = station(item, "serviceChannelNames") else { return }
    station.organization = item.json["organizationId"]?.string.flatMap { organizationIndex[$0] }.map
    {
      organizations[$0].id
    }
    add(station, item, terms: item.json["ontologyTerms"]?.array ?? [])
    omissions.count(
      item.json,
      but: [
        "id", "serviceChannelNames", "serviceChannelType", "organizationId", "languages",
        "areaType",
        "areas", "areaMunicipalities", "publishingStatus", "ontologyTerms", "services",
      ])
  }

  // MARK: Stations

  private mutating func station(_ item: PTVItem, _ key: String) -> Station? {
    let names = names(item, key)
    guard let name = names.name else { return nil }
    let id = Station.ID(
      stationIDs.id(for: name.text(in: .finnish, fallback: language), kind: "station"))
    var station = Station(id: id, kind: .unit, name: name, serves: [], membership: .lines([]))
    station.synonyms = names.others
    station.source = "ptv"
    station.assumptions = Assumptions(fields: ["kind"], isWhole: false)
    let isPublished = item.json["publishingStatus"]?.string == "Published"
    station.status = isPublished ? .active : .unknown
    station.visibility = isPublished ? .public : .staff
    if isPublished { station.assumptions.fields.append("status") }
    for code in (item.json["languages"]?.array ?? []).compactMap(\.string) {
      if let spoken = Language(rawValue: code) {
        if !station.languages.contains(spoken) { station.languages.append(spoken) }
      } else {
        omissions.count(.leftOutLanguages)
      }
    }
    return station
  }

  /// Adds the station with whom it serves, and asks for its lines.
  private mutating func add(_ station: Station, _ item: PTVItem, terms: [JSON]) {
    var station = station
    switch item.json["areaType"]?.string {
    case "Nationwide", "WholeCountry": station.reach = .everywhere
    case "NationwideExceptAlandIslands", "WholeCountryExceptAlandIslands":
      let codes = OfficialRegions.names.keys.filter { $0 != "91" }.sorted()
      station.reach = .regions(codes.map { Region.ID($0) })
    default:
      station.reach = .unknown
      // A county's own service serves at least its county.
      let owner = station.organization.flatMap { id in organizations.first { $0.id == id } }
      if let region = owner?.region {
        station.reach = .regions([region])
        station.assumptions.fields.append("serves")
      }
    }
    station.servesNote = areas(of: item)
    stations.append(station)
    stationPaths.append(item.path)
    let words = terms.flatMap { localized($0["name"]?.array ?? []).name.map { [$0] } ?? [] }
    questions.append(
      OpenQuestion(text: question(station, terms: words)).from("ptv"))
  }

  /// The names of the areas and municipalities that PTV gives, as a remark: which county a municipality
  /// is of is not known here.
  private func areas(of item: PTVItem) -> LocalizedText? {
    let lists = ["areas", "municipalities", "areaMunicipalities"].flatMap {
      item.json[$0]?.array ?? []
    }
    var names: [Language: [String]] = [:]
    for area in lists {
      let own = area["municipalities"]?.array ?? []
      for place in own.isEmpty ? [area] : own {
        guard let name = localized(place["name"]?.array ?? []).name else { continue }
        for language in name.languages { names[language, default: []].append(name[language] ?? "") }
      }
    }
    let texts = names.mapValues { $0.firstOccurrences.joined(separator: ", ") }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }

  private func question(_ station: Station, terms: [LocalizedText]) -> LocalizedText {
    let texts = [Language.finnish, .swedish, .english].map { language in
      let name = station.name.text(in: language, fallback: self.language)
      let words = terms.map { $0.text(in: language) }.firstOccurrences.joined(separator: ", ")
      let text =
        words.isEmpty
        ? Saying(.whichLines, "\(name)") : Saying(.whichLinesOfTerms, "\(name)", "\(words)")
      return (language, text.text(in: language))
    }
    return LocalizedText(Dictionary(uniqueKeysWithValues: texts))
  }

  private mutating func organization(_ json: JSON?, _ path: JSONSource.Path) -> Organization.ID? {
    guard let json, let id = json["id"]?.string else { return nil }
    if let known = organizationIndex[id] { return organizations[known].id }
    guard let text = json["name"]?.string, !text.isEmpty else { return nil }
    let name = LocalizedText([language: text])
    var organization = Organization(id: newID(of: name), name: name)
    organization.region = OfficialRegions.code(named: name)
    if organization.region != nil {
      organization.assumptions = Assumptions(fields: ["region"], isWhole: false)
    }
    organizationIndex[id] = organizations.count
    organizations.append(organization)
    organizationPaths.append(path)
    return organization.id
  }

  private mutating func newID(of name: LocalizedText) -> Organization.ID {
    Organization.ID(
      organizationIDs.id(for: name.text(in: .finnish, fallback: language), kind: "organization"))
  }
}

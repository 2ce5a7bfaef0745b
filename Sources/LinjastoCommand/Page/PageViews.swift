internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// One picture of a page.
struct PageView {
  /// As the page calls it: `free`, `region`, `area`, or the id of a map.
  let id: String
  /// An `svg` element.
  let svg: String
}

/// The pictures of a page: of one map the free one and the one in bands, of several the one in bands and
/// the free one of each.
struct PageViews {
  let networks: [Network]
  let view: MapView
  let languages: [Language]
  let layout: LayoutOptions
  /// Of computing, for each.
  let seconds: Double

  init(
    _ networks: [Network], _ view: MapView, in languages: [Language], by layout: LayoutOptions,
    within seconds: Double
  ) {
    self.networks = networks
    self.view = view
    self.languages = languages
    self.layout = layout
    self.seconds = seconds
  }

  func drawn() throws -> [PageView] {
    if networks.count == 1 {
      let free = try free(networks[0], id: "free")
      return networks[0].regions.count > 1 ? [free, try banded(by: .region)] : [free]
    }
    let bands: Banding = Banding.area.parts(networks) ? .area : .region
    return [try banded(by: bands)] + (try networks.map { try free($0, id: $0.id) })
  }

  private func views() -> [MapView] {
    languages.map { language in
      var view = view
      view.language = language
      return view
    }
  }

  private func free(_ network: Network, id: String) throws -> PageView {
    var view = view
    if let region = view.region, network[region] == nil { view.region = nil }
    let pictures = languages.map { language in
      view.language = language
      return MapPicture(of: network, view)
    }
    let sheet = try layout.layOut(pictures[0], on: nil, isBare: true, within: seconds)
    let drawings =
      [pictures[0].drawing(of: sheet, isBare: true)]
      + pictures.dropFirst().map { layout.again(sheet.map, as: $0.map).drawing }
    return try written(id, pictures, drawings)
  }

  private func banded(by banding: Banding) throws -> PageView {
    let pictures = views().map { MapPicture(of: networks, $0, by: banding) }
    let (sheet, _) = try layout.layOut(
      inBands: pictures[0], on: nil, isBare: true, within: seconds)
    return try written(
      banding.rawValue, pictures, pictures.map { $0.drawing(of: sheet, isBare: true) })
  }

  private func written(_ id: String, _ pictures: [MapPicture], _ drawings: [Drawing]) throws
    -> PageView
  {
    let stations = pictures[0].map.stations
    let map = PageMap(
      id: "map-\(id)", heading: "map-heading",
      editions: zip(pictures, drawings).map {
        PageMap.Edition(language: $0.language.rawValue, drawing: $1)
      },
      stationNames: Dictionary(firstOf: stations.map { ($0.id, $0.label) }),
      stationIDs: Dictionary(firstOf: stations.map { ($0.id, MapPicture.station(at: $0.id)) }),
      order: order)
    do throws(GraphvizError) {
      return PageView(id: id, svg: try map.svg())
    } catch {
      throw Failure(error)
    }
  }

  /// The stations line by line, each once.
  private var order: [String] {
    networks.flatMap { network in
      network.lines.flatMap { line in
        line.order.map(\.rawValue)
          + network.stations.filter { $0.lines.contains(line.id) }.map(\.id.rawValue)
      }
    }
  }
}

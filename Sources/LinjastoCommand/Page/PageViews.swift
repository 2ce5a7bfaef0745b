internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoPages
internal import LinjastoText
internal import Schematic

/// The pictures of a page: of one map the free one and the one in bands, of several the one in bands and
/// the free one of each.
struct PageViews {
  /// Their stations told apart.
  let networks: [Network]
  let view: MapView
  /// That of the page first; of each spoken one, one.
  let languages: [Language]
  /// The stations in the order in which the page tells of them.
  let order: [String]
  let layout: LayoutOptions
  /// Of computing, for each.
  let seconds: Double

  init(
    _ networks: [Network], _ view: MapView, in languages: [Language], inOrder order: [Station.ID],
    by layout: LayoutOptions, within seconds: Double
  ) {
    self.networks = Atlas(of: networks).networks
    self.view = view
    self.languages = languages
    self.order = order.map(\.rawValue)
    self.layout = layout
    self.seconds = seconds
  }

  /// The pictures that can be drawn, and whether some cannot, or not whole: then it was told.
  func drawn() throws -> (views: [PageView], isWhole: Bool) {
    let kinds: [PageView.Kind]
    if networks.count == 1 {
      kinds = networks[0].regions.count > 1 ? [.free, .region] : [.free]
    } else {
      let bands: PageView.Kind = Banding.area.parts(networks) ? .area : .region
      kinds = ([bands] + networks.map { .map($0.id) }).firstOccurrences
    }
    let views = try kinds.map { try drawn($0) }
    return (views.compactMap(\.view), views.allSatisfy(\.isWhole))
  }

  private func drawn(_ kind: PageView.Kind) throws -> (view: PageView?, isWhole: Bool) {
    switch kind {
    case .free: try free(networks[0], kind)
    case .map(let id): try networks.first { $0.id == id }.map { try free($0, kind) } ?? (nil, true)
    case .area: try banded(by: .area, kind)
    case .region: try banded(by: .region, kind)
    }
  }

  private func free(
    _ network: Network, _ kind: PageView.Kind
  ) throws -> (view: PageView?, isWhole: Bool) {
    var view = view
    if let region = view.region, network[region] == nil { view.region = nil }
    let pictures = pictures(view) { MapPicture(of: network, $0) }
    do {
      let sheet = try layout.layOut(pictures[0], on: nil, isBare: true, within: seconds)
      let drawings =
        [pictures[0].drawing(of: sheet, isBare: true)]
        + pictures.dropFirst().map { layout.again(sheet.map, as: $0.map).drawing }
      return (try written(kind, pictures, drawings), sheet.map.falsehoods.isEmpty)
    } catch let code as ExitCode
      where code == Exit.problems && pictures[0].map.density.verdict == .undrawable
    {
      return (nil, false)
    }
  }

  private func banded(
    by banding: Banding, _ kind: PageView.Kind
  ) throws -> (view: PageView?, isWhole: Bool) {
    let pictures = pictures(view) { MapPicture(of: networks, $0, by: banding) }
    let (sheet, isTrue) = try layout.layOut(
      inBands: pictures[0], on: nil, isBare: true, within: seconds)
    guard isTrue else { return (nil, false) }
    return (
      try written(kind, pictures, pictures.map { $0.drawing(of: sheet, isBare: true) }), true
    )
  }

  /// One in each language.
  private func pictures(_ view: MapView, _ picture: (MapView) -> MapPicture) -> [MapPicture] {
    languages.map { language in
      var view = view
      view.language = language
      return picture(view)
    }
  }

  private func written(_ kind: PageView.Kind, _ pictures: [MapPicture], _ drawings: [Drawing])
    throws
    -> PageView
  {
    let stations = pictures[0].map.stations
    let map = PageMap(
      id: kind.drawing, heading: "map-heading",
      editions: zip(pictures, drawings).map {
        PageMap.Edition(language: $0.language.spoken.rawValue, drawing: $1)
      },
      stationNames: Dictionary(firstOf: stations.map { ($0.id, $0.label) }),
      stationIDs: Dictionary(firstOf: stations.map { ($0.id, MapPicture.station(at: $0.id)) }),
      order: order)
    do throws(GraphvizError) {
      let written = try map.written()
      return PageView(kind, svg: written.svg, others: written.others)
    } catch {
      throw Failure(error)
    }
  }
}

extension PageView.Kind {
  /// The id of its drawing, which no other has, whatever maps are called.
  fileprivate var drawing: String {
    if case .map(let id) = self { "map-of-\(id)" } else { "map-\(name)" }
  }
}

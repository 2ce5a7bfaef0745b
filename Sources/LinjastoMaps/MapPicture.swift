public import Linjasto
public import Schematic

/// A network as it is to be drawn: lines over stations, what stands around them, and what the
/// finished picture tells readers who do not see it, screen readers and programs.
///
/// It holds all that the network knows of its picture; where everything goes is for the layout.
public struct MapPicture: Sendable {
  /// What the layout is to lay out: in every language and view the same stations and lines.
  public var map: LineMap
  /// What is set around the map when it is laid out.
  public var poster: Poster
  /// What is set around the other pictures of the network that need most room, in every language:
  /// a sheet that has room for each of them is the same sheet for all.
  public let reserving: [Poster]
  public let title: String
  /// What the map shows, in a sentence or two.
  public let summary: String
  public let language: Language
  /// The network's id, which begins the ids in a picture.
  public let name: String
  /// What the tooltips of stations add to their names, by station id.
  public let stationNotes: [String: String]
  /// Of the network and what of it is shown; the layout's own members come on top.
  public let manifest: [JSON.Member]
  /// The signs that any picture of the network may have.
  private let symbols: Set<Poster.Symbol>
  /// Nil for a map of the whole network.
  private var lighting: Lighting?

  /// The map of the view.
  public init(of network: Network, _ view: MapView) {
    self.init(of: network, view, network.lineMap(view))
  }

  /// The map of the view with what is missing in it, and those marked who carry a cell alone.
  ///
  /// - Parameter report: of this network alone, read as in the view.
  public init(of network: Network, _ view: MapView, showing report: CoverageReport) {
    self.init(of: network, view, network.lineMap(view, showing: report))
    poster = poster.showingGaps(
      of: network, in: network.regionsNamed(missing: report, view), view.language)
  }

  /// The map of the whole network with the best answer of a plan lit.
  public init(of network: Network, lit plan: JourneyPlan, in language: Language) {
    let reading = plan.request.reading
    var view = MapView(
      language: language, factsOnly: reading.factsOnly,
      asOf: reading.day.map { .day($0) } ?? .any)
    let whole = view
    let map = network.lineMap(whole)
    let manifest = network.manifest(whole)
    // The poster names whom this region asks first; the map shows everybody.
    view.region = plan.request.region
    self.init(
      of: network, view, map, drawnAs: whole, summary: plan.summary(on: network, in: language),
      manifest: manifest)
    poster = poster.lit(by: plan, on: network, in: language)
    lighting = plan.answers.first.map { Lighting($0) }
  }

  private init(
    of network: Network, _ view: MapView, _ map: LineMap, drawnAs drawn: MapView? = nil,
    summary: String? = nil, manifest: [JSON.Member]? = nil
  ) {
    self.map = map
    poster = network.poster(view, of: map, drawnAs: drawn)
    reserving = network.posters
    symbols = network.symbols
    title = network.text(network.title, view)
    self.summary = summary ?? network.summary(view, of: map)
    language = view.language
    name = network.id
    stationNotes = network.stationNotes(view, of: map)
    self.manifest = manifest ?? network.manifest(view)
  }

  /// The banded map of the view, of one or several networks seen as one picture.
  ///
  /// - Parameters:
  ///   - banding: of maps of one area by county either way.
  ///   - report: of these networks alone, read as in the view: then what is missing in each band is
  ///     shown, and those marked who carry a cell alone.
  /// - Precondition: there is a network.
  public init(
    of networks: [Network], _ view: MapView, by banding: Banding,
    showing report: CoverageReport? = nil
  ) {
    let atlas = BandedAtlas(of: networks, by: banding)
    let map = atlas.map(view, showing: report)
    self.init(
      of: atlas, view, map, manifest: atlas.manifest(view, by: banding),
      summary: atlas.whole.summary(view, of: map))
    if let report {
      poster = poster.showingGaps(
        of: atlas.whole, in: atlas.regionsNamed(missing: report, view), view.language)
    }
  }

  /// The banded map of everybody with the best answer of a plan lit, and after it what other maps have
  /// for what it leaves open.
  ///
  /// - Parameters:
  ///   - networks: that of the plan first.
  ///   - neighbors: of the plan, from others of the networks.
  public init(
    of networks: [Network], lit plan: JourneyPlan, _ neighbors: [NeighborPlan] = [],
    in language: Language, by banding: Banding
  ) {
    let reading = plan.request.reading
    var view = MapView(
      language: language, factsOnly: reading.factsOnly,
      asOf: reading.day.map { .day($0) } ?? .any)
    let atlas = BandedAtlas(of: networks, by: banding)
    var map = atlas.map(view)
    let manifest = atlas.manifest(view, by: banding)
    // The poster names whom this region asks first, whose band is lit; the map shows everybody.
    view.region = plan.request.region
    map.zones = atlas.zones(view)
    self.init(
      of: atlas, view, map, manifest: manifest,
      summary: plan.summary(on: networks[0], neighbors, in: language))
    poster = poster.lit(by: plan, neighbors, on: atlas.whole, in: language)
    lighting = atlas.lighting(of: plan, on: networks[0], neighbors)
  }

  private init(
    of atlas: BandedAtlas, _ view: MapView, _ map: LineMap, manifest: [JSON.Member],
    summary: String
  ) {
    self.map = map
    poster = atlas.poster(view, of: map)
    reserving = atlas.posters
    symbols = atlas.symbols
    title = atlas.title(view.language)
    self.summary = summary
    language = view.language
    name = atlas.whole.id
    stationNotes = atlas.whole.stationNotes(view, of: map)
    self.manifest = manifest
  }

  /// The map laid out and the sheet composed, the same for every picture of its networks.
  ///
  /// - Parameters:
  ///   - layout: for a map that was made in bands one in bands.
  ///   - page: nil for a sheet of natural size.
  ///   - isBare: without room for what stands around the map, where there is a page.
  ///   - progress: as in ``MapLayout/lay(out:progress:)``.
  /// - Complexity: that of the layout.
  public func sheet<Layout: SheetLayout>(
    by layout: Layout, on page: Page? = nil, isBare: Bool = false,
    progress: (MapLayout.Phase) -> Bool = { _ in true }
  ) -> Layout.Sheet {
    let isAlone = isBare && page != nil
    return layout.sheet(
      for: map, with: isAlone ? [MapPicture.nothing] : reserving,
      symbols: isAlone ? [] : symbols, on: page, progress: progress)
  }

  /// The id of the station that has a place on a map in bands, or is one on a map without.
  public static func station(at place: String) -> String { String(place.prefix { $0 != "~" }) }

  /// What stands around a bare map.
  private static let nothing = Poster(title: "")

  /// The finished drawing: the journey lit, the poster set around the map.
  ///
  /// - Parameter isBare: without what stands around the map.
  public func drawing(of sheet: MapLayout.Sheet, isBare: Bool = false) -> Drawing {
    let drawing =
      lighting.map { sheet.map.whole.lit(by: $0).showing(sheet.map.map) } ?? sheet.map.drawing
    return finished(drawing, on: sheet.composition, isBare)
  }

  /// The finished drawing of a banded map: the journey lit, the poster set around the map.
  ///
  /// - Parameter isBare: without what stands around the map.
  public func drawing(of sheet: BandedLayout.Sheet, isBare: Bool = false) -> Drawing {
    let drawing = sheet.map.drawing(of: map)
    return finished(lighting.map { drawing.lit(by: $0) } ?? drawing, on: sheet.composition, isBare)
  }

  private func finished(_ drawing: Drawing, on composition: Composition, _ isBare: Bool) -> Drawing
  {
    if !isBare { return composition.drawing(of: drawing, with: poster) }
    return composition.page == nil
      ? drawing : composition.drawing(of: drawing, with: MapPicture.nothing)
  }
}

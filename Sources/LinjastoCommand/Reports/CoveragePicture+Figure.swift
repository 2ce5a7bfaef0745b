internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoPages
internal import LinjastoText
internal import Schematic

extension CoveragePicture {
  /// The networks in bands, with the gaps of the report: by area where they have counties of several,
  /// else by county; the one region asked for lit. Nil where the drawing would tell a falsehood.
  ///
  /// Where several regions are asked for, and not all, those of the others are shown too: a band
  /// without them would look covered.
  func figure(in language: Language) throws -> CoverageFigure? {
    let banding: Banding = Banding.area.parts(networks) ? .area : .region
    let map = MapPicture(of: networks, view(in: language), by: banding, showing: whole)
    let layout = BandedLayout(hyphenation: .serviceNames)
    // In the shape that prints largest on a sheet of its own, but not on a sheet: the page is one.
    let (sheet, isTrue) = LayoutOptions.layOut(
      inBands: map, by: layout, on: Page(named: "A4"), isBare: true)
    guard isTrue else { return nil }
    let drawing = sheet.map.drawing(of: map.map)
    let description = MapDescription(
      map, sheet.map.manifest(of: map.map, seed: layout.seed))
    do throws(GraphvizError) {
      return CoverageFigure(
        svg: try drawing.svg(description), isWide: drawing.width > drawing.height)
    } catch {
      throw Failure(error)
    }
  }

  /// What the report tells, as a map is asked for it.
  private func view(in language: Language) -> MapView {
    let isWhole = report.lines.count == whole.lines.count
    return MapView(
      language: language, region: report.regions.count == 1 ? report.regions[0].id : nil,
      lines: isWhole ? [] : report.lines.map(\.id), factsOnly: report.factsOnly,
      asOf: report.day.map { .day($0) } ?? .any)
  }
}

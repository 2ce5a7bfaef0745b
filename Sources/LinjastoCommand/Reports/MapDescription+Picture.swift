internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import Schematic

extension SheetOptions {
  /// Writes a laid-out picture to a file, or to standard output for `-`.
  func write(
    _ picture: MapPicture, _ sheet: MapLayout.Sheet, seed: UInt64, as format: Format,
    to path: String
  ) throws {
    let layout = sheet.map.manifest(of: picture.map, seed: seed)
    let description = MapDescription(picture, layout)
    try write(picture.drawing(of: sheet, isBare: bare), description, as: format, to: path)
  }

  /// Lays a banded picture out and writes it; ends with status 1 where it would tell a falsehood.
  func draw(
    inBands picture: MapPicture, by layout: LayoutOptions, within seconds: Double,
    as format: Format, to path: String
  ) throws {
    let (sheet, isTrue) = try layout.layOut(
      inBands: picture, on: page?.page, isBare: bare, within: seconds)
    let manifest = sheet.map.manifest(of: picture.map, seed: layout.seed)
    try write(
      picture.drawing(of: sheet, isBare: bare), MapDescription(picture, manifest), as: format,
      to: path)
    if !isTrue { throw Exit.problems }
  }
}

extension MapDescription {
  /// What the picture tells besides itself, and how it was laid out.
  init(_ picture: MapPicture, _ layout: [JSON.Member]) {
    self.init(
      title: picture.title, summary: picture.summary, language: picture.language.rawValue,
      prefix: picture.name, className: MapFormat.className, format: MapFormat.manifest,
      map: picture.map, stationNotes: picture.stationNotes,
      manifest: picture.manifest + layout)
  }
}

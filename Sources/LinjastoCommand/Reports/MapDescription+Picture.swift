internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import Schematic

extension SheetOptions {
  /// Writes a laid-out picture to a file, or to standard output for `-`.
  func write(
    _ picture: MapPicture, _ laidOut: LaidOutMap, seed: UInt64, as format: Format, to path: String
  ) throws {
    let description = MapDescription(picture, laidOut, seed: seed)
    let drawing = picture.drawing(of: laidOut, on: page?.page, isBare: bare)
    try write(drawing, description, as: format, to: path)
  }
}

extension MapDescription {
  /// What the picture tells besides itself, and how it was laid out.
  fileprivate init(_ picture: MapPicture, _ laidOut: LaidOutMap, seed: UInt64) {
    self.init(
      title: picture.title, summary: picture.summary, language: picture.language.rawValue,
      prefix: picture.name, className: MapFormat.className, format: MapFormat.manifest,
      map: picture.map, stationNotes: picture.stationNotes,
      manifest: picture.manifest + laidOut.manifest(of: picture.map, seed: seed))
  }
}

internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import Schematic

extension MapPicture {
  /// Writes the laid-out picture to a file, or to standard output for `-`.
  func write(
    _ laidOut: LaidOutMap, seed: UInt64, on page: Page?, as format: Format, to path: String
  ) throws {
    let description = MapDescription(self, laidOut, seed: seed)
    try Output.write(format.bytes(drawing(of: laidOut, on: page), description), to: path)
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

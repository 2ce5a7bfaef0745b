internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import Schematic

extension MapDescription {
  /// What the picture tells besides itself, and how it was laid out.
  init(_ picture: MapPicture, _ laidOut: LaidOutMap, seed: UInt64) {
    self.init(
      title: picture.title, summary: picture.summary, language: picture.language.rawValue,
      prefix: picture.name, className: MapFormat.className, format: MapFormat.manifest,
      map: picture.map, stationNotes: picture.stationNotes,
      manifest: picture.manifest + laidOut.manifest(of: picture.map, seed: seed))
  }
}

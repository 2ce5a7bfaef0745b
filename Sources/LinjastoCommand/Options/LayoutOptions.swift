internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// How a drawing is laid out, for every verb that draws.
struct LayoutOptions: ParsableArguments {
  @Option(help: "Another number may give another drawing; the same gives the same.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "The shape wanted of the map without its legend: width over height, such as 1.4 or 16:9, or"
        + " a sheet such as A4 or \"A3 landscape\".", valueName: "shape"))
  var aspect: PageShape?

  @Option(
    help: ArgumentHelp(
      "An earlier SVG of the map: its stations stay where they are, where that works. Alone, before"
        + " another option or at the end, it means the SVG that is written anew.",
      valueName: "file"))
  var keep: String?

  /// What ``TypedArguments`` makes of `--keep` alone; the first drawing has nothing to keep.
  @Option(name: .customLong("keep-output"), help: .hidden)
  var keptOutput: String?

  /// Lays a map out, and tells on standard error what takes long, what moved, and what is wrong.
  func layOut(_ map: LineMap) throws -> LaidOutMap {
    var layout = MapLayout(seed: seed, aspect: aspect?.aspect, hyphenation: .serviceNames)
    if let keep = keep ?? keptOutput.flatMap({ Input.exists($0) ? $0 : nil }) {
      let text = String(decoding: try Input.bytes(keep, limit: 64 << 20), as: UTF8.self)
      guard let manifest = MapManifest.read(fromSVG: text) else {
        throw Failure(.noManifest, "\(keep)")
      }
      layout.kept = EarlierLayout(manifest: manifest).renamed(to: map)
    }
    let laidOut = LayoutOptions.layOut(map, by: layout)
    if !layout.kept.isEmpty {
      let movement = laidOut.movement(of: map, since: layout.kept)
      Terminal.note(
        Saying(
          .stationsMoved, "\(movement.moved)", "\(movement.stations)",
          "\(movement.most.rounded(toParts: 10))", "\(movement.mean.rounded(toParts: 10))"))
    }
    return laidOut
  }

  static func layOut(_ map: LineMap, by layout: MapLayout = MapLayout(hyphenation: .serviceNames))
    -> LaidOutMap
  {
    let clock = ContinuousClock()
    let start = clock.now
    var told: MapLayout.Phase?
    let laidOut = layout.lay(out: map) { phase in
      if phase != told, clock.now - start > .seconds(1) {
        Terminal.note(Saying(.stillDrawing, .phrase(phase.words)))
        told = phase
      }
      return true
    }
    if !laidOut.isClean {
      let names = laidOut.shortages.prefix(5).map { map.stations[$0.station].label }
      let flaws = names + laidOut.defects.prefix(5).flatMap(\.subjects)
      Terminal.note(Saying(.drawingNotClean, .list(flaws.map { .text($0) })))
    }
    return laidOut
  }
}

extension MapLayout.Phase {
  fileprivate var words: Phrase {
    switch self {
    case .support: .phaseSupport
    case .placement: .phasePlacement
    case .stretching: .phaseStretching
    case .spreading: .phaseSpreading
    }
  }
}

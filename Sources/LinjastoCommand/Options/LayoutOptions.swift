internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
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
      "An earlier SVG of the map: its stations stay where they are, where that works.",
      valueName: "file"))
  var keep: String?

  /// Lays a map out, and tells on standard error what takes long, what moved, and what is wrong.
  func layOut(_ map: LineMap) throws -> LaidOutMap {
    var layout = MapLayout(seed: seed, aspect: aspect?.aspect, hyphenation: .serviceNames)
    if let keep {
      let text = String(decoding: try Input.bytes(keep, limit: 64 << 20), as: UTF8.self)
      guard let manifest = MapManifest.read(fromSVG: text) else {
        throw Failure("\(keep) is no SVG that linjasto made: it has no manifest")
      }
      layout.kept = EarlierLayout(manifest: manifest)
    }
    let laidOut = LayoutOptions.layOut(map, by: layout)
    if !layout.kept.isEmpty {
      let movement = laidOut.movement(of: map, since: layout.kept)
      Terminal.note(
        "\(movement.moved) of \(movement.stations) stations moved, at most by"
          + " \(movement.most.rounded(toParts: 10)) cells,"
          + " \(movement.mean.rounded(toParts: 10)) on average\n")
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
        Terminal.note("still drawing: \(phase.words)\n")
        told = phase
      }
      return true
    }
    if !laidOut.isClean {
      let names = laidOut.shortages.prefix(5).map { map.stations[$0.station].label }
      let flaws = names + laidOut.defects.prefix(5).flatMap(\.subjects)
      Terminal.note(
        "the drawing is not clean, look at: \(flaws.joined(separator: ", "))"
          + "; another --seed or --aspect may help\n")
    }
    return laidOut
  }
}

extension MapLayout.Phase {
  fileprivate var words: String {
    switch self {
    case .support: "who is whose neighbor"
    case .placement: "where the stations lie"
    case .stretching: "making room for names"
    case .spreading: "spreading the map"
    }
  }
}

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
  ///
  /// - Parameter seconds: of computing, after which the best drawing so far is finished.
  func layOut(_ map: LineMap, within seconds: Double) throws -> LaidOutMap {
    let layout = try mapLayout(for: map)
    try LayoutOptions.foresee(map)
    let laidOut = LayoutOptions.search(map, by: layout, within: seconds, isLonger: true)
    tell(laidOut, since: layout.kept)
    return laidOut
  }

  /// Lays a picture out on a sheet, and tells as ``layOut(_:within:)`` does.
  func layOut(
    _ picture: MapPicture, on page: Page?, isBare: Bool, within seconds: Double
  ) throws -> MapLayout.Sheet {
    try layOut(picture.map, within: seconds) { layout, progress in
      picture.sheet(by: layout, on: page, isBare: isBare, progress: progress)
    }
  }

  /// Lays a map out with what stands around it on a page, or without one on a sheet of natural size,
  /// and tells as ``layOut(_:within:)`` does.
  func layOut(
    _ map: LineMap, with poster: Poster, on page: Page?, within seconds: Double
  ) throws -> MapLayout.Sheet {
    try layOut(map, within: seconds) { layout, progress in
      guard let page else {
        return layout.naturalSheet(for: map, with: [poster], progress: progress)
      }
      return layout.sheet(for: map, with: [poster], on: page, progress: progress)
    }
  }

  private func layOut(
    _ map: LineMap, within seconds: Double,
    by setting: @escaping (MapLayout, _ progress: (MapLayout.Phase) -> Bool) -> MapLayout.Sheet
  ) throws -> MapLayout.Sheet {
    let layout = try mapLayout(for: map)
    try LayoutOptions.foresee(map)
    let sheet = LayoutOptions.following(within: seconds, isLonger: true) { isCancelled, progress in
      var layout = layout
      layout.isCancelled = isCancelled
      return setting(layout, progress)
    }
    LayoutOptions.tell(sheet.map)
    tell(sheet.map, since: layout.kept)
    return sheet
  }

  /// The same layout with the words of another picture of its network.
  func again(_ laidOut: LaidOutMap, as map: LineMap) -> LaidOutMap {
    let manifest = laidOut.manifest(of: laidOut.map, seed: seed)
    return MapLayout(
      seed: seed, aspect: aspect?.aspect, hyphenation: .serviceNames,
      kept: EarlierLayout(manifest: .object(manifest))
    ).lay(out: map)
  }

  /// Lays a banded picture out on a sheet, and tells as ``layOut(_:within:)`` does.
  ///
  /// - Returns: the sheet, and whether the drawing states no membership that is not there.
  func layOut(
    inBands picture: MapPicture, on page: Page?, isBare: Bool, within seconds: Double
  ) throws -> (sheet: BandedLayout.Sheet, isTrue: Bool) {
    let layout = try bandedLayout(for: picture.map)
    let (sheet, isTrue) = LayoutOptions.layOut(
      inBands: picture, by: layout, on: page, isBare: isBare, within: seconds, isLonger: true)
    if !layout.kept.isEmpty { tell(sheet.map.movement(since: layout.kept)) }
    return (sheet, isTrue)
  }

  /// Lays a banded picture out, and tells the same but what moved.
  static func layOut(
    inBands picture: MapPicture, by layout: BandedLayout, on page: Page?, isBare: Bool,
    within seconds: Double = DrawingTimeOption.usual, isLonger: Bool = false
  ) -> (sheet: BandedLayout.Sheet, isTrue: Bool) {
    let sheet = following(within: seconds, isLonger: isLonger) { isCancelled, progress in
      var layout = layout
      layout.isCancelled = isCancelled
      return picture.sheet(by: layout, on: page, isBare: isBare, progress: progress)
    }
    let shown = picture.map.shown
    return (sheet, tell(of: shown, sheet.map.drawing(of: picture.map)))
  }

  /// Tells what is wrong with a drawing of a banded map.
  ///
  /// - Returns: whether it states no membership that is not there.
  @discardableResult static func tell(of map: LineMap, _ drawing: Drawing) -> Bool {
    let defects = drawing.defects(against: map)
    let falsehoods = defects.compactMap(Drawing.FalseMembership.init)
    tell(of: map, falsehoods, defects: defects)
    return falsehoods.isEmpty
  }

  /// The layout in bands that was asked for.
  func bandedLayout(for map: LineMap) throws -> BandedLayout {
    var layout = BandedLayout(seed: seed, aspect: aspect?.aspect, hyphenation: .serviceNames)
    if let manifest = try keptManifest() {
      layout.kept = EarlierBands(manifest: manifest).renamed(to: map)
    }
    return layout
  }

  private func mapLayout(for map: LineMap) throws -> MapLayout {
    var layout = MapLayout(seed: seed, aspect: aspect?.aspect, hyphenation: .serviceNames)
    if let manifest = try keptManifest() {
      layout.kept = EarlierLayout(manifest: manifest).renamed(to: map)
    }
    return layout
  }

  /// Of the drawing to be kept; nil where there is none.
  private func keptManifest() throws -> JSON? {
    guard let keep = keep ?? keptOutput.flatMap({ Input.exists($0) ? $0 : nil }) else { return nil }
    let read = try Input.file(keep, limit: 64 << 20)
    Terminal.note(read.diagnostics)
    guard let file = read.value else { throw Exit.problems }
    let manifest: JSON?
    do throws(JSONError) {
      manifest = try MapManifest.read(fromSVG: file.text)
    } catch {
      Terminal.note([
        Diagnostic(
          .syntax, Saying(.isNotJSONBecause, "\(error.message)"),
          location: file.location(line: error.line, column: error.column))
      ])
      throw Exit.problems
    }
    guard let manifest else { throw Failure(.noManifest, "\(keep)") }
    return manifest
  }

  private func tell(_ laidOut: LaidOutMap, since kept: EarlierLayout) {
    guard !kept.isEmpty else { return }
    tell(laidOut.movement(of: laidOut.map, since: kept))
  }

  private func tell(_ movement: (stations: Int, moved: Int, mean: Double, most: Double)) {
    Terminal.note(
      Saying(
        .stationsMoved, "\(movement.moved)", "\(movement.stations)",
        "\(movement.most.rounded(toParts: 10))", "\(movement.mean.rounded(toParts: 10))"))
  }

  /// Lays a map out in the usual way and time, and tells what is wrong with it.
  static func layOut(_ map: LineMap) -> LaidOutMap {
    warn(of: map, map.density)
    return search(
      map, by: MapLayout(hyphenation: .serviceNames), within: DrawingTimeOption.usual,
      isLonger: false)
  }

  /// - Parameter isLonger: whether the user may ask for more time.
  private static func search(
    _ map: LineMap, by layout: MapLayout, within seconds: Double, isLonger: Bool
  ) -> LaidOutMap {
    let laidOut = following(within: seconds, isLonger: isLonger) { isCancelled, progress in
      var layout = layout
      layout.isCancelled = isCancelled
      return layout.lay(out: map, progress: progress)
    }
    tell(laidOut)
    return laidOut
  }

  /// Does what takes long, shows what it is at, and tells when the time was not enough for it.
  static func following<Result>(
    within seconds: Double, isLonger: Bool,
    _ work: (
      _ isCancelled: @escaping @Sendable () -> Bool, _ progress: (MapLayout.Phase) -> Bool
    ) -> Result
  ) -> Result {
    let timed = TimedWork(.phaseSupport, limit: nil)
    let end = Clock.processorSeconds + seconds
    let isOver: @Sendable () -> Bool = { timed.isOver() || Clock.processorSeconds >= end }
    let result = work(isOver) { phase in
      timed.turns(to: phase.words)
      return !isOver()
    }
    if Clock.processorSeconds >= end {
      Terminal.note(Saying(.drawingCutShort, "\(Int(seconds.rounded(.up)))"))
      if isLonger { Terminal.note(Saying(.giveMoreTime, "\(Int(seconds.rounded(.up)) * 4)")) }
    }
    return result
  }

  /// Says at once when a map is too dense, before the search begins, and ends with status 1 where no
  /// drawing could be read.
  private static func foresee(_ map: LineMap) throws {
    let density = map.density
    warn(of: map, density)
    guard density.verdict == .undrawable else { return }
    Terminal.note(Saying(.undrawable, "\(map.stations.count)", "\(map.lines.count)"))
    throw Exit.problems
  }

  private static func warn(of map: LineMap, _ density: LineMap.Density) {
    guard density.verdict == .tooDense else { return }
    let worst = density.lines.prefix(3).map { Saying.Value.text(map.lines[$0].label) }
    Terminal.note(Saying(.tooDense, .list(worst)))
  }

  private static func tell(_ laidOut: LaidOutMap) {
    tell(
      of: laidOut.map, laidOut.falsehoods, shortages: laidOut.shortages, defects: laidOut.defects)
  }

  private static func tell(
    of map: LineMap, _ falsehoods: [Drawing.FalseMembership], shortages: [LabelShortage] = [],
    defects: [Drawing.Defect]
  ) {
    let lines = Dictionary(firstOf: map.lines.map { ($0.id, $0.label) })
    let stations = Dictionary(firstOf: map.stations.map { ($0.id, $0.label) })
    if !falsehoods.isEmpty {
      let told = falsehoods.map { falsehood in
        let phrase: Phrase = falsehood.kind == .missed ? .wouldMiss : .wouldVisit
        return Saying.Value.saying(
          Saying(
            phrase, "\(lines[falsehood.line] ?? falsehood.line)",
            "\(stations[falsehood.station] ?? falsehood.station)"))
      }
      Terminal.note(Saying(.linesNotDrawn, .list(told)))
    } else if !shortages.isEmpty || !defects.isEmpty {
      let short = shortages.prefix(5).map { map.stations[$0.station].label }
      let subjects = defects.prefix(5).flatMap(\.subjects).map {
        stations[$0] ?? lines[$0] ?? $0
      }
      Terminal.note(Saying(.drawingNotClean, .list((short + subjects).map { .text($0) })))
    }
  }

  /// Ends with status 1 where lines are missing on a picture, which has been written all the same.
  static func requireTruth(_ laidOut: LaidOutMap) throws {
    if !laidOut.falsehoods.isEmpty { throw Exit.problems }
  }
}

extension MapLayout.Phase {
  fileprivate var words: Phrase {
    switch self {
    case .support: .phaseSupport
    case .placement: .phasePlacement
    case .stretching: .phaseStretching
    case .spreading: .phaseSpreading
    case .composing: .phaseComposing
    }
  }
}

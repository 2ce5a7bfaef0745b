extension MapLayout {
  /// The map with longer ways, as far as it grows no larger by that than its room allows; its shape
  /// stays. Nil where something would be wrong with it, or not in time.
  ///
  /// - Parameter room: the width and height for all that is drawn, in points. Names that find better
  ///   places in the end may reach a little out of it.
  func filled(_ found: LaidOutMap, within room: Point, _ names: NameBook) -> LaidOutMap? {
    var work = MapLayout.work(on: found.map)
    let traced = found.tracedAsPacked(style: style)
    guard found.isClean, isWorthBeginning(traced, work) else { return nil }
    var filling = Compaction(leastGap: style.textSize / MapLayout.loosestText)
    filling.room = room
    filling.isParting = true
    filling.isCancelled = isCancelled
    guard let placement = filling.compact(traced, work: &work) else { return nil }
    // Names stay at their stations; where they cannot, they are set anew.
    let moves = [false, true].lazy.map { moved(traced, names, to: placement, isFree: $0) }
    guard var next = moves.first(where: { $0.isClean && !$0.hasMeetingLabels }) else { return nil }
    (next.grid, next.shape) = (found.grid, found.shape)
    return next
  }

  /// The text's size as a share of the way between stations that still looks close.
  private static let loosestText = 0.15
}

extension LaidOutMap {
  /// The layout with its tracing and its labels where they are since its parts were packed.
  func tracedAsPacked(style: MapStyle) -> LaidOutMap {
    guard shape.packing != nil else { return self }
    var result = self
    result.tracing = Tracing(
      map, graph: graph, placement: placement, order: order, style: style, scale: tracing.scale)
    let shifts = Dictionary(
      zip(tracing.markers, result.tracing.markers).map { ($0.station, $1.center - $0.center) }
    ) { first, _ in first }
    result.labeling.labels = labeling.labels.map { $0.moved(by: shifts[$0.station] ?? .zero) }
    result.labeling.codes = labeling.codes.map { $0.moved(by: shifts[$0.station] ?? .zero) }
    return result
  }

  /// Whether a name meets something: names that were moved with their stations may.
  fileprivate var hasMeetingLabels: Bool {
    whole.uniform(in: .missing).defects(against: map).contains {
      [.labelLabel, .labelMarker, .labelLine].contains($0.kind)
    }
  }
}

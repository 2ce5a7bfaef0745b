/// A map of lines that run from top to bottom through bands, one for each zone: every station stands
/// on its lines in its band.
///
/// Columns, rows and rooms for names are the same for every picture of the map, in all languages and
/// views; ``drawing(of:)`` makes one of them.
public struct BandedMap: Sendable {
  let plan: BandPlan
  let rooms: BandRooms
  /// Between each band and the next.
  let gutters: [Gutter]
  /// By band: its upper and lower side, in points under the upper side of the heads.
  let bands: [ClosedRange<Double>]

  /// - Parameter isCancelled: whether to lead the lines through the gutters in the ways found so far.
  /// - Complexity: that of leading the lines through every gutter.
  init(_ plan: BandPlan, _ rooms: BandRooms, isCancelled: () -> Bool = { false }) {
    (self.plan, self.rooms) = (plan, rooms)
    let sizes = plan.sizes
    var gutters: [Gutter] = []
    var bands: [ClosedRange<Double>] = []
    var y = rooms.headHeight + sizes.bandGap
    for band in plan.orders.indices {
      bands.append(y...(y + rooms.height(ofBand: band)))
      y += rooms.height(ofBand: band)
      guard band + 1 < plan.orders.count else { break }
      let ends = plan.map.lines.indices.map {
        Gutter.Ends(
          above: rooms.columns[plan.places[band][$0]],
          below: rooms.columns[plan.places[band + 1][$0]])
      }
      let gutter = Gutter(
        ends, Gutter.Measures(pitch: sizes.pitch, radius: min(sizes.pitch, sizes.cornerRadius)),
        isCancelled: isCancelled)
      gutters.append(gutter)
      y += max(sizes.bandGap, gutter.height + 2 * sizes.gutterPad)
    }
    (self.gutters, self.bands) = (gutters, bands)
  }

  /// What is laid out.
  public var map: LineMap { plan.map }

  var sizes: BandSizes { plan.sizes }

  /// Where a member's marker is on one of its lines.
  func at(_ band: Int, _ member: Int, line: Int) -> Point {
    let row = Double(rooms.rows[band][member]) * sizes.unit
    return Point(
      x: rooms.columns[plan.places[band][line]],
      y: bands[band].lowerBound + sizes.pad + row + sizes.rise)
  }

  /// Where a member's marker is on the last of its columns, beside its name.
  func at(_ band: Int, _ member: Int) -> Point {
    let lines = plan.members.bands[band][member].lines
    let last = lines.max { plan.places[band][$0] < plan.places[band][$1] }
    return at(band, member, line: last ?? 0)
  }

  /// Whether the heads are told again at the feet: where the heads are far away.
  var hasFeet: Bool {
    (bands.last?.upperBound ?? 0) > 110 * sizes.style.textSize
  }
}

extension LineMap {
  /// The map with all that any picture of it shows.
  var withEveryPlace: LineMap {
    var map = self
    for index in map.stations.indices { map.stations[index].isShown = true }
    for index in map.lines.indices { map.lines[index].unshown = [] }
    return map
  }
}

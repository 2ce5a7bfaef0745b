/// How wide the room for names beside each column of a banded map is: a wide column sets its names in
/// few lines, a narrow one saves width.
///
/// A choice of widths is between narrow and high and wide and low (``WidthSearch``).
struct ColumnWidths {
  /// What stands beside a column.
  private struct Name {
    let band: Int
    let station: Int
    let isUnder: Bool
  }

  private let names: BandNames
  private let sizes: BandSizes
  private let reach: Double
  /// By column.
  private let beside: [[Name]]
  /// By band and column: the units of what crosses the column and is named beside another.
  private let bars: [[Int]]
  /// By column: the lines named at its head and at its foot.
  private let heads: [[Int]]

  init(_ plan: BandPlan) {
    let (map, orders) = (plan.map, plan.orders)
    (names, sizes) = (plan.names, plan.sizes)
    reach = BandHead.reach(of: map, sizes)
    let count = map.lines.count
    var beside = [[Name]](repeating: [], count: count)
    var bars = [[Int]](repeating: Array(repeating: 0, count: count), count: orders.count)
    for (band, own) in plan.members.bands.enumerated() {
      for (member, named) in zip(own, plan.named[band]) {
        let lanes = member.lines.map { plan.places[band][$0] }
        guard let first = lanes.min(), let last = lanes.max() else { continue }
        beside[named].append(Name(band: band, station: member.station, isUnder: named < last))
        for column in first...last where column != named { bars[band][column] += sizes.barUnits }
      }
    }
    (self.beside, self.bars) = (beside, bars)
    heads = (0..<count).map { column in [orders.first, orders.last].compactMap { $0?[column] } }
  }

  /// Widths to choose from, each by column and in points, from narrow to wide: with cut words where
  /// they are long, and without.
  ///
  /// - Parameter isCancelled: whether those found so far will do.
  /// - Returns: at least one.
  /// - Complexity: that of the search, and of setting every name in every width.
  func choices(isCancelled: () -> Bool = { false }) -> [[Double]] {
    // The narrowest alone need no name to be set in more than one width.
    if isCancelled() { return [least] }
    var found: [[Double]] = []
    for cutting in [true, false] where found.isEmpty || !isCancelled() {
      let columns = beside.indices.map { column(at: $0, cutting: cutting) }
      let choices = WidthSearch(columns).choices(
        most: Self.mostAspect * sizes.unit, isCancelled: isCancelled)
      for widths in choices where !found.contains(widths) { found.append(widths) }
    }
    return found
  }

  /// The width of the rooms for names over the height of the rows at most.
  private static let mostAspect = 3.0

  /// The least widths, by column and in points, where words may be cut.
  var least: [Double] { beside.indices.map { least(of: $0, cutting: true) } }

  private func least(of column: Int, cutting: Bool) -> Double {
    let heads = heads[column].map { line in
      BandHead.roomWidth(forName: names.leastWidth(ofLine: line, cutting: cutting), reach, sizes)
    }
    let own = beside[column].map { names.leastWidth(ofStation: $0.station, cutting: cutting) }
    return (heads + own).reduce(0, max)
  }

  /// A column in the widths that make a difference to it. Its head counts as one band more.
  private func column(at index: Int, cutting: Bool) -> WidthSearch.Column {
    let (own, least) = (beside[index], least(of: index, cutting: cutting))
    let heads = heads[index].flatMap { line in
      names.widths(ofLine: line).map { BandHead.roomWidth(forName: $0, reach, sizes) }
    }
    let widest = own.reduce(least) { max($0, names.naturalWidth(ofStation: $1.station)) }
    let widths = (own.flatMap { names.widths(ofStation: $0.station) } + heads)
      .filter { $0 > least && $0 <= widest }.sorted()
    var steps: [WidthSearch.Step] = []
    for width in [least] + widths {
      if let last = steps.last, width < last.width + sizes.style.textSize / 6 { continue }
      var loads = bars.map { $0[index] }
      for name in own {
        let room = names.setting(ofStation: name.station, within: width)?.room ?? .zero
        loads[name.band] += sizes.units(of: room, isUnder: name.isUnder)
      }
      loads.append(headUnits(of: index, within: width))
      if steps.last.map({ $0.loads == loads }) ?? false { continue }
      steps.append(WidthSearch.Step(width: width, loads: loads))
    }
    return WidthSearch.Column(steps: steps)
  }

  private func headUnits(of column: Int, within width: Double) -> Int {
    let room = BandHead.nameWidth(in: width, isLast: column + 1 == beside.count, reach, sizes)
    let heights = heads[column].prefix(1).map { line in
      BandHead.height(of: names.setting(ofLine: line, within: room), sizes)
    }
    return Int(((heights.max() ?? 0) / sizes.unit).rounded(.up))
  }
}

/// The columns and rows of a banded map whose columns have a width.
struct BandRooms: Sendable {
  /// By column: the width of the room for names beside it, in points.
  let widths: [Double]
  /// By column: its x, in points from the left side of the bands.
  let columns: [Double]
  /// The right side of the bands.
  let width: Double
  /// By band and member: the upper side of its row under that of the band's first, in units.
  let rows: [[Int]]
  /// By band: of its rows, in units.
  let heights: [Int]
  /// Of the tallest name at the head of a column, in points.
  let headHeight: Double
  /// In how many names of stations a word is cut.
  let cutWords: Int
  private let sizes: BandSizes

  /// - Complexity: that of packing the rows of every band, and of setting every name.
  init(_ plan: BandPlan, widths: [Double]) {
    self.widths = widths
    sizes = plan.sizes
    var columns: [Double] = []
    var x = plan.zoneWidth + 2 * sizes.pad + sizes.tail
    for width in widths {
      columns.append(x)
      x += sizes.inset + width + sizes.tail
    }
    self.columns = columns
    width = max(0, x - sizes.tail + sizes.pad)
    var rows: [[Int]] = []
    var heights: [Int] = []
    var cutWords = 0
    for (band, own) in plan.members.bands.enumerated() {
      let items = own.enumerated().map { index, member in
        let lanes = member.lines.map { plan.places[band][$0] }
        let last = lanes.max() ?? 0
        let named = plan.named[band][index]
        let setting = plan.names.setting(ofStation: member.station, within: widths[named])
        cutWords += setting?.isCut == true ? 1 : 0
        return BandRows.Item(
          first: lanes.min() ?? 0, last: last, named: named,
          height: plan.sizes.units(of: setting?.room ?? .zero, isUnder: named < last),
          barHeight: plan.sizes.barUnits, kept: plan.kept[band][index]?.row,
          isLast: plan.map.stations[member.station].state == .missing)
      }
      let packed = BandRows(
        items, columns: widths.count, seed: plan.seed &+ UInt64(band),
        isCancelled: plan.isCancelled)
      rows.append(packed.tops)
      heights.append(max(packed.height, plan.leastUnits(of: band)))
    }
    (self.rows, self.heights, self.cutWords) = (rows, heights, cutWords)
    let reach = BandHead.reach(of: plan.map, sizes)
    let heads = (plan.orders.first ?? []).enumerated().map { column, line in
      let width = BandHead.width(beside: column, widths, reach, plan.sizes)
      return BandHead.height(of: plan.names.setting(ofLine: line, within: width), plan.sizes)
    }
    headHeight = heads.max() ?? 0
  }

  /// Of a band with its pads, in points.
  func height(ofBand band: Int) -> Double {
    sizes.pad + Double(heights[band]) * sizes.unit + sizes.lowPad
  }

  /// Of the heads and all bands, without what is between them.
  var height: Double { headHeight + heights.indices.map(height).reduce(0, +) }
}

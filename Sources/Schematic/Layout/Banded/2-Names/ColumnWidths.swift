/// How wide the room for names beside each column of a banded map is: a wide column sets its names in
/// few lines, a narrow one saves width.
///
/// From the narrowest columns on, the one is widened that saves most height for its width, until every
/// name stands on one line: a row of choices between narrow and high and wide and low. The height of a
/// band is that of its fullest column; so that a second full column counts, too, a high power mean of
/// the columns stands for it.
struct ColumnWidths {
  /// What stands beside a column.
  private struct Name {
    let band: Int
    let station: Int
    let isUnder: Bool
  }

  private let names: BandNames
  private let sizes: BandSizes
  /// By column.
  private let beside: [[Name]]
  /// By band and column: the units of what crosses the column and is named beside another.
  private let bars: [[Int]]
  /// By column, in points: what the heads need.
  private let heads: (whole: [Double], cut: [Double])

  init(_ plan: BandPlan) {
    let (map, sizes, names, orders) = (plan.map, plan.sizes, plan.names, plan.orders)
    (self.names, self.sizes) = (names, sizes)
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
    let reach = BandHead.reach(of: map, sizes)
    func heads(cutting: Bool) -> [Double] {
      var widths = [Double](repeating: 0, count: count)
      for order in [orders.first, orders.last].compactMap(\.self) {
        for (column, line) in order.enumerated() {
          let name = names.leastWidth(ofLine: line, cutting: cutting)
          widths[column] = max(widths[column], BandHead.roomWidth(forName: name, reach, sizes))
        }
      }
      return widths
    }
    self.heads = (heads(cutting: false), heads(cutting: true))
  }

  /// Widths to choose from, each by column and in points, from narrow to wide: with cut words where
  /// they are long, and without.
  ///
  /// - Complexity: O(columns² · bands) beside the setting of every name in every width.
  var choices: [[Double]] {
    var found: [[Double]] = []
    for cutting in [true, false] {
      for widths in choices(cutting: cutting) where !found.contains(widths) { found.append(widths) }
    }
    return found
  }

  /// The least widths, by column and in points, where words may be cut.
  var least: [Double] {
    beside.indices.map { column in
      beside[column].reduce(heads.cut[column]) {
        max($0, names.leastWidth(ofStation: $1.station, cutting: true))
      }
    }
  }

  private func choices(cutting: Bool) -> [[Double]] {
    var columns = beside.indices.map { column(at: $0, cutting: cutting) }
    var sums = bars.indices.map { band in
      columns.indices.reduce(0.0) { $0 + Self.power(columns[$1].load(of: band)) }
    }
    var found = [columns.map(\.width)]
    var total = columns.map(\.width).reduce(0, +)
    while true {
      var best: (column: Int, rate: Double)?
      for (index, column) in columns.enumerated() {
        guard let next = column.next else { continue }
        var saved = 0.0
        for band in sums.indices {
          let (now, then) = (column.load(of: band), next.load(of: band))
          guard now != then else { continue }
          let sum = max(0, sums[band] - Self.power(now) + Self.power(then))
          saved += Self.mean(sums[band]) - Self.mean(sum)
        }
        let rate = saved / max(1, next.width - column.width)
        if best.map({ rate > $0.rate }) ?? true { best = (index, rate) }
      }
      guard let best, let next = columns[best.column].next else { break }
      for band in sums.indices {
        sums[band] +=
          Self.power(next.load(of: band)) - Self.power(columns[best.column].load(of: band))
      }
      columns[best.column] = next
      let widths = columns.map(\.width)
      if widths.reduce(0, +) > total * Self.step {
        total = widths.reduce(0, +)
        found.append(widths)
      }
    }
    return found
  }

  /// By how much the choices differ in width.
  private static let step = 1.035

  private static func power(_ load: Int) -> Double {
    let square = Double(load * load)
    return square * square * square * square
  }

  private static func mean(_ sum: Double) -> Double {
    sum.squareRoot().squareRoot().squareRoot()
  }

  /// A column at one of the widths that make a difference to it.
  private struct Column {
    /// Ascending, with the units that the column then takes, by band.
    let steps: [(width: Double, loads: [Int])]
    var at = 0

    var width: Double { steps[at].width }

    func load(of band: Int) -> Int { steps[at].loads[band] }

    /// With the next width.
    var next: Column? {
      guard at + 1 < steps.count else { return nil }
      var next = self
      next.at += 1
      return next
    }
  }

  private func column(at index: Int, cutting: Bool) -> Column {
    let own = beside[index]
    let head = cutting ? heads.cut[index] : heads.whole[index]
    let least = own.reduce(head) {
      max($0, names.leastWidth(ofStation: $1.station, cutting: cutting))
    }
    let widest = own.reduce(least) { max($0, names.naturalWidth(ofStation: $1.station)) }
    let widths = own.flatMap { names.widths(ofStation: $0.station) }
      .filter { $0 > least && $0 <= widest }.sorted()
    var steps: [(width: Double, loads: [Int])] = []
    for width in [least] + widths {
      if let last = steps.last, width < last.width + sizes.style.textSize / 3 { continue }
      var loads = bars.map { $0[index] }
      for name in own {
        let setting = names.setting(ofStation: name.station, within: width)
        loads[name.band] += sizes.units(of: setting?.room ?? .zero, isUnder: name.isUnder)
      }
      if steps.last.map({ $0.loads == loads }) ?? false { continue }
      steps.append((width, loads))
    }
    return Column(steps: steps)
  }
}

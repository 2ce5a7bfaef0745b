/// A map of lines that run from top to bottom through bands, one for each zone: every station stands
/// on its lines in its band.
///
/// Columns, rows and rooms for names are the same for every picture of the map, in all languages and
/// views; ``drawing(of:)`` makes one of them.
public struct BandedMap: Sendable {
  /// What is laid out.
  public let map: LineMap
  let members: BandMembers
  let order: ColumnOrders
  let sizes: BandSizes
  let hyphenation: Hyphenation
  /// By column: the width of the room for names beside it, in points.
  let widths: [Double]
  /// By band and member: the upper side of its row under that of the band's first, in units.
  let rows: [[Int]]
  /// By band: of its rows, in units.
  let heights: [Int]
  /// Of the room for the names of zones at the left, in points.
  let zoneWidth: Double

  /// By column: its x, in points.
  let columns: [Double]
  /// By band and line: its column.
  let places: [[Int]]
  /// Of the tallest name at the head of a column, in points.
  let headHeight: Double
  /// By band: its upper and lower side, in points.
  let bands: [ClosedRange<Double>]
  /// Between each band and the next.
  let gutters: [Gutter]
  /// In how many names of stations a word is cut.
  let cutWords: Int

  /// - Parameters:
  ///   - names: of the map.
  ///   - kept: by band and member, the row of an earlier drawing, in units.
  init(
    _ map: LineMap, _ members: BandMembers, _ names: BandNames, order: ColumnOrders, widths: [Double],
    sizes: BandSizes, hyphenation: Hyphenation, kept: [[Int?]], seed: UInt64
  ) {
    self.map = map
    self.members = members
    self.order = order
    self.widths = widths
    self.sizes = sizes
    self.hyphenation = hyphenation
    let orders = order.orders
    let places = orders.map { order in
      var places = [Int](repeating: 0, count: order.count)
      for (column, line) in order.enumerated() { places[line] = column }
      return places
    }
    self.places = places
    zoneWidth = BandedMap.zoneWidth(of: map, sizes)
    var columns: [Double] = []
    var x = zoneWidth + 2 * sizes.pad + sizes.tail
    for width in widths {
      columns.append(x)
      x += sizes.inset + width + sizes.tail
    }
    self.columns = columns
    var rows: [[Int]] = []
    var heights: [Int] = []
    var cutWords = 0
    for (band, own) in members.bands.enumerated() {
      let items = zip(own, kept[band]).map { member, kept in
        let lanes = member.lines.map { places[band][$0] }
        let last = lanes.max() ?? 0
        let setting = names.setting(ofStation: member.station, within: widths[last])
        cutWords += setting?.isCut == true ? 1 : 0
        return BandRows.Item(
          first: lanes.min() ?? 0, last: last, height: sizes.units(of: setting?.room ?? .zero),
          barHeight: sizes.barUnits, kept: kept,
          isLast: map.stations[member.station].state == .missing)
      }
      let packed = BandRows(items, columns: widths.count, seed: seed &+ UInt64(band))
      rows.append(packed.tops)
      heights.append(max(packed.height, BandedMap.leastUnits(of: members.zones[band], map, sizes)))
    }
    (self.rows, self.heights, self.cutWords) = (rows, heights, cutWords)
    let reach = BandHead.reach(of: map, sizes)
    headHeight =
      orders.first.map { order in
        order.enumerated().map { column, line in
          BandHead.height(
            of: names.setting(
              ofLine: line, within: BandHead.width(beside: column, widths, reach, sizes)), sizes)
        }.max() ?? 0
      } ?? 0
    var gutters: [Gutter] = []
    var bands: [ClosedRange<Double>] = []
    var y = headHeight + sizes.bandGap
    for band in orders.indices {
      let height = 2 * sizes.pad + Double(heights[band]) * sizes.unit
      bands.append(y...(y + height))
      y += height
      guard band + 1 < orders.count else { break }
      let ends = map.lines.indices.map {
        Gutter.Ends(above: columns[places[band][$0]], below: columns[places[band + 1][$0]])
      }
      let gutter = Gutter(
        ends, Gutter.Measures(pitch: sizes.pitch, radius: min(sizes.pitch, sizes.cornerRadius)))
      gutters.append(gutter)
      y += max(sizes.bandGap, gutter.height + 2 * sizes.gutterPad)
    }
    (self.gutters, self.bands) = (gutters, bands)
  }

  /// By band: the lines, by index, from the left column to the right.
  var orders: [[Int]] { order.orders }

  /// Where a member's marker is on one of its lines.
  func at(_ band: Int, _ member: Int, line: Int) -> Point {
    Point(
      x: columns[places[band][line]],
      y: bands[band].lowerBound + sizes.pad + Double(rows[band][member]) * sizes.unit + sizes.rise)
  }

  /// Where a member's marker is on the last of its columns, beside its name.
  func at(_ band: Int, _ member: Int) -> Point {
    let lines = members.bands[band][member].lines
    let last = lines.max { places[band][$0] < places[band][$1] }
    return at(band, member, line: last ?? 0)
  }

  /// The right side of the bands.
  var width: Double {
    (columns.last ?? 0) + sizes.inset + (widths.last ?? 0) + sizes.tail
  }

  /// With every place of the map, shown in this picture or not.
  package var whole: Drawing { drawing(of: map.withEveryPlace) }

  /// Whether the heads are told again at the feet: where the heads are far away.
  var hasFeet: Bool {
    (bands.last?.upperBound ?? 0) > 110 * sizes.style.textSize
  }
}

extension BandedMap {
  /// Of the names of zones, in few lines.
  private static func zoneWidth(of map: LineMap, _ sizes: BandSizes) -> Double {
    let texts = map.zones.flatMap { $0.otherLabels + [$0.label] }
    let words = texts.flatMap { $0.split { $0.isWhitespace || $0 == "-" } }
    let least =
      words.map {
        FontMetrics.width(of: "\($0)-", size: sizes.zoneSize, bold: true)
      }.max() ?? 0
    return max(least, min(sizes.zoneSize * 7, naturalWidth(of: texts, sizes)))
  }

  private static func naturalWidth(of texts: [String], _ sizes: BandSizes) -> Double {
    texts.map { FontMetrics.width(of: $0, size: sizes.zoneSize, bold: true) }.max() ?? 0
  }

  /// The name of a zone in lines.
  static func lines(of name: String, within width: Double, _ sizes: BandSizes) -> [String] {
    TextBreaking.variants(
      of: name, size: sizes.zoneSize, bold: true, hyphenation: .general
    ).first { text in
      text.lines.allSatisfy {
        FontMetrics.width(of: $0, size: sizes.zoneSize, bold: true) <= width + 1e-6
      }
    }?.lines
      ?? Wrapping.lines(of: name) {
        FontMetrics.width(of: $0, size: sizes.zoneSize, bold: true) <= width + 1e-6
      }
  }

  /// What the name of a band needs, and a row.
  private static func leastUnits(of zone: Int?, _ map: LineMap, _ sizes: BandSizes) -> Int {
    guard let zone else { return 3 }
    let width = zoneWidth(of: map, sizes)
    let names = map.zones[zone].otherLabels + [map.zones[zone].label]
    let most = names.map { lines(of: $0, within: width, sizes).count }.max() ?? 1
    let height = Double(most) * sizes.zoneSize * FontMetrics.lineHeight
    return max(3, Int((height / sizes.unit).rounded(.up)))
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

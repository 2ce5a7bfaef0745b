/// What is decided of a banded map before its columns have a width: who stands in which band, and the
/// order of the columns there.
struct BandPlan: Sendable {
  let map: LineMap
  let members: BandMembers
  let names: BandNames
  let order: ColumnOrders
  let sizes: BandSizes
  let hyphenation: Hyphenation
  /// By band and member, what an earlier drawing decided.
  let kept: [[EarlierBands.Place?]]
  /// Of the packing of rows.
  let seed: UInt64
  /// Whether what is decided so far will do; asked at every step.
  let isCancelled: @Sendable () -> Bool
  /// By band and line: its column.
  let places: [[Int]]
  /// By band and member: the column that its name is beside.
  private(set) var named: [[Int]]
  /// Of the room for the names of zones at the left, in points.
  let zoneWidth: Double

  init(
    _ map: LineMap, _ members: BandMembers, _ order: ColumnOrders, sizes: BandSizes,
    hyphenation: Hyphenation, kept: [[EarlierBands.Place?]], seed: UInt64,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.map = map
    self.members = members
    self.order = order
    self.sizes = sizes
    self.hyphenation = hyphenation
    self.kept = kept
    self.seed = seed
    self.isCancelled = isCancelled
    names = BandNames(map, members, style: sizes.style, hyphenation: hyphenation)
    places = order.orders.map(ColumnOrderProblem.places)
    named = []
    zoneWidth = BandPlan.zoneWidth(of: map, sizes)
    name(within: Array(repeating: 9 * sizes.style.textSize, count: map.lines.count))
  }

  /// Names the stations anew, beside columns of these widths.
  func named(within widths: [Double]) -> BandPlan {
    var plan = self
    plan.name(within: widths)
    return plan
  }

  private mutating func name(within widths: [Double]) {
    named =
      NamedColumns(
        members, places, names, sizes, widths: widths, kept: kept.map { $0.map { $0?.line } },
        isCancelled: isCancelled
      ).columns
  }

  /// By band: the lines, by index, from the left column to the right.
  var orders: [[Int]] { order.orders }

  /// The name of a zone in lines.
  func lines(ofZone name: String) -> [String] {
    BandPlan.lines(of: name, within: zoneWidth, sizes)
  }

  /// What a band needs for its name and a row, in units.
  func leastUnits(of band: Int) -> Int {
    guard let zone = members.zones[band] else { return 3 }
    let names = map.zones[zone].otherLabels + [map.zones[zone].label]
    let most = names.map { lines(ofZone: $0).count }.max() ?? 1
    let height = Double(most) * sizes.zoneSize * FontMetrics.lineHeight
    return max(3, Int((height / sizes.unit).rounded(.up)))
  }

  /// Of the names of zones, in two lines where they are short.
  private static func zoneWidth(of map: LineMap, _ sizes: BandSizes) -> Double {
    func width(_ text: String) -> Double {
      FontMetrics.width(of: text, size: sizes.zoneSize, bold: true)
    }
    let texts = map.zones.flatMap { $0.otherLabels + [$0.label] }
    let words = texts.flatMap { $0.split { $0.isWhitespace || $0 == "-" } }
    let least = words.map { width("\($0)-") }.max() ?? 0
    let pairs = texts.map { text in
      TextBreaking.variants(of: text, size: sizes.zoneSize, bold: true, hyphenation: .general)
        .filter { $0.lines.count <= 2 && !$0.isCut }
        .map { $0.lines.map(width).max() ?? 0 }.min() ?? width(text)
    }
    return max(least, min(sizes.zoneSize * 7, pairs.max() ?? 0))
  }

  private static func lines(
    of name: String, within width: Double, _ sizes: BandSizes
  ) -> [String] {
    func fits(_ line: String) -> Bool {
      FontMetrics.width(of: line, size: sizes.zoneSize, bold: true) <= width + 1e-6
    }
    let variants = TextBreaking.variants(
      of: name, size: sizes.zoneSize, bold: true, hyphenation: .general)
    return variants.first { $0.lines.allSatisfy(fits) }?.lines
      ?? Wrapping.lines(of: name, fits: fits)
  }
}

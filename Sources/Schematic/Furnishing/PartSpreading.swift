/// Where the parts of a map that nothing joins to the largest of them go on a sheet, so that less of it
/// is left empty.
struct PartSpreading {
  private let sheet: Composition
  /// By part, what it covers, in points of the map: in all pictures, and in most.
  private let (inks, seen): ([[Rect]], [[Rect]])
  private let anchors: [Point]
  /// By part, the hull of what every picture fills.
  private let hulls: [[Point]]

  /// - Parameter sheet: of the map with its parts where they are.
  init(_ map: LaidOutMap, _ parts: MapParts, on sheet: Composition) {
    self.sheet = sheet
    (inks, seen) = (parts.inks, parts.inks(of: map.common))
    anchors = parts.anchors
    hulls = parts.hulls(of: map)
  }

  /// Of so many parts at most: more leave little of their sheet empty.
  static let most = 24
  /// The least step, in points, and the most steps across.
  private static let (step, steps) = (8.0, 160.0)
  /// Kept free around a part, in points.
  private static let clearance = 22.0
  /// How much less of the sheet has to be loose for a part to be moved: order is worth more than a little.
  private static let leastGain = 0.05
  /// What it counts that a part is in line with no other, across or down.
  private static let disorder = 0.02

  /// By part, how far it has to be moved, in points; the largest stays.
  ///
  /// - Complexity: a look at the whole sheet for every place of every part, twice.
  func shifts() -> [Point] {
    var shifts = [Point](repeating: .zero, count: inks.count)
    let order = hulls.indices.sorted { (-hulls[$0].polygonArea, $0) < (-hulls[$1].polygonArea, $1) }
    for _ in 0..<2 {
      let before = shifts
      for part in order.dropFirst() where !inks[part].isEmpty {
        shifts[part] = best(for: part, among: shifts)
      }
      if shifts == before { break }
    }
    return shifts
  }

  private func best(for part: Int, among shifts: [Point]) -> Point {
    let rest = Rest(of: self, without: part, shifts)
    var best = shifts[part]
    let loose = looseness(part, best, rest)
    var least = loose + rest.disorder(anchors[part] + best)
    for shift in places(of: part, rest.lined) where isFree(part, shift, rest) {
      let next = looseness(part, shift, rest)
      guard next < loose - Self.leastGain else { continue }
      let cost = next + rest.disorder(anchors[part] + shift)
      if cost < least { (best, least) = (shift, cost) }
    }
    return best
  }

  /// All but one part, and what is around the map.
  private struct Rest {
    /// Where another part may not be.
    let taken: BoxIndex
    /// What they leave of the sheet.
    private(set) var fields: FreeFields
    /// Their common hull.
    let hull: [Point]
    /// Where their lines begin.
    let lined: [Point]

    init(of spreading: PartSpreading, without part: Int, _ shifts: [Point]) {
      let sheet = spreading.sheet
      let others = spreading.inks.indices.filter { $0 != part && !spreading.inks[$0].isEmpty }
      func moved(_ boxes: [[Rect]]) -> [Rect] {
        others.flatMap { other in boxes[other].map { $0.moved(by: shifts[other]) } }
      }
      let away = sheet.origin * -1
      taken = BoxIndex(
        moved(spreading.inks).map { $0.inset(by: -clearance) }
          + sheet.frames.map { $0.area.moved(by: away).inset(by: -PosterStyle.clearance) })
      fields = FreeFields(of: spreading.board, count: Composition.fieldCount)
      for box in moved(spreading.seen) + sheet.frames.compactMap({ $0.core?.moved(by: away) }) {
        fields.cover(box)
      }
      hull =
        others.flatMap { other in spreading.hulls[other].map { $0 + shifts[other] } }.convexHull
      lined = others.map { spreading.anchors[$0] + shifts[$0] }
    }

    /// What it counts where a part whose line begins there is not in line with others.
    func disorder(_ anchor: Point) -> Double {
      let isLined = [
        lined.contains { abs($0.x - anchor.x) < 0.5 },
        lined.contains { abs($0.y - anchor.y) < 0.5 },
      ]
      return PartSpreading.disorder * Double(isLined.count { !$0 })
    }
  }

  /// The sheet in points of the map.
  private var board: Rect {
    Rect(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height).moved(by: sheet.origin * -1)
  }

  /// How far a part may be moved so that it is within the margins: in steps, to their ends, and to where
  /// its line begins in line with others.
  private func places(of part: Int, _ lined: [Point]) -> [Point] {
    let inner = board.inset(by: sheet.margin)
    let step = max(Self.step, inner.width / Self.steps)
    let extent = inks[part].dropFirst().reduce(inks[part][0]) { $0.union($1) }
    func along(_ low: Double, _ high: Double, _ aligned: [Double]) -> [Double] {
      guard low <= high else { return [] }
      return Array(stride(from: low, to: high, by: step)) + [high]
        + aligned.filter { (low...high).contains($0) }
    }
    let xs = along(
      inner.minX - extent.minX, inner.maxX - extent.maxX, lined.map { $0.x - anchors[part].x })
    let ys = along(
      inner.minY - extent.minY, inner.maxY - extent.maxY, lined.map { $0.y - anchors[part].y })
    return ys.flatMap { y in xs.map { Point(x: $0, y: y) } }
  }

  private func isFree(_ part: Int, _ shift: Point, _ rest: Rest) -> Bool {
    inks[part].allSatisfy { rest.taken.near($0.moved(by: shift)).isEmpty }
  }

  /// ``Composition/Looks/looseness(emptyShare:filled:)`` of the sheet with the part there.
  private func looseness(_ part: Int, _ shift: Point, _ rest: Rest) -> Double {
    var fields = rest.fields
    for box in seen[part] { fields.cover(box.moved(by: shift)) }
    let hull = (rest.hull + hulls[part].map { $0 + shift }).convexHull
    return Composition.Looks.looseness(
      emptyShare: fields.largestShare, filled: sheet.share(of: hull))
  }
}

/// The whole way from lines, stations and zones to a banded map: the order of the columns in every
/// band, the widths of the columns, the rows.
public struct BandedLayout: SheetLayout, Sendable {
  /// The same map, seed and settings give the same drawing.
  public var seed: UInt64
  /// How long the search for the order of columns takes, as a multiple of what is usual.
  public var effort: Double
  /// Wanted width over height of the map alone, or nil for what suits the page.
  public var aspect: Double?
  /// The sizes to draw in; spacing counts for nothing.
  public var style: MapStyle
  /// Where long words of the names may be broken.
  public var hyphenation: Hyphenation
  /// An earlier drawing of the map: its columns and rows are kept where the rules allow.
  public var kept: EarlierBands
  /// Whether to end with the best so far: asked at every phase and within the long ones. Once true,
  /// it stays so; what is drawn then is whole, but cruder.
  public var isCancelled: @Sendable () -> Bool

  public init(
    seed: UInt64 = 1, effort: Double = 1, aspect: Double? = nil, style: MapStyle = .standard,
    hyphenation: Hyphenation = .general, kept: EarlierBands = EarlierBands(),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.seed = seed
    self.effort = effort
    self.aspect = aspect
    self.style = style
    self.hyphenation = hyphenation
    self.kept = kept
    self.isCancelled = isCancelled
  }

  /// A laid-out map with the sheet that it is set on.
  public struct Sheet: Sendable {
    /// In the widths that were chosen.
    public var map: BandedMap
    /// Of the map and what stands around it.
    public var composition: Composition
  }

  /// Lays a map out in several widths and sets the most promising on a sheet; the one that prints
  /// largest wins.
  ///
  /// Nothing of it depends on which of the pictures of the map is shown: all have the same sheet.
  ///
  /// - Parameters:
  ///   - posters: what stands around the map in each of its pictures; at least one.
  ///   - symbols: signs that only other pictures of the map have, to keep room for in the key.
  ///   - page: nil for a sheet of natural size.
  ///   - progress: told what is being done; false ends the search with the best so far.
  public func sheet(
    for map: LineMap, with posters: [Poster], symbols: Set<Poster.Symbol> = [],
    on page: Page? = nil, progress: (MapLayout.Phase) -> Bool = { _ in true }
  ) -> Sheet {
    var settings = PartSettings(of: posters)
    var best: (sheet: Sheet, value: Double)?
    _ = progress(.placement)
    let shapes = shapes(for: plan(of: map))
    let shown = Poster.Shown(drawn(shapes[0]).whole, otherSymbols: symbols)
    let furniture = settings.leastArea(shown)
    for candidate in promising(shapes, page, furniture) {
      if best != nil, !progress(.composing) || isCancelled() { break }
      let shape = drawn(candidate)
      let looks = shape.looks
      let composition = Composition(
        of: shape.whole, &settings, symbols: symbols, on: page,
        printing: (best?.value ?? 0) / looks, isFull: true)
      guard let composition else { continue }
      let value = composition.printedSize * looks
      if best.map({ value > $0.value }) ?? true {
        best = (Sheet(map: shape, composition: composition), value)
      }
    }
    guard let best else { preconditionFailure("a map has a shape") }
    return best.sheet
  }

  /// Lays a map out with columns of several widths, from narrow to wide; at least one.
  public func shapes(of map: LineMap) -> [BandedMap] {
    shapes(for: plan(of: map)).map(drawn)
  }

  private func plan(of map: LineMap) -> BandPlan {
    let members = BandMembers(map)
    let problem = ColumnOrderProblem(
      lineCount: map.lines.count, bands: members.bands.map { $0.map(\.lines) })
    let order = ColumnOrders(
      problem, near: kept.orders(in: map, members),
      effort: effort < 0.5 ? .quick : effort < 4 ? .normal : .thorough, seed: seed,
      isCancelled: isCancelled)
    return BandPlan(
      map, members, order, sizes: BandSizes(style), hyphenation: hyphenation,
      kept: kept.places(in: map, members), seed: seed, isCancelled: isCancelled)
  }

  /// A plan with widths for its columns.
  private typealias Shape = (plan: BandPlan, rooms: BandRooms)

  private func drawn(_ shape: Shape) -> BandedMap {
    BandedMap(shape.plan, shape.rooms, isCancelled: isCancelled)
  }

  /// Those to choose from; once more with the names beside the columns that have the room for them then.
  private func shapes(for plan: BandPlan) -> [Shape] {
    let first = rooms(of: plan)
    if isCancelled() { return first.map { (plan, $0) } }
    let again = plan.named(within: first[first.count / 3].widths)
    let second = again.named == plan.named ? [] : rooms(of: again)
    return first.map { (plan, $0) } + second.map { (again, $0) }
  }

  /// Those to choose from; of an earlier drawing with as many columns its own, or wider where a name
  /// asks for it.
  private func rooms(of plan: BandPlan) -> [BandRooms] {
    let widths = ColumnWidths(plan)
    let least = widths.least
    let found =
      kept.widths.count == least.count
      ? [zip(kept.widths, least).map { max($0, $1) }]
      : widths.choices(isCancelled: isCancelled)
    var rooms: [BandRooms] = []
    for widths in found where rooms.isEmpty || !isCancelled() {
      // In hundredths, so that a width that is read is the one that was written.
      rooms.append(BandRooms(plan, widths: widths.map { ($0 * 100 - 1e-6).rounded(.up) / 100 }))
    }
    return rooms
  }

  /// Those of the shapes that promise to print largest with furniture of that area: setting a sheet
  /// takes longer than to see that.
  private func promising(_ shapes: [Shape], _ page: Page?, _ furniture: Double) -> [Shape] {
    guard shapes.count > 1, let first = shapes.first else { return shapes }
    if let wanted = aspect {
      func unlikeness(_ rooms: BandRooms) -> Double {
        let ratio = rooms.width / rooms.height / wanted
        return max(ratio, 1 / ratio)
      }
      return shapes.min { unlikeness($0.rooms) < unlikeness($1.rooms) }.map { [$0] } ?? []
    }
    let proportions = SheetProportions(page)
    // What is between the bands is about as high in all widths.
    let between =
      (drawn(first).bands.last?.upperBound ?? 0) - first.rooms.height
    func side(_ rooms: BandRooms) -> Double {
      proportions.height(
        width: rooms.width, height: rooms.height + between, strips: furniture)
        / BandedMap.looks(cutWords: rooms.cutWords, of: first.plan.map)
    }
    let sides = shapes.map { side($0.rooms) }
    return shapes.indices.sorted { (sides[$0], $0) < (sides[$1], $1) }
      .prefix(6).map { shapes[$0] }
  }
}

extension BandedMap {
  /// What its text is worth for its size.
  fileprivate var looks: Double { BandedMap.looks(cutWords: rooms.cutWords, of: map) }

  /// What text is worth for its size: less with cut words.
  fileprivate static func looks(cutWords: Int, of map: LineMap) -> Double {
    1 - 0.12 * Double(cutWords) / Double(max(1, map.stations.count))
  }
}

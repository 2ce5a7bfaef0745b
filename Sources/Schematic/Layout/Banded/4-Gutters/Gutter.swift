/// The space between two bands of a banded map, in which lines change their columns.
///
/// A line comes down in a column of the band above, and goes on down in one of the band below. In
/// between it runs down, sideways or at 45°, never up. Two lines cross once if they change sides
/// and else never, and no line comes nearer to another than the pitch but to cross it.
///
/// It is a channel to be routed with two ends a net (Hashimoto and Stevens 1971): a line leaves
/// its column at a level, runs along it and comes down in its new column. Who leaves a column does
/// so above who comes into it, and who would else cross twice has an order too (``GutterPlan``).
/// The levels are filled one by one under these constraints (``GutterLevels``); where they run in
/// a circle, a line takes two levels (a dogleg, Deutsch 1976), or two lines that trade places
/// cross on a diagonal (``GutterSearch``).
struct Gutter: Equatable, Sendable {
  /// Where a line comes into the gutter and where it leaves it, in points from the left.
  struct Ends: Hashable, Sendable {
    let above: Double
    let below: Double
  }

  /// What a gutter's strokes keep to, in points.
  struct Measures: Hashable, Sendable {
    /// The least distance between the center lines of two strokes that do not cross.
    let pitch: Double
    /// Of the corners when they are rounded; at most the pitch.
    let radius: Double

    /// What the rounding of a corner of 45° takes of either side: radius × tan 22.5°.
    var bevel: Double { radius * 0.414_213_562_373_095 }
  }

  /// From the band above to the band below, in points; 0 where every line goes straight on.
  let height: Double
  /// The corners of each line's way, in the order of the lines: from its x above at y 0 to its x
  /// below at y ``height``. Two points for a line that goes straight on.
  let courses: [[Point]]
  /// How many levels have something run along them.
  let levels: Int

  /// Routes the lines through a gutter as low as the search finds.
  ///
  /// The same ends give the same gutter. Two hundred plans are tried, each quadratic in the
  /// lines: 4 ms for 14 lines, 50 ms for 60.
  ///
  /// - Parameter isCancelled: whether to end with the lowest so far.
  /// - Precondition: the x above are at least two pitches apart, so are the x below, and the
  ///   radius is at most the pitch.
  init(_ lines: [Ends], _ measures: Measures, isCancelled: () -> Bool = { false }) {
    precondition(measures.radius <= measures.pitch, "corners wider than the pitch: \(measures)")
    for columns in [lines.map(\.above).sorted(), lines.map(\.below).sorted()] {
      precondition(
        zip(columns, columns.dropFirst()).allSatisfy { $1 - $0 >= 2 * measures.pitch - 1e-6 },
        "columns nearer than two pitches: \(columns)")
    }
    let shifts = GutterShifts(lines, measures)
    let rooms = GutterRooms(lines, measures)
    if let levels = GutterSearch(shifts.remaining, rooms).best(isCancelled: isCancelled) {
      self.init(lines, shifts, levels)
    } else {
      self.init(aligning: lines, measures, isCancelled)
    }
  }

  /// The lines are led to the columns of the band below in their order, then they change them.
  ///
  /// For columns that lie so unlike in the two bands that no dogleg finds room between them:
  /// where both have the same x, all lines that go right have one beside their own column.
  private init(aligning lines: [Ends], _ measures: Measures, _ isCancelled: () -> Bool) {
    let columns = lines.map(\.below).sorted()
    let order = lines.indices.sorted { lines[$0].above < lines[$1].above }
    var aligned = lines.map(\.above)
    for (rank, line) in order.enumerated() { aligned[line] = columns[rank] }
    let first = Gutter(
      lines.indices.map { Ends(above: lines[$0].above, below: aligned[$0]) }, measures,
      isCancelled: isCancelled)
    let second = Gutter(
      lines.indices.map { Ends(above: aligned[$0], below: lines[$0].below) }, measures,
      isCancelled: isCancelled)
    height = first.height + second.height
    courses = lines.indices.map { line in
      first.courses[line].dropLast()
        + second.courses[line].dropFirst().map { $0 + Point(x: 0, y: first.height) }
    }
    levels = first.levels + second.levels
  }

  /// The levels, and what steps aside between and around them.
  private init(_ lines: [Ends], _ shifts: GutterShifts, _ levels: GutterLevels) {
    let corners = lines.indices.map(levels.corners)
    var shifts = shifts
    shifts.settle(around: corners, levels: levels.count)
    self.levels = levels.count
    height = shifts.bottom - shifts.top
    courses = lines.indices.map { line in
      let between = (corners[line] + shifts.corners(of: line)).map {
        Point(x: $0.x, y: $0.y - shifts.top)
      }
      return [Point(x: lines[line].above, y: 0)] + between
        + [Point(x: lines[line].below, y: shifts.bottom - shifts.top)]
    }
  }
}

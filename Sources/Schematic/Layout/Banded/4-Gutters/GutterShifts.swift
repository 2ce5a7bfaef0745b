/// The lines of a gutter that step aside by less than a corner and its counter-corner take, drawn
/// as short diagonals.
///
/// A line that keeps its column does this where the columns of the bands are not equally wide. It
/// steps aside between two levels that cross it where these leave room, else in a strip above all
/// levels, or below them.
struct GutterShifts {
  /// A line's step aside.
  private struct Shift {
    let line: Int
    let distance: Double
    /// Where the diagonal begins, in points below the highest level; nil while it is not placed.
    var y: Double?
    var place: Place

    enum Place { case anywhere, aboveLevels, belowLevels }
  }

  /// From where to where each line goes through the whole gutter.
  private let ends: [Gutter.Ends]
  private let measures: Gutter.Measures
  private var shifts: [Shift] = []
  /// What is left to do along levels: a line that steps aside goes straight on there.
  private(set) var remaining: [Gutter.Ends]
  /// The upper edge of the gutter, in points below the highest level (so it is not positive).
  private(set) var top = 0.0
  /// The lower edge of the gutter, in points below the highest level.
  private(set) var bottom = 0.0

  /// Finds the lines that step aside by at most two pitches and come near no other by that.
  ///
  /// Above the levels all lines stand in their columns above, below the levels in those below.
  /// Quadratic in the lines.
  init(_ ends: [Gutter.Ends], _ measures: Gutter.Measures) {
    self.ends = ends
    self.measures = measures
    remaining = ends
    let above = ends.map(\.above)
    let below = ends.map(\.below)
    for (line, way) in ends.enumerated() where way.above != way.below {
      let distance = abs(way.above - way.below)
      if distance < 1e-6 { remaining[line] = Gutter.Ends(above: way.above, below: way.above) }
      guard distance >= 1e-6 && distance <= 2 * measures.pitch else { continue }
      let early = Self.keepsClear(line, way.below, of: above, measures.pitch)
      let late = Self.keepsClear(line, way.above, of: below, measures.pitch)
      guard early || late else { continue }
      let x = early ? way.below : way.above
      remaining[line] = Gutter.Ends(above: x, below: x)
      shifts.append(
        Shift(
          line: line, distance: distance, y: nil,
          place: early && late ? .anywhere : early ? .aboveLevels : .belowLevels))
    }
  }

  /// Whether a line at `x` is on the same side of all others as in its column, a pitch off.
  private static func keepsClear(
    _ line: Int, _ x: Double, of columns: [Double], _ pitch: Double
  ) -> Bool {
    columns.indices.allSatisfy { other in
      other == line
        || (columns[line] < columns[other]
          ? columns[other] - x >= pitch : x - columns[other] >= pitch)
    }
  }

  /// Places the shifts, and with them the edges of the gutter, around the levels.
  ///
  /// `corners` are those of the lines between their ends, in points below the highest level.
  mutating func settle(around corners: [[Point]], levels: Int) {
    let lowest = Double(max(0, levels - 1)) * measures.pitch
    let widest = shifts.reduce(0) { $1.place == .anywhere ? max($0, $1.distance) : $0 }
    top = levels > 0 ? -measures.radius : 0
    bottom =
      levels > 0 ? lowest + measures.radius : widest > 0 ? widest + 2 * measures.bevel : 0
    for index in shifts.indices where shifts[index].place == .anywhere {
      shifts[index].y = clearing(for: shifts[index], among: corners)
      if shifts[index].y == nil { shifts[index].place = .aboveLevels }
    }
    let strips = [Shift.Place.aboveLevels, .belowLevels].map { place in
      shifts.reduce(0) { $1.place == place ? max($0, $1.distance) : $0 }
    }
    if strips[0] > 0 {
      top = -strips[0] - measures.bevel - (levels > 0 ? measures.pitch : 0)
      bottom = max(bottom, measures.bevel)
    }
    for index in shifts.indices where shifts[index].place == .aboveLevels {
      shifts[index].y = top + measures.bevel
    }
    if strips[1] > 0 {
      top = min(top, -measures.bevel)
      bottom =
        (levels > 0 ? lowest + measures.pitch : bottom) + strips[1] + measures.bevel
    }
    for index in shifts.indices where shifts[index].place == .belowLevels {
      shifts[index].y = bottom - measures.bevel - shifts[index].distance
    }
  }

  /// The corners of a line's step aside, in points below the highest level; empty for others.
  func corners(of line: Int) -> [Point] {
    guard let shift = shifts.first(where: { $0.line == line }), let y = shift.y else { return [] }
    return [
      Point(x: ends[line].above, y: y), Point(x: ends[line].below, y: y + shift.distance),
    ]
  }

  /// Where a shift begins that is a pitch off all that crosses its line, as near to the middle of
  /// the gutter as it can be; nil where nothing is free.
  private func clearing(for shift: Shift, among corners: [[Point]]) -> Double? {
    let way = ends[shift.line]
    let low = min(way.above, way.below) - measures.pitch
    let high = max(way.above, way.below) + measures.pitch
    var crossed: [(from: Double, to: Double)] = []
    for course in corners {
      for (a, b) in zip(course, course.dropFirst())
      where min(a.x, b.x) < high && max(a.x, b.x) > low {
        crossed.append((min(a.y, b.y) - measures.pitch, max(a.y, b.y) + measures.pitch))
      }
    }
    crossed.sort { $0.from < $1.from }
    crossed.append((bottom - measures.bevel, bottom))
    let middle = (top + bottom - shift.distance) / 2
    var best: Double?
    var free = top + measures.bevel
    for next in crossed {
      if next.from - free >= shift.distance - 1e-6 {
        let y = max(free, min(middle, next.from - shift.distance))
        if best.map({ abs(y - middle) < abs($0 - middle) }) ?? true { best = y }
      }
      free = max(free, next.to)
    }
    return best
  }
}

/// The linear program of a ``Compaction``, whose separations are added as they are needed.
struct CompactionProblem {
  private let settings: Compaction
  private let frame: CompactionFrame
  private let shapes: [Silhouette]
  private var program: LinearProgram
  private var known: Set<Int> = []
  private let start: Rect
  private let width: Int
  private let height: Int
  private let side: Int

  /// What a point is worth by which two things overlap.
  private static let mendingWeight = 40.0
  /// How many times as much a point counts by which a name is parted from another station's marker in
  /// another direction than that in which the two are farthest apart.
  private static let asideWeight = 2.0
  /// How many points two things may overlap as seen along the octants that still count as apart.
  private static let touching = 1.0

  init(
    _ settings: Compaction, _ graph: LineGraph, _ frame: CompactionFrame, _ tracing: Tracing,
    _ shapes: [Silhouette]
  ) {
    self.settings = settings
    self.frame = frame
    self.shapes = shapes
    start = shapes.dropFirst().reduce(shapes[0].box(frame.points)) {
      $0.union($1.box(frame.points))
    }
    (width, height, side) = (
      frame.variableCount, frame.variableCount + 1, frame.variableCount + 2
    )
    let count = frame.variableCount + 3
    var costs = [Double](repeating: 0, count: count)
    if settings.isHeld || settings.room != nil {
      // Places or lengths alone matter.
    } else if settings.aspect != nil {
      costs[side] = 1
      (costs[width], costs[height]) = (0.15, 0.15)
    } else {
      // The area's slope.
      let sum = start.width + start.height
      (costs[width], costs[height]) = (1.3 * start.height / sum, 1.3 * start.width / sum)
    }
    // Everything lies on the sheet, whose upper left corner is the origin.
    var lower = [Double](repeating: 0, count: count)
    var right = lower
    for shape in shapes {
      for (octant, coordinate) in [(4, 0), (6, 1), (0, 0), (2, 1)] {
        let support = shape.supports[octant]
        let variable = frame.variables[2 * support.vertex + coordinate]
        if octant < 3 {
          right[variable] = max(right[variable], support.reach)
        } else {
          lower[variable] = max(lower[variable], support.reach)
        }
      }
    }
    // A little of a price on every coordinate, each another, keeps the method from circling.
    var random = SeededGenerator(seed: 1)
    for variable in 0..<frame.variableCount {
      costs[variable] = 1e-4 * (1 + Double(random.below(1000)) / 1000)
    }
    let far = 4 * (start.width + start.height) + 1000
    var upper = [Double](repeating: far, count: count)
    if let room = settings.room {
      // As it is, it has to have room.
      (upper[width], upper[height]) = (max(room.x, start.width + 1), max(room.y, start.height + 1))
    }
    program = LinearProgram(costs: costs, lower: lower, upper: upper)
    for coordinate in frame.variables.indices {
      let variable = frame.variables[coordinate]
      guard right[variable] >= 0 else { continue }
      program.add(
        [
          LinearProgram.Term(variable: coordinate % 2 == 0 ? width : height, factor: 1),
          LinearProgram.Term(variable: variable, factor: -1),
        ], atLeast: right[variable])
      right[variable] = -1
    }
    if let aspect = settings.aspect {
      program.add(
        [
          LinearProgram.Term(variable: side, factor: aspect),
          LinearProgram.Term(variable: width, factor: -1),
        ], atLeast: 0)
      program.add(
        [
          LinearProgram.Term(variable: side, factor: 1),
          LinearProgram.Term(variable: height, factor: -1),
        ], atLeast: 0)
    }
    addLegs(graph, tracing)
    if settings.isHeld { hold() }
  }

  /// Leaving its place costs every coordinate the same by the point, so that few do.
  private mutating func hold() {
    var isHeld = [Bool](repeating: false, count: frame.variableCount)
    for (coordinate, variable) in frame.variables.enumerated() where !isHeld[variable] {
      isHeld[variable] = true
      let point = frame.points[coordinate / 2]
      let place = (coordinate % 2 == 0 ? point.x : point.y) + CompactionProblem.heldRoom
      program.add(
        [LinearProgram.Term(variable: variable, factor: 1)],
        [LinearProgram.Bend(bound: place, before: 1, after: -1)])
    }
  }

  /// How far what is held may move beyond the left and the upper border of the sheet, in points.
  private static let heldRoom = 400.0

  /// Directions and lengths.
  private mutating func addLegs(_ graph: LineGraph, _ tracing: Tracing) {
    let stations = tracing.markers.count
    for (index, segment) in graph.segments.enumerated() {
      let legs = frame.legs[frame.firstLegs[index]..<frame.firstLegs[index + 1]]
      let bundle = Double(segment.lines.count - 1) / 2 * tracing.scale.pitch
      for leg in legs {
        if leg.direction.x != 0, leg.direction.y != 0 {
          let across = leg.direction.turnedRight
          program.add(
            frame.terms(leg.to, across) + frame.terms(leg.from, across, -1), atLeast: 0, .equal)
        }
        // Room for the corner's arcs, or for the marker.
        let corner = 0.42 * (bundle + 2 * tracing.scale.lineWidth)
        let needs = [leg.from, leg.to].map { vertex in
          vertex >= graph.stationCount
            ? corner : vertex < stations ? tracing.markers[vertex].radius + 4 : 4
        }
        program.add(
          frame.terms(lengthOf: [leg]), atLeast: min(frame.length(leg), needs[0] + needs[1]))
      }
      let length = legs.reduce(0) { $0 + frame.length($1) }
      let share = segment.b < stations ? 1 : segment.a < stations ? 0.6 : 0.3
      let wanted = share * settings.leastGap
      program.add(frame.terms(lengthOf: legs), atLeast: min(length, 0.75 * wanted))
      if settings.isHeld { continue }
      // A parabola of the length, in pieces.
      let steps = settings.room == nil ? Self.steps : Self.shortSteps + Self.steps
      let bends = zip(steps, zip(steps.dropFirst(), steps.dropFirst(2))).map { before, rest in
        LinearProgram.Bend(
          bound: rest.0 * wanted,
          before: settings.evenness * CompactionProblem.pull(between: before, rest.0),
          after: settings.evenness * CompactionProblem.pull(between: rest.0, rest.1))
      }
      program.add(frame.terms(lengthOf: legs), bends)
    }
  }

  /// What a unit less of a length between two steps costs; negative where it pays.
  private static func pull(between a: Double, _ b: Double) -> Double {
    let lack = 1.05 - (a + b) / 2
    return abs(lack) < 1e-9 ? 0 : lack > 0 ? 4 * lack : lack
  }

  /// Where the price of a length bends, as multiples of the least wanted.
  private static let steps = [
    0.65, 0.75, 0.85, 0.95, 1, 1.1, 1.2, 1.35, 1.5, 1.7, 1.9, 2.2, 2.6, 3, 3.5, 4.2, 5, 6, 8,
  ]

  /// Those of lengths that are given more room: the shorter they are, the sooner.
  private static let shortSteps = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]

  /// The positions of all vertices, or nil where nothing is gained.
  ///
  /// - Parameter work: the pivots that may still be taken, each as the square of the variables it
  ///   costs; counted down.
  mutating func solve(work: inout Int) -> [Point]? {
    let each = program.count * program.count
    var pivots = min(settings.pivots, work / each)
    let allowed = pivots
    defer { work -= (allowed - pivots) * each }
    addSeparations(at: frame.points, reach: 12, all: true)
    for _ in 0..<30 {
      let outcome = program.solve(pivots: &pivots, isCancelled: settings.isCancelled)
      guard outcome == .optimal else { return nil }
      let points = frame.points(program.values)
      if !addSeparations(at: points, reach: 5, all: false) {
        let room = settings.isHeld ? CompactionProblem.heldRoom : 0
        return points.map { $0 - Point(x: room, y: room) }
      }
    }
    return nil
  }

  /// Adds the separations of what is within reach of each other.
  ///
  /// - Parameter all: also those that are kept as it is.
  /// - Returns: whether there were any.
  @discardableResult
  private mutating func addSeparations(at points: [Point], reach: Double, all: Bool) -> Bool {
    let boxes = shapes.map { $0.box(points) }
    let index = BoxIndex(boxes)
    var isAdded = false
    for first in shapes.indices {
      let near = settings.isParting ? max(reach, shapes[first].ownDistance) : reach
      for second in index.near(boxes[first].inset(by: -near))
      where second > first && !known.contains(first * shapes.count + second) {
        guard let row = separation(shapes[first], shapes[second], at: points, all: all) else {
          continue
        }
        known.insert(first * shapes.count + second)
        // What cannot change relative to each other needs no row.
        for row in row where row.isMovable {
          program.add(row.terms, atLeast: row.bound, row.kind)
          isAdded = true
        }
      }
    }
    return isAdded
  }

  private struct Row {
    var terms: [LinearProgram.Term]
    var bound: Double
    var kind = LinearProgram.Kind.hard

    var isMovable: Bool {
      terms.contains { term in
        terms.reduce(0) { $1.variable == term.variable ? $0 + $1.factor : $0 } != 0
      }
    }
  }

  /// What keeps two things apart: no rows where they always are, nil where they are well apart at
  /// the given points.
  private func separation(
    _ a: Silhouette, _ b: Silhouette, at points: [Point], all: Bool
  ) -> [Row]? {
    // Strokes and markers of one vertex meet there.
    if a.kind != .text, b.kind != .text, a.joins(b) { return [] }
    if a.ends == b.ends, a.kind != .stroke, b.kind != .stroke { return [] }
    let wanted = settings.clearances.between(a, b)
    let (most, widest) = widest(a, b, of: 0..<8)
    if most < -CompactionProblem.touching {
      if a.kind == .stroke, b.kind == .stroke, let rows = crossing(a, b, wanted) { return rows }
      guard let free = widestFree(a, b) else { return [] }
      return [
        row(a, b, free, bound: min(wanted, 3), .soft(weight: CompactionProblem.mendingWeight))
      ]
    }
    let bound = min(most, wanted)
    let parted = settings.isParting && b.kind == .marker ? max(bound, a.ownDistance) : bound
    if !all, a.gap(to: b, widest, points) >= parted - 1e-6 { return nil }
    let apart = row(a, b, widest, bound: bound)
    // A name over the marker of a neighbor on a level line has to give way sideways.
    guard parted > bound, let free = widestFree(a, b) else { return [apart] }
    let weight = settings.partingWeight * (free == widest ? 1 : CompactionProblem.asideWeight)
    return [apart, row(a, b, free, bound: parted, .soft(weight: weight))]
  }

  /// The direction, of those in which the two can be moved apart at all, in which they are farthest
  /// apart.
  private func widestFree(_ a: Silhouette, _ b: Silhouette) -> Int? {
    let free = (0..<8).filter {
      frame.mayChange(a.supports[$0].vertex, b.supports[($0 + 4) % 8].vertex, $0)
    }
    return free.isEmpty ? nil : widest(a, b, of: free).octant
  }

  /// The direction, of some, in which two things are farthest apart, and how far that is.
  private func widest(
    _ a: Silhouette, _ b: Silhouette, of octants: some Sequence<Int>
  ) -> (gap: Double, octant: Int) {
    var result = (gap: -Double.infinity, octant: 0)
    for octant in octants {
      let gap = a.gap(to: b, octant, frame.points)
      if gap > result.gap + 1e-9 { result = (gap, octant) }
    }
    return result
  }

  private func row(
    _ a: Silhouette, _ b: Silhouette, _ octant: Int, bound: Double,
    _ kind: LinearProgram.Kind = .hard
  ) -> Row {
    let near = a.supports[octant]
    let far = b.supports[(octant + 4) % 8]
    let unit = Octant.units[octant]
    return Row(
      terms: frame.terms(far.vertex, unit) + frame.terms(near.vertex, unit, -1),
      bound: bound + near.reach + far.reach, kind: kind)
  }

  /// That two strokes go on crossing: the ends of each stay on their sides of the other. Nil where
  /// they do not cross.
  private func crossing(_ a: Silhouette, _ b: Silhouette, _ wanted: Double) -> [Row]? {
    let points = frame.points
    let (p, q, r, s) = (points[a.ends.0], points[a.ends.1], points[b.ends.0], points[b.ends.1])
    guard Nearness.crossing(p, q, r, s) != nil else { return nil }
    return [(a, b), (b, a)].flatMap { crossed, other in
      let from = points[other.ends.0]
      let across = Octant.unit(nearest: points[other.ends.1] - from).turnedRight
      return [crossed.ends.0, crossed.ends.1].map { end in
        let now = (points[end] - from).dot(across)
        let side = now < 0 ? across * -1 : across
        return Row(
          terms: frame.terms(end, side) + frame.terms(other.ends.0, side, -1),
          bound: min(abs(now), other.half + wanted))
      }
    }
  }
}

@testable import Schematic

/// What is wrong with a gutter, judged by the points of its courses alone: ends, directions, the
/// distance of every two pieces, the number and the places of the crossings.
func faults(
  of gutter: Gutter, _ lines: [Gutter.Ends], _ measures: Gutter.Measures
) -> [String] {
  var faults: [String] = []
  for (line, course) in gutter.courses.enumerated() {
    let ends = lines[line]
    if course.first != Point(x: ends.above, y: 0)
      || course.last != Point(x: ends.below, y: gutter.height)
    {
      faults.append("line \(line) does not begin and end where it should")
    }
    for (a, b) in zip(course, course.dropFirst()) {
      let d = b - a
      if d.y < -1e-9 { faults.append("line \(line) goes up") }
      if min(abs(d.x), abs(d.y), abs(abs(d.x) - abs(d.y))) > 1e-6 {
        faults.append("line \(line) is not octilinear")
      }
    }
  }
  for second in lines.indices {
    for first in 0..<second { faults += meetings(first, second, gutter, lines, measures) }
  }
  return faults
}

private func meetings(
  _ first: Int, _ second: Int, _ gutter: Gutter, _ lines: [Gutter.Ends],
  _ measures: Gutter.Measures
) -> [String] {
  var faults: [String] = []
  var crossings = 0
  let courses = [gutter.courses[first], gutter.courses[second]]
  for (a, b) in zip(courses[0], courses[0].dropFirst()) {
    for (c, d) in zip(courses[1], courses[1].dropFirst()) {
      guard let place = crossing(a, b, c, d) else {
        let distance = min(
          distance(a, c, d), distance(b, c, d), distance(c, a, b), distance(d, a, b))
        if distance < measures.pitch - 1e-6 {
          faults.append("lines \(first) and \(second) are \(distance) apart")
        }
        continue
      }
      crossings += 1
      for course in courses {
        for (before, (corner, after)) in zip(course, zip(course.dropFirst(), course.dropFirst(2))) {
          let isSquare = abs((corner - before).dot(after - corner)) < 1e-6
          let rounding = isSquare ? measures.radius : measures.bevel
          if corner.distance(to: place) < rounding - 1e-6 {
            faults.append("lines \(first) and \(second) cross in a corner")
          }
        }
      }
    }
  }
  let changes =
    (lines[first].above < lines[second].above) != (lines[first].below < lines[second].below)
  if crossings != (changes ? 1 : 0) {
    faults.append("lines \(first) and \(second) cross \(crossings) times")
  }
  return faults
}

/// Where two pieces meet that are not parallel.
private func crossing(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point? {
  let (first, second) = (b - a, d - c)
  let area = first.cross(second)
  guard abs(area) > 1e-9 else { return nil }
  let t = (c - a).cross(second) / area
  let u = (c - a).cross(first) / area
  return (0...1).contains(t) && (0...1).contains(u) ? a + first * t : nil
}

/// From a point to a piece.
private func distance(_ point: Point, _ a: Point, _ b: Point) -> Double {
  let d = b - a
  guard d.length > 0 else { return point.distance(to: a) }
  let t = max(0, min(1, (point - a).dot(d) / d.dot(d)))
  return point.distance(to: a + d * t)
}

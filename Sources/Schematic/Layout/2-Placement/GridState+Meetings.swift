/// Where a chain is crossed in the open.
struct GridMeeting {
  /// The length along its route.
  var along: Double
  /// In grid points; between two of them where diagonals cross.
  var at: Point
}

/// A place in the open where chains cross.
struct GridCrossing {
  var at: Point
  /// Ascending; two as a rule.
  var chains: [Int]
}

extension GridState {
  /// Where other chains cross a chain in the open; whether anything clashes with it.
  func meetings(_ chain: Int) -> (crossings: [GridMeeting], clashes: Bool) {
    let route = self.route(chain)
    var crossings: [GridMeeting] = []
    var clashes = false
    var px = x(from(chain))
    var py = y(from(chain))
    var along = 0.0
    for leg in 0..<route.legCount {
      let octant = route.octant(leg)
      let (dx, dy) = (Octant.dx(octant), Octant.dy(octant))
      let step = octant & 1 == 1 ? 2.0.squareRoot() : 1
      for left in (0..<route.length(leg)).reversed() {
        if octant & 1 == 1 {
          let corner = min(py, py + dy) * width + min(px, px + dx)
          if (dx == dy ? rising : falling).at[corner] > 0 {
            let at = Point(x: Double(px) + Double(dx) / 2, y: Double(py) + Double(dy) / 2)
            crossings.append(GridMeeting(along: along + step / 2, at: at))
          }
        }
        px += dx
        py += dy
        along += step
        if left == 0 && leg == route.legCount - 1 { break }
        let cell = py * width + px
        if passCount(cell) > 1 {
          crossings.append(GridMeeting(along: along, at: Point(x: Double(px), y: Double(py))))
        }
        let out = left == 0 ? route.octant(leg + 1) : octant
        let lines = lineCount.at[chain]
        // The chain itself is noted here and priced as one clash.
        let others = passingCost(cell, chain, octant, out, lines) - weights.clash
        if stationAt.at[cell] >= 0 || others >= weights.clash { clashes = true }
      }
    }
    return (crossings, clashes)
  }

  /// The chains that lie upon another or over a station.
  ///
  /// - Complexity: O(length of all routes).
  var clashing: [Int] { skeleton.chains.indices.filter { meetings($0).clashes } }

  /// Every place in the open where chains cross, row by row.
  ///
  /// - Complexity: O(length of all routes + crossings · log).
  func openCrossings() -> [GridCrossing] {
    let met = skeleton.chains.indices
      .flatMap { chain in meetings(chain).crossings.map { (chain: chain, at: $0.at) } }
      .sorted { a, b in (a.at.y, a.at.x, a.chain) < (b.at.y, b.at.x, b.chain) }
    var crossings: [GridCrossing] = []
    for meeting in met {
      if let last = crossings.last, last.at == meeting.at {
        crossings[crossings.count - 1].chains.append(meeting.chain)
      } else {
        crossings.append(GridCrossing(at: meeting.at, chains: [meeting.chain]))
      }
    }
    return crossings
  }
}

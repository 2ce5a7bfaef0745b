extension GridState {
  /// Where other chains cross a chain in the open, as lengths along its route; whether anything
  /// clashes with it.
  func meetings(_ chain: Int) -> (crossings: [Double], clashes: Bool) {
    let route = self.route(chain)
    var crossings: [Double] = []
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
          if (dx == dy ? rising : falling).at[corner] > 0 { crossings.append(along + step / 2) }
        }
        px += dx
        py += dy
        along += step
        if left == 0 && leg == route.legCount - 1 { break }
        let cell = py * width + px
        if passCount(cell) > 1 { crossings.append(along) }
        let out = left == 0 ? route.octant(leg + 1) : octant
        let lines = lineCount.at[chain]
        // The chain itself is noted here and priced as one clash.
        let others = passingCost(cell, chain, octant, out, lines) - weights.clash
        if stationAt.at[cell] >= 0 || others >= weights.clash { clashes = true }
      }
    }
    return (crossings, clashes)
  }
}

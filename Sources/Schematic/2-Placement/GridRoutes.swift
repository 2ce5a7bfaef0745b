/// The routes of few legs between two grid points.
enum GridRoutes {
  /// The straight route, and those of two and three legs that make no detour.
  static func short(_ dx: Int, _ dy: Int, _ body: (GridRoute) -> Void) {
    let width = abs(dx)
    let height = abs(dy)
    let diagonal = min(width, height)
    let straight = max(width, height) - diagonal
    let slant = octant(dx.signum(), dy.signum())
    let axis = width >= height ? octant(dx.signum(), 0) : octant(0, dy.signum())
    if diagonal == 0 || straight == 0 {
      let length = max(diagonal, straight)
      if length > 0 { body(GridRoute((diagonal == 0 ? axis : slant, length))) }
      return
    }
    body(GridRoute((slant, diagonal), (axis, straight)))
    body(GridRoute((axis, straight), (slant, diagonal)))
    let stepStraight = max(1, straight / 6)
    for first in stride(from: 1, to: straight, by: stepStraight) {
      body(GridRoute((axis, first), (slant, diagonal), (axis, straight - first)))
    }
    let stepDiagonal = max(1, diagonal / 6)
    for first in stride(from: 1, to: diagonal, by: stepDiagonal) {
      body(GridRoute((slant, first), (axis, straight), (slant, diagonal - first)))
    }
    body(GridRoute((octant(dx.signum(), 0), width), (octant(0, dy.signum()), height)))
    body(GridRoute((octant(0, dy.signum()), height), (octant(dx.signum(), 0), width)))
  }

  /// Longer ways round: two legs at any angle, and a first or last leg aside before two others.
  static func detours(_ dx: Int, _ dy: Int, _ body: (GridRoute) -> Void) {
    twoLegs(dx, dy, body)
    for octant in 0..<8 {
      for length in 1...3 {
        let restX = dx - Octant.dx(octant) * length
        let restY = dy - Octant.dy(octant) * length
        if restX == 0 && restY == 0 { continue }
        twoLegs(restX, restY) { rest in
          if rest.first == octant || rest.first == (octant + 4) & 7 { return }
          var route = GridRoute((octant, length))
          for leg in 0..<rest.legCount { route.append(rest.octant(leg), rest.length(leg)) }
          body(route)
        }
      }
    }
  }

  /// Every route of exactly two legs, or the straight one.
  private static func twoLegs(_ dx: Int, _ dy: Int, _ body: (GridRoute) -> Void) {
    for a in 0..<8 {
      for b in 0..<8 where (a - b) & 3 != 0 {
        let det = Octant.dx(a) * Octant.dy(b) - Octant.dy(a) * Octant.dx(b)
        let p = dx * Octant.dy(b) - dy * Octant.dx(b)
        let q = Octant.dx(a) * dy - Octant.dy(a) * dx
        if p % det != 0 || q % det != 0 { continue }
        let first = p / det
        let second = q / det
        if first > 0 && second > 0 {
          body(GridRoute((a, first), (b, second)))
        } else if first > 0 && second == 0 && b == (a + 1) & 7 {
          body(GridRoute((a, first)))
        }
      }
    }
  }

  private static func octant(_ sx: Int, _ sy: Int) -> Int {
    switch (sx, sy) {
    case (1, 0): 0
    case (1, 1): 1
    case (0, 1): 2
    case (-1, 1): 3
    case (-1, 0): 4
    case (-1, -1): 5
    case (0, -1): 6
    default: 7
    }
  }
}
